/** The guard of send buttons: what a user sends at stop is held and asked about, and a page neither learns nor triggers anything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveFolder, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, type Tab, waitFor, waitForSpoken } from './browser.ts';

const GUARD = '[data-tradeflag="guard"]';
const DIALOG = '[data-tradeflag="guard-dialog"]';
const ASKED = `document.querySelectorAll('${DIALOG}').length === 1`;
/** The first page also waits for the first start of the browser and for the rules. */
const COLD_MS = 40_000;
/** A dialog that has just come takes no press. */
const READ_MS = 700;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const ORDER = `<label>Product <input name="goods" value="STM32F407VGT6 ARM Cortex-M4 microcontroller"></label>
  <label>Company <input name="company" value="Fjordmarmelade Messgeräte (demo)"></label>
  <label>Street <input name="street" value="ul. Vydumanaya 5"></label>
  <label>Postcode <input name="postcode" value="101000"></label>
  <label>City <input name="city" value="Moscow"></label>
  <label>Country <select name="country"><option value="DE">Germany</option><option value="RU" selected>Russia</option></select></label>`;
const CART = `<section aria-labelledby="cart"><h2 id="cart">Your cart</h2><table>
  <thead><tr><th scope="col">Product</th><th>Quantity</th><th>Amount</th></tr></thead>
  <tbody><tr><td>STM32F407VGT6 ARM Cortex-M4 microcontroller</td><td>5</td><td>€35.00</td></tr></tbody></table></section>`;
const page = (form: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title></head>
    <body><h1>Checkout</h1><main>${form}${CART}</main><output></output><script>
      const said = (text) => { document.querySelector('output').textContent += text + ' '; };
      ${script}
    </script></body></html>`;
const form = (button: string) => `<form action="/sent.html">${ORDER}${button}</form>`;
const on = (type: string, act: string) =>
  `document.getElementById('go').addEventListener('${type}', () => { ${act} });`;

/** Ways in which pages send; each sends to /sent.html or says "sent". */
const WAYS = {
  'a submit button': page(form('<button id="go">Place order</button>')),
  'a button whose handler calls submit()': page(
    form('<button id="go" type="button">Place order</button>'),
    on('click', `document.forms[0].submit()`),
  ),
  'a button whose handler fetches': page(
    form('<button id="go" type="button">Place order</button>'),
    on('click', `fetch('/sent.html').then(() => said('sent'))`),
  ),
  'a handler of pointerdown': page(
    form('<button id="go" type="button">Place order</button>'),
    on('pointerdown', `said('sent')`),
  ),
  'a div that plays a button': page(
    form('<div id="go" role="button" tabindex="0">Place order</div>'),
    `${on('click', `said('sent')`)}${on('keydown', `said('sent')`)}`,
  ),
  'a listener of the window that was there first': page(
    form('<button id="go" type="button">Place order</button>'),
    `addEventListener('click', ({ target }) => target.id === 'go' && said('sent'), true);`,
  ),
  'a form in an open shadow root': page(
    `<div id="go" style="display: inline-block"></div>${form('<button>Place order</button>')}`,
    `document.getElementById('go').attachShadow({ mode: 'open' }).innerHTML = '<form action="/sent.html"><input name="a"><input name="b"><button style="width: 300px; height: 60px; position: relative">Place order</button></form>';
     document.getElementById('go').shadowRoot.querySelectorAll('input').forEach((field) => { field.style.display = 'none'; });`,
  ),
  'a frame of the same origin': page(
    `<iframe id="go" style="width: 320px; height: 80px; border: 0" srcdoc="<body style='margin: 0'><form><input name=a hidden><button type=button style='width: 320px; height: 80px' onclick='parent.said(&quot;sent&quot;)'>Place order</button></form>"></iframe>${form('')}`,
  ),
};
const entries = Object.entries(WAYS).map(([name, html], i) => ({ name, html, path: `/way/${i}.html` }));

/** The consignee resembles an entry of the demo list, and its address agrees. */
const REQUEST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Request for quotation</title><h1>Request for quotation</h1>
  <form action="/sent.html"><label>Product <input name="goods" value="LM358DR dual operational amplifier, SOIC-8"></label>
    <label>Quantity <input name="quantity" value="2500"></label>
    <label>Consignee name <input name="consignee" value="Kuzgunfener Havacılık Tedarik"></label>
    <label>Consignee address <input name="address" value="Uydurma Cad. 1, Örnekköy, İstanbul"></label>
    <label>Consignee country <select name="country"><option value="TR">Türkiye</option></select></label>
    <button>Send request</button></form></html>`;

const FORGER = page(
  form('<button id="go">Place order</button>'),
  `document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); said('submit'); });
   const button = document.getElementById('go');
   window.forge = () => {
     button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
     button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
     document.forms[0].elements.city.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
     document.forms[0].dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
     for (const host of document.querySelectorAll('[data-tradeflag]')) host.click();
   };
   window.bySelf = () => document.forms[0].requestSubmit();`,
);

const PAGES = {
  ...Object.fromEntries(entries.map(({ path, html }) => [path, html])),
  '/forger.html': FORGER,
  '/request.html': REQUEST,
  '/sent.html': '<!doctype html><title>Sent</title><p>sent</p>',
};

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

  test.each(entries)('held, and nothing is sent: $name', async ({ path }) => {
    const tab = await guarded(pages.url(path));
    await tab.front();
    await click(tab, '#go');
    await asked(tab);
    expect(await tab.evaluate(`location.pathname + document.querySelector('output').textContent`)).toBe(path);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a form that a script sends at once cannot be held: it is logged with its address', async () => {
    const path = entries[0]?.path as string;
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
