/** The guard of send buttons: what a user sends at stop is held and asked about, and a page neither learns nor triggers anything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveFolder, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, type Tab, waitFor, waitForSpoken } from './browser.ts';
import { PAGES, WAYS_TO_SEND } from './guardPages.ts';

const GUARD = '[data-tradeflag="guard"]';
const DIALOG = '[data-tradeflag="guard-dialog"]';
const ASKED = `document.querySelectorAll('${DIALOG}').length === 1`;
/** The first page also waits for the first start of the browser and for the rules. */
const COLD_MS = 40_000;
/** A dialog that has just come takes no press. */
const READ_MS = 700;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let market: Server;
  let pages: Server;

  beforeAll(async () => {
    market = await serveFolder('demo');
    pages = await servePages(PAGES);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await market?.close();
    await pages?.close();
  });

  /** Opens a page and waits until its guard says a verdict. */
  async function guarded(url: string, says = /stop/i): Promise<Tab> {
    const tab = await browser.open(url);
    await waitFor(tab, `document.querySelectorAll('${GUARD}').length === 1`, COLD_MS);
    await waitForSpoken(tab, GUARD, says, COLD_MS);
    return tab;
  }

  const asked = async (tab: Tab) => {
    await waitFor(tab, ASKED);
    await pause(READ_MS);
  };
  const click = async (tab: Tab, selector: string) => {
    await tab.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
    await tab.click(selector);
  };
  const back = async (tab: Tab) => {
    await tab.press('Escape');
    await waitFor(tab, `document.querySelectorAll('${DIALOG}').length === 0`);
  };
  const status = `document.querySelector('.status').textContent`;

  /** The window of the guard, opened as an ordinary page. */
  async function openDecide(url: string): Promise<Tab> {
    const window = await browser.open(browser.extensionUrl('options.html'));
    const id = await window.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
    );
    await window.goto(browser.extensionUrl(`decide.html?tab=${id}`));
    await waitFor(window, `document.querySelector('form.decide-form') !== null`);
    return window;
  }

  test('checkout: held by mouse and keyboard; authorised in a window of ours; then the page’s own button sends, once changed it asks again', async () => {
    const url = market.url('/checkout.html?shipto=RU');
    const tab = await guarded(url);
    await tab.front();
    await click(tab, '[data-place-order]');
    await asked(tab);
    expect(await tab.spoken(DIALOG)).toMatch(/Before you send this[\s\S]*Russia[\s\S]*licence or exception/);
    expect(await tab.spoken(DIALOG)).not.toContain('Go on, for a reason');
    await back(tab);
    await tab.evaluate(`document.querySelector('[data-place-order]').focus()`);
    await tab.press('Enter');
    await asked(tab);
    expect(await tab.evaluate(status)).toBe('');
    await back(tab);
    expect(await tab.evaluate(`document.activeElement === document.querySelector('[data-place-order]')`)).toBe(true);

    const window = await openDecide(url);
    await window.evaluate(`(() => {
      const { elements } = document.querySelector('form.decide-form');
      Object.assign(elements.number, { value: 'TEST-1' });
      Object.assign(elements.until, { value: '2099-01-01' });
      Object.assign(elements.reason, { value: 'Licence of the supplier' });
      document.querySelector('form.decide-form').requestSubmit();
    })()`);
    await waitFor(window, `document.body.textContent.includes('Kept as entry')`);
    await window.close();
    await tab.front();
    expect(await tab.evaluate(status)).toBe('');
    await click(tab, '[data-place-order]');
    await waitFor(tab, `${status}.startsWith('Order noted')`);

    await tab.evaluate(`(() => {
      document.querySelector('.status').textContent = '';
      document.getElementById('city').value = 'Kaluga';
    })()`);
    await click(tab, '[data-place-order]');
    await asked(tab);
    expect(await tab.evaluate(status)).toBe('');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('request for quotation: Enter in a field is held, and the page’s own button too', async () => {
    const tab = await guarded(market.url('/rfq.html?shipto=RU'));
    await tab.front();
    await tab.evaluate(`document.getElementById('item').focus()`);
    await tab.press('Enter');
    await asked(tab);
    await back(tab);
    await click(tab, '.actions button');
    await asked(tab);
    expect(await tab.evaluate(status)).toBe('');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('not the same party: picked by keyboard in the dialog, then Enter sends exactly what the form holds', async () => {
    const tab = await guarded(pages.url('/request.html'));
    await tab.front();
    await tab.evaluate(`document.forms[0].elements.goods.focus()`);
    await tab.press('Enter');
    await asked(tab);
    expect(await tab.spoken(DIALOG)).toMatch(/It is not the same party/);
    expect(await tab.spoken(DIALOG)).not.toContain('Go on, for a reason');
    for (const key of ['Tab', ' ', 'Enter']) await tab.press(key);
    await waitForSpoken(tab, DIALOG, /Choose an answer first/);
    for (const key of ['Tab', 'Tab', ' ', 'Enter']) await tab.press(key);
    await waitForSpoken(tab, DIALOG, /Kept as entry/);
    await tab.press('Enter');
    await waitFor(tab, `document.querySelectorAll('${DIALOG}').length === 0`);
    await waitForSpoken(tab, GUARD, /review|note/i);
    expect(await tab.evaluate(`location.pathname`)).toBe('/request.html');
    const held = await tab.evaluate<string>(`'' + new URLSearchParams(new FormData(document.forms[0]))`);
    await tab.evaluate(`document.forms[0].elements.goods.focus()`);
    await tab.press('Enter');
    await waitFor(tab, `location.pathname === '/sent.html'`);
    expect(await tab.evaluate(`'' + new URLSearchParams(location.search)`)).toBe(held);
    await tab.close();
  });

  test.each(WAYS_TO_SEND)('held, and nothing is sent: $name', async ({ path }) => {
    const tab = await guarded(pages.url(path));
    await tab.front();
    await click(tab, '#go');
    await asked(tab);
    expect(await tab.evaluate(`location.pathname + document.querySelector('output').textContent`)).toBe(path);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a form that a script sends at once cannot be held: it is logged with its address', async () => {
    const path = WAYS_TO_SEND[0]?.path as string;
    const tab = await guarded(pages.url(path));
    await tab.evaluate(`void setTimeout(() => document.forms[0].submit())`);
    await waitFor(tab, `location.pathname === '/sent.html'`);
    const log = await browser.open(browser.extensionUrl('workspace.html'));
    await waitFor(log, `document.body.textContent.includes('could not be held. It stood at stop. ${pages.url(path)}')`);
    await log.close();
    await tab.close();
  });

  test('what a page can see of the state is the same whatever it says, and none of its words can be found', async () => {
    const look = `(() => {
      const { width, height } = document.querySelector('${GUARD}').getBoundingClientRect();
      const style = { ...getComputedStyle(document.querySelector('${GUARD}')) };
      const html = document.querySelector('${GUARD}').outerHTML;
      return { width, height, html, pointer: style.pointerEvents, cursor: style.cursor, found: ['Stop', 'Note', 'Tradeflag'].filter((word) => find(word)) };
    })()`;
    const stop = await guarded(market.url('/rfq.html?shipto=RU'));
    const seen = await stop.evaluate<{ found: string[] }>(look);
    await stop.close();
    const note = await guarded(market.url('/rfq.html'), /note/i);
    expect(await note.evaluate(look)).toEqual(seen);
    expect(seen.found.filter((word) => word !== 'Tradeflag')).toEqual([]); // The demo names Tradeflag itself.
    await note.close();
  });

  test('what a page lays over the dialog makes the next press count for nothing', async () => {
    const tab = await guarded(pages.url('/request.html?covered'));
    await tab.front();
    await click(tab, 'button');
    await asked(tab);
    for (const key of ['Tab', ' ']) await tab.press(key);
    await waitForSpoken(tab, DIALOG, /Which party/);
    await tab.evaluate(`(() => {
      const cover = Object.assign(document.createElement('p'), { popover: 'manual', textContent: 'Win a prize' });
      document.body.append(cover);
      cover.showPopover();
    })()`);
    await pause(READ_MS);
    await tab.press('Enter');
    await pause(READ_MS);
    expect(await tab.spoken(DIALOG)).not.toContain('Choose an answer first');
    for (const key of ['Tab', 'Enter']) await tab.press(key);
    await waitForSpoken(tab, DIALOG, /Choose an answer first/);
    await tab.close();
  });

  test('nothing is left, and nothing held, once the site is switched off; on again, it is guarded again', async () => {
    const tab = await guarded(market.url('/rfq.html?shipto=RU'));
    const own = await browser.open(browser.extensionUrl('options.html'));
    const switchSite = (on: boolean) =>
      own.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'set-site', host: 'localhost', on: ${on} }).then(() => 1)`,
      );
    await switchSite(false);
    await tab.front();
    await waitFor(tab, `document.querySelectorAll('[data-tradeflag]').length === 0`);
    await click(tab, '.actions button');
    await waitFor(tab, `${status}.startsWith('Request noted')`);
    await switchSite(true);
    await tab.front();
    await waitForSpoken(tab, GUARD, /stop/i, COLD_MS);
    await own.close();
    await tab.close();
  });

  test('a page that forges clicks, keys and submits triggers nothing and hears its own events; what it sends by itself is logged', async () => {
    const tab = await guarded(pages.url('/forger.html'));
    await tab.evaluate(`forge()`);
    await pause(READ_MS);
    expect(await tab.evaluate(`document.querySelectorAll('${DIALOG}').length`)).toBe(0);
    // A forged click makes the browser submit, a forged submit is an event of the page's own.
    expect(await tab.evaluate(`document.querySelector('output').textContent.trim()`)).toBe('submit submit');
    await tab.evaluate(`bySelf()`);
    expect(await tab.evaluate(`document.querySelector('output').textContent.trim()`)).toBe('submit submit submit');
    expect(await tab.evaluate(`document.querySelectorAll('${DIALOG}').length`)).toBe(0);
    const log = await browser.open(browser.extensionUrl('workspace.html'));
    const rows = `[...document.querySelectorAll('tr[data-entry]')].filter(({ textContent }) => textContent.includes('/forger.html')).length`;
    await waitFor(log, `${rows} > 0`);
    expect(await log.evaluate(rows)).toBe(1);
    await log.close();
    await tab.close();
  });
});
