import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus, onMenu } from '../../../../entrypoints/background/menus.ts';
import { textToCheck } from '../../../../platform/settings.ts';
import { TEXT_CHARS } from '../../../../platform/textMessages.ts';
import { getMessage } from '../../../messages.ts';

const PAGE = 'https://shop.example/part';
let menus: { id: string; title: string; contexts: string[] }[];
const request = vi.fn(async () => true);
const openWindow = vi.fn(async () => ({}));
const openPopup = vi.fn(async () => undefined);
const executeScript = vi.fn(async () => []);
const sendMessage = vi.fn(async () => undefined as unknown);

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  fakeBrowser.windows.create = openWindow as never;
  fakeBrowser.tabs.sendMessage = sendMessage as never;
  fakeBrowser.i18n.getMessage = getMessage as never;
  menus = [];
  Object.assign(fakeBrowser, {
    action: { openPopup },
    permissions: { request },
    scripting: { executeScript },
    contextMenus: {
      removeAll: async () => void menus.splice(0),
      create: (menu: (typeof menus)[number]) => {
        if (menus.some(({ id }) => id === menu.id)) throw new Error(`duplicate id ${menu.id}`);
        menus.push(menu);
      },
    },
  });
});

test('the menus are there once, however often they are made', async () => {
  await Promise.all([createMenus(), createMenus()]);
  await createMenus();
  expect(menus.map(({ title, contexts }) => [title, contexts[0]])).toEqual([
    ['Check this text', 'selection'],
    ['Check this page once', 'page'],
    ['Always check this site', 'page'],
  ]);
});

test('a selected text goes to the text window in memory, cut to what is read', async () => {
  await onMenu({ menuItemId: 'text', selectionText: 'x'.repeat(TEXT_CHARS + 1), pageUrl: PAGE }, { id: 3 });
  expect(openWindow).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringMatching(/\/text\.html$/) }));
  expect(await textToCheck.getValue()).toHaveLength(TEXT_CHARS);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(executeScript).not.toHaveBeenCalled();
});

test('a page is read once without asking for anything that lasts', async () => {
  await onMenu({ menuItemId: 'once', pageUrl: PAGE }, { id: 3 });
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 3 } }));
  expect(openPopup).toHaveBeenCalledOnce();
  expect(request).not.toHaveBeenCalled();
});

test('a copy that was told to stop is started again', async () => {
  sendMessage.mockResolvedValueOnce({ asleep: true });
  await onMenu({ menuItemId: 'once', pageUrl: PAGE }, { id: 3 });
  expect(sendMessage).toHaveBeenLastCalledWith(3, { order: 'start' }, { frameId: 0 });
});

test('a site is asked for inside the click, before anything is waited for; its page is read where it is given', async () => {
  const done = onMenu({ menuItemId: 'always', pageUrl: PAGE }, { id: 3 });
  expect(request).toHaveBeenCalledWith({ origins: ['https://shop.example/*', 'http://shop.example/*'] });
  await done;
  expect(executeScript).toHaveBeenCalledOnce();
  request.mockResolvedValueOnce(false);
  await onMenu({ menuItemId: 'always', pageUrl: PAGE }, { id: 3 });
  expect(executeScript).toHaveBeenCalledOnce();
});
