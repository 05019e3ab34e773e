/** The main job on the demo marketplace, in the test build: read, mark, explain, follow the deal, and leave nothing behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor, waitForSpoken } from './browser.ts';

const MARK = '[data-tradeflag="mark"]';
const CARD = '[data-tradeflag="card"]';
const marks = (count: number) => `document.querySelectorAll('${MARK}').length === ${count}`;
const NOTHING_LEFT = `document.querySelectorAll('[data-tradeflag]').length === 0`;
const PART = '/p/tr-mikrodenetleyici.html';

/** Chooses an option of the page's own ship-to control as its user would. */
const shipTo = (country: string) => `(() => {
  const control = document.querySelector('select[name=shipto]');
  control.value = '${country}';
  control.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPart(): Promise<Tab> {
    const tab = await browser.open(server.url(PART));
    await waitFor(tab, marks(1));
    return tab;
  }

  test('a US microcontroller for Germany is a note; for Russia the same listing is a stop, and the card says why', async () => {
    const tab = await openPart();
    await waitForSpoken(tab, MARK, /Note/);
    await tab.click(MARK);
    await waitForSpoken(tab, CARD, /8542\.31/);
    await tab.evaluate(shipTo('RU'));
    await waitForSpoken(tab, MARK, /Stop/);
    const card = await waitForSpoken(tab, CARD, /Stop/);
    expect(card).toMatch(/Rusya/);
    expect(card).toMatch(/ABD/);
    expect(card).toMatch(/not legal advice/);
    await tab.evaluate(shipTo('DE'));
    await waitForSpoken(tab, MARK, /Note/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('every listing of a result list has one mark, also those loaded later', async () => {
    const tab = await browser.open(server.url('/index.html'));
    await waitFor(tab, marks(40));
    await tab.evaluate(`document.querySelector('.load-more button').click()`);
    await waitFor(tab, marks(48));
    await waitForSpoken(tab, MARK, /\w/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a deal stated in the popup re-screens open tabs at once; an unknown country is told and not saved', async () => {
    const tab = await openPart();
    const popup = await openPopup(browser, server.url(PART));
    const state = (country: string) => `(() => {
      const field = document.querySelector('input[name=destination]');
      field.value = '${country}';
      field.form.requestSubmit();
    })()`;
    const edit = `document.querySelector('input[name=destination]') || (document.querySelector('.deal-panel button')?.click(), false)`;
    await waitFor(popup, edit);
    await popup.evaluate(state('Atlantis'));
    await waitFor(popup, `document.querySelector('[role=alert]')?.textContent.length > 10`);
    expect(await popup.evaluate(`document.documentElement.dataset.verdict`)).toBe('note');
    await popup.evaluate(state('Russia'));
    await waitFor(popup, `document.documentElement.dataset.verdict === 'stop'`);
    await tab.front();
    await waitForSpoken(tab, MARK, /Stop/);
    await popup.evaluate(
      `[...document.querySelectorAll('.deal-panel button')].find((one) => one.textContent === 'Remove').click()`,
    );
    await waitForSpoken(tab, MARK, /Note/);
    await popup.close();
    await tab.close();
  });

  test('switched off for the site nothing is left, and it comes back; a page cannot switch it off', async () => {
    const tab = await openPart();
    const popup = await openPopup(browser, server.url(PART));
    const setSite = (on: boolean) =>
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'set-site', host: 'localhost', on: ${on} })`;
    await tab.front();
    await tab.evaluate(`(() => {
      for (const type of ['wxt:content-script-started', 'wxt:invalidated', 'abort', 'pagehide', 'beforeunload', 'freeze'])
        for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: {} }));
      window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'marketplace', order: 'stop' }, '*');
    })()`);
    await tab.evaluate(shipTo('RU'));
    await waitForSpoken(tab, MARK, /Stop/);
    await popup.evaluate(setSite(false));
    await waitFor(tab, NOTHING_LEFT);
    await popup.evaluate(setSite(true));
    await waitFor(tab, marks(1));
    await popup.close();
    await tab.close();
  });
});
