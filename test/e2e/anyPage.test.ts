/** Pages and texts that Tradeflag does not read by itself: a text by itself, a page once, a site that was taken away. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor } from './browser.ts';
import { launchContext } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { faults } from './ownPages.ts';

const COLD_MS = 40_000;
const MARKS = `document.querySelectorAll('[data-tradeflag="mark"]').length`;
const OFFER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>FPGA</title></head><body><main>
  <h1>FPGA in a 256-ball package, HS code 8542.39</h1><p>$12.50</p><p>Add to cart</p>
  <dl><dt>Part number</dt><dd>ZX-7A35T</dd><dt>HS code</dt><dd>8542.39</dd></dl></main></body></html>`;
const NOTICE = `document.querySelector('.notices')?.textContent ?? ''`;

let server: Server;

beforeAll(async () => {
  server = await servePages({ '/offer.html': OFFER });
});
afterAll(() => server?.close());

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  test('a text is judged as a listing, a name and a place, and kept nowhere', async () => {
    browser = await launch();
    const tab = await browser.open(browser.extensionUrl('text.html'));
    await waitFor(tab, `document.querySelector('form') !== null`);
    const type = (text: string) => `(() => {
      const area = document.querySelector('textarea');
      area.value = ${JSON.stringify(text)};
      area.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('form').requestSubmit();
    })()`;
    const part = (as: string) => `document.querySelector('[data-part=${as}]')`;
    await tab.evaluate(type('FPGA in a 256-ball package, HS code 8542.39'));
    await waitFor(tab, `${part('listing')}?.dataset.verdict === 'note'`, COLD_MS);
    expect(await tab.evaluate(`${part('place')}.dataset.verdict`)).toBe('unchecked');
    expect(await faults(tab)).toEqual([]);
    await tab.evaluate(type('Sevastopol'));
    await waitFor(tab, `${part('place')}?.dataset.verdict === 'stop'`);
    const kept = `(globalThis.browser ?? chrome).storage`;
    expect(await tab.evaluate(`${kept}.local.get().then(JSON.stringify)`)).not.toMatch(/Sevastopol|FPGA/);
    expect(await tab.evaluate(`${kept}.session.get().then(JSON.stringify)`)).not.toMatch(/Sevastopol|FPGA/);
    expect(tab.errors).toEqual([]);
  });
});

test('Chromium: a page that was opened while the extension was off is read once it is asked for', async () => {
  const chromium = await launchContext();
  try {
    const settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    const enable = (on: boolean) => settings.evaluate(`chrome.management.setEnabled('${chromium.id}', ${on})`);
    await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    await enable(false);
    const page = await chromium.context.newPage();
    await page.goto(server.url('/offer.html'));
    await enable(true);
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
    const tabs = `chrome.tabs.query({}).then((all) => all.find(({ url }) => url === '${server.url('/offer.html')}').id)`;
    await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${await popup.evaluate(tabs)}`);
    await popup.waitForSelector('[data-once]', { timeout: COLD_MS });
    expect(await popup.evaluate(`document.documentElement.dataset.verdict`)).toBe('unchecked');
    expect(await page.evaluate(MARKS)).toBe(0);
    await popup.click('[data-once]');
    await page.bringToFront();
    await page.waitForFunction(`${MARKS} === 1`, undefined, { timeout: COLD_MS });
    await popup.waitForSelector('html[data-verdict=note]', { timeout: COLD_MS });
  } finally {
    await chromium.close();
  }
});

test('Firefox: a site that was taken away is left, the popup says so, and it is read again when it is allowed', async () => {
  const browser = await launchFirefox({ prompts: false });
  try {
    const tab: Tab = await browser.open(server.url('/offer.html'));
    await waitFor(tab, `${MARKS} === 1`, COLD_MS);
    const popup = await openPopup(browser, server.url('/offer.html'));
    await waitFor(popup, `document.documentElement.dataset.verdict === 'note'`);
    await popup.evaluate(`browser.permissions.remove({ origins: ['http://localhost/*', 'http://*.localhost/*'] })`);
    await waitFor(popup, `(${NOTICE}).includes('taken away')`);
    expect(await popup.evaluate(`document.documentElement.dataset.verdict`)).toBe('unchecked');
    await waitFor(tab, `${MARKS} === 0`);
    await popup.click('[data-allow]');
    await waitFor(popup, `document.querySelector('[data-allow]') === null`);
    await tab.front();
    await waitFor(tab, `${MARKS} === 1`);
  } finally {
    await browser.close();
  }
});
