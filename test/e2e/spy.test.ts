/** Pages that want to know what Tradeflag found, or that nobody else does: they learn that it is there, and are told on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { MESSAGES } from '../fuzz/messages.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor, waitForSpoken } from './browser.ts';

const MARK = '[data-tradeflag="mark"]';
const CARD = '[data-tradeflag="card"]';
/** The first page also waits for the first start of the browser and for the rules. */
const COLD_MS = 40_000;

const OFFER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>FPGA, HS code 8542.39</title></head><body><main>
  <h1>FPGA, HS code 8542.39</h1><p>$12.50</p><p><button>Add to cart</button></p>
  <dl><dt>Part number</dt><dd>ZX-7A35T</dd><dt>HS code</dt><dd>8542.39</dd></dl></main><script>
  window.heard = [];
  for (const type of ['message', 'focus', 'focusin', 'blur', 'click', 'transitionrun', 'animationstart', 'slotchange', 'toggle'])
    addEventListener(type, (event) => heard.push(type), true);
  new MutationObserver((records) => heard.push(...records.map(({ type, attributeName }) => type + ' ' + attributeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.sizes = new ResizeObserver((all) => heard.push(...all.map(() => 'resized')));
  window.places = new IntersectionObserver((all) => heard.push(...all.map(({ isIntersecting }) => 'seen ' + isIntersecting)));
  for (const type of ['layout-shift', 'event', 'longtask', 'element'])
    try {
      new PerformanceObserver((list) => heard.push(...list.getEntries().map(({ entryType }) => entryType))).observe({ type });
    } catch {}
</script></body></html>`;

/** All that a page can ask about a mark. */
const LOOK = `(() => {
  const host = document.querySelector('${MARK}');
  const { x, y, width, height } = host.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  const styles = ['', '::before', '::after', '::part(x)'].map((part) => {
    const style = getComputedStyle(host, part || null);
    return Array.from(style, (name) => name + ':' + style.getPropertyValue(name)).join(';');
  });
  getSelection().selectAllChildren(document.body);
  const selected = String(getSelection());
  getSelection().removeAllRanges();
  const words = ['Stop', 'Review', 'Note', 'not checked', 'Nothing found', 'licence', 'Russia'];
  const clicked = host.click();
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  host.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  const internals = (() => { try { return typeof host.attachInternals().shadowRoot; } catch (error) { return error.name; } })();
  return {
    html: host.outerHTML, x, y, width, height, styles, selected, internals,
    root: host.shadowRoot, text: host.innerText + host.textContent, aria: host.ariaLabel, title: host.title,
    under: document.elementFromPoint(left, top) === host,
    caret: document.caretPositionFromPoint?.(left, top)?.offsetNode?.nodeName ?? null,
    animations: document.getAnimations().length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    found: words.filter((word) => window.find(word, false, false, true)),
    globals: Object.keys(window).filter((name) => /tradeflag|wxt/i.test(name)),
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
    cards: document.querySelectorAll('${CARD}').length,
  };
})()`;

/** Ways to keep a reader from a mark, and whether they can work: our own important rules outdo a page's. */
const WAYS: Readonly<Record<string, readonly [act: string, works: boolean]>> = {
  'a rule about our nodes': [
    `document.head.insertAdjacentHTML('beforeend', '<style>[data-tradeflag] { display: none !important; opacity: 0 !important; visibility: hidden !important; clip-path: inset(50%) !important; transform: scale(0) !important }</style>')`,
    false,
  ],
  'a transparent heading': [`document.querySelector('h1').style.opacity = 0`, true],
  'a filter': [`document.querySelector('main').style.filter = 'opacity(0)'`, true],
  'a clip': [`document.querySelector('h1').style.clipPath = 'inset(0 100% 0 0)'`, true],
  'something over it': [
    `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; z-index: 2147483647"></div>')`,
    true,
  ],
  'something over it that lets the pointer through': [
    `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; z-index: 10; background: #fff; pointer-events: none"></div>')`,
    true,
  ],
  'a dialog on top': [
    `(document.body.insertAdjacentHTML('beforeend', '<dialog style="inset: 0; width: 100%; height: 100%; max-width: none; max-height: none">Hello</dialog>'), document.querySelector('dialog').showModal())`,
    true,
  ],
};

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = await servePages({ '/offer.html': OFFER });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const url = () => server.url('/offer.html');
  async function marked(): Promise<Tab> {
    const tab = await browser.open(url());
    await waitFor(tab, `document.querySelectorAll('${MARK}').length === 1`, COLD_MS);
    await waitForSpoken(tab, MARK, /Note/, COLD_MS);
    return tab;
  }

  test.each(Object.entries(WAYS).map(([name, [act, works]]) => ({ name, act, works })))(
    'a mark kept from its reader is told in the popup: $name',
    async ({ act, works }) => {
      const tab = await marked();
      await tab.evaluate(`void (${act})`);
      const popup = await openPopup(browser, url());
      await waitFor(popup, `document.documentElement.dataset.verdict === 'note'`, COLD_MS);
      expect(await popup.evaluate(`document.body.textContent.includes('hides or covers a mark')`)).toBe(works);
      await popup.close();
      await tab.close();
    },
  );

  test('a page can send no message of ours, open no card and reach no file', async () => {
    const tab = await marked();
    await tab.evaluate(`(async () => {
      const wait = (ms) => new Promise((done) => setTimeout(done, ms));
      for (const message of ${JSON.stringify(MESSAGES)}) {
        postMessage(message, '*');
        for (const target of [window, document, document.querySelector('${MARK}')])
          target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
        new BroadcastChannel('tradeflag').postMessage(message);
        for (const runtime of [globalThis.chrome?.runtime, globalThis.browser?.runtime])
          try { await Promise.race([runtime?.sendMessage?.(${JSON.stringify(new URL('http://x').host)}, message), wait(20)]); } catch {}
      }
      await wait(200);
    })()`);
    const files = ['manifest.json', 'popup.html', 'card.js', 'packs/rules.json', 'icon/16.png', 'offscreen.html'];
    const reached =
      await tab.evaluate(`Promise.all(${JSON.stringify(files.map((file) => browser.extensionUrl(file)))}.flatMap((address) => [
      fetch(address).then(() => address, () => null),
      new Promise((done) => Object.assign(new Image(), { onload: () => done(address), onerror: () => done(null) }).src = address),
      import(address).then(() => address, () => null),
    ]))`);
    expect(new Set(reached as unknown[])).toEqual(new Set([null]));
    expect(await tab.evaluate(`document.querySelectorAll('${CARD}').length`)).toBe(0);
    const own = await browser.open(browser.extensionUrl('options.html'));
    const asked = await own.evaluate(
      `Promise.all(['remembered', 'deals', 'supplier-answers', 'packs-state'].map((type) => (globalThis.browser ?? chrome).runtime.sendMessage({ type, tab: null }).then(({ answer }) => answer)))`,
    );
    expect(asked).toMatchObject([expect.anything(), { deals: [] }, [], { source: null }]);
    expect(JSON.stringify(asked)).not.toContain('Invented Works');
    await own.close();
    await tab.close();
  });

  test('a card that a person opened hears no event of the page, and says none of its words to it', async () => {
    const tab = await marked();
    await tab.front();
    await tab.click(MARK);
    await waitForSpoken(tab, CARD, /8542/, COLD_MS);
    const look = `(() => {
      const host = document.querySelector('${CARD}');
      for (const type of ['click', 'pointerdown', 'keydown', 'copy', 'change', 'submit'])
        host.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : Event)(type, { bubbles: true, composed: true, cancelable: true, key: 'Escape' }));
      return {
        root: host.shadowRoot, text: host.innerText, html: host.innerHTML,
        found: ['Why', 'Evidence', 'licence', 'Common High Priority', 'Copy'].filter((word) => window.find(word, false, false, true)),
        animations: document.getAnimations().length,
      };
    })()`;
    expect(await tab.evaluate(look)).toEqual({ root: null, text: '', html: '', found: [], animations: 0 });
    expect(await tab.evaluate(`document.querySelectorAll('${CARD}').length`)).toBe(1);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  // Last: the deal stays.
  test('another verdict looks the same to the page, and it hears nothing of the change', async () => {
    const tab = await marked();
    await tab.evaluate(
      `(sizes.observe(document.querySelector('${MARK}')), places.observe(document.querySelector('${MARK}')), 1)`,
    );
    const before = await tab.evaluate<Record<string, unknown>>(LOOK);
    expect(before).toMatchObject({
      ...{ root: null, text: '', aria: null, title: '', under: true, animations: 0, sheets: 0, found: [], globals: [] },
      ...{ cards: 0, internals: 'NotSupportedError' },
    });
    await waitFor(tab, `heard.includes('resized') && heard.includes('seen true')`, COLD_MS);
    await tab.evaluate(`void (heard.length = 0)`);

    const popup = await openPopup(browser, url());
    const deal = { side: 'buy', destination: 'Russia' };
    await popup.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'save-deal', tab: Number(new URLSearchParams(location.search).get('tab')),
        draft: { id: null, revision: null, name: 'To Russia', deal: ${JSON.stringify(deal)} } })`,
    );
    await waitFor(popup, `document.documentElement.dataset.verdict === 'stop'`, COLD_MS);
    await waitForSpoken(tab, MARK, /Stop/, COLD_MS);
    const heard = await tab.evaluate<string[]>(`heard`);
    // That of the guard beside the button is the page's to see: it stands there whatever the verdict.
    expect(
      heard.filter((what) => !['layout-shift', 'longtask', 'blur', 'focus', 'event', 'childList null'].includes(what)),
    ).toEqual([]);
    await tab.front();
    expect(await tab.evaluate(LOOK)).toEqual(before);
    await popup.close();
    await tab.close();
  });
});
