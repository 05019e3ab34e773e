/** The life of the content script in Chromium: its language, its absence from print, and what an end leaves behind. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../tools/serve.ts';
import { launchContext } from './chromium.ts';

const MARK = '[data-tradeflag="mark"]';
const PART = '/p/tr-mikrodenetleyici.html';
const COLD_MS = 40_000;
/** A copy whose extension is gone looks after itself every two seconds. */
const GONE_MS = 10_000;

let server: Server;
let chromium: Awaited<ReturnType<typeof launchContext>>;

afterEach(async () => {
  await chromium?.close();
  await server?.close();
});

async function start(lang?: string): Promise<Page> {
  server = await serveFolder('demo');
  chromium = await launchContext(lang === undefined ? {} : { lang });
  const page = await chromium.context.newPage();
  await page.goto(server.url(PART));
  await page.waitForSelector(MARK, { state: 'attached', timeout: COLD_MS });
  return page;
}

test('absent in print; replaced when the extension starts anew; nothing is left when it is disabled', async () => {
  const page = await start();
  const display = () => page.evaluate(`getComputedStyle(document.querySelector('${MARK}')).display`);
  await page.emulateMedia({ media: 'print' });
  expect(await display()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await display()).not.toBe('none');

  await page.evaluate(`void (window.before = document.querySelector('${MARK}'))`);
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions');
  // Without developer mode Chromium disables an unpacked extension that starts anew.
  await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  await settings.evaluate(`chrome.developerPrivate.reload('${chromium.id}', { failQuietly: true })`);
  await page.bringToFront();
  await page.waitForFunction(
    `!window.before.isConnected && document.querySelectorAll('${MARK}').length === 1`,
    undefined,
    { timeout: COLD_MS },
  );

  await settings.evaluate(`chrome.management.setEnabled('${chromium.id}', false)`);
  await page.waitForFunction(`document.querySelectorAll('[data-tradeflag]').length === 0`, undefined, {
    timeout: GONE_MS,
  });
});

test('in Turkish', async () => {
  await start('tr');
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
  const id = await popup.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('${PART}')).id)`,
  );
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${id}`);
  await popup.waitForFunction(`/Not/.test(document.querySelector('h1')?.textContent)`, undefined, { timeout: COLD_MS });
  expect(await popup.evaluate(`chrome.i18n.getUILanguage()`)).toBe('tr');
  expect(await popup.evaluate(`document.body.textContent`)).toMatch(/hukuki|Denetlen|listesi/);
});
