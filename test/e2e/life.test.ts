/** The life of the content script in Chromium: its language, its absence from print, and what an end leaves behind. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../tools/serve.ts';
import { openPopup, waitFor, waitForSpoken } from './browser.ts';
import { launchChromium, launchContext } from './chromium.ts';

const MARK = '[data-tradeflag="mark"]';
const CARD = '[data-tradeflag="card"]';
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

async function start(): Promise<Page> {
  server = await serveFolder('demo');
  chromium = await launchContext();
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

test('in Turkish: mark, card and popup', async () => {
  server = await serveFolder('demo');
  const browser = await launchChromium({ lang: 'tr' });
  try {
    const tab = await browser.open(server.url(PART));
    await waitForSpoken(tab, MARK, /^.*Not\b/, COLD_MS);
    await tab.click(MARK);
    const card = await waitForSpoken(tab, CARD, /8542\.31/);
    expect(card).toMatch(/hukuki/);
    expect(card).not.toMatch(/not legal advice|Copy/);
    const popup = await openPopup(browser, server.url(PART));
    await waitFor(popup, `/Not/.test(document.querySelector('h1')?.textContent)`);
    expect(await popup.evaluate(`chrome.i18n.getUILanguage()`)).toBe('tr');
    expect(await popup.evaluate(`document.body.textContent`)).toMatch(/hukuki|Denetlen|listesi/);
  } finally {
    await browser.close();
  }
});
