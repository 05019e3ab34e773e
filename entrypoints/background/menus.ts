/** The context menus: a selected text, the page once, the site from now on. Each acts on what it was opened on alone. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { originsOfHost } from '../../platform/origins.ts';
import { textToCheck } from '../../platform/settings.ts';
import { TEXT_CHARS } from '../../platform/textMessages.ts';
import { checkOnce } from './sites.ts';
import { hostOf } from './tabs.ts';

const WINDOW = { type: 'popup', width: 480, height: 720, url: '/text.html' } as const;
const PAGES = ['http://*/*', 'https://*/*'];

type Clicked = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'pageUrl'>;

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  const menus = [
    { id: 'text', title: i18n.t('menu.text'), contexts: ['selection'] },
    { id: 'once', title: i18n.t('menu.once'), contexts: ['page'], documentUrlPatterns: PAGES },
    { id: 'always', title: i18n.t('menu.always'), contexts: ['page'], documentUrlPatterns: PAGES },
  ] as const;
  for (const menu of menus) browser.contextMenus.create(menu as never);
}

let last: Promise<void> = Promise.resolve();

/** Makes the menus anew: the browser keeps them, so that twice would double them, and their language may have changed. */
export function createMenus(): Promise<void> {
  last = last.catch(() => undefined).then(create);
  return last;
}

/** What a click does. What the browser allows only inside a click stands before the first wait. */
export async function onMenu(
  { menuItemId, selectionText = '', pageUrl }: Clicked,
  tab?: { id?: number },
): Promise<void> {
  switch (menuItemId) {
    case 'text':
      await textToCheck.setValue(selectionText.slice(0, TEXT_CHARS));
      await browser.windows.create({ ...WINDOW, url: browser.runtime.getURL('/text.html') });
      return;
    case 'once':
      // A page without a listing gets no mark: the toolbar window says what came of it.
      browser.action.openPopup?.().catch(() => undefined);
      if (tab?.id !== undefined) await checkOnce(tab.id);
      return;
    case 'always':
      // Where it was permitted already nothing is added, and yet this page may not be read yet.
      if (await browser.permissions.request({ origins: originsOfHost(hostOf(pageUrl)) }))
        if (tab?.id !== undefined) await checkOnce(tab.id);
  }
}
