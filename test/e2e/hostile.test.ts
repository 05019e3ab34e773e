/** Pages that are broken, or work against us: the marks are right or absent, the page goes on and hears no error. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor, waitForSpoken } from './browser.ts';

const MARK = '[data-tradeflag="mark"]';
const CARD = '[data-tradeflag="card"]';
const MARKS = `document.querySelectorAll('${MARK}').length`;

/** The first page also waits for the first start of the browser and for the rules. */
const COLD_MS = 40_000;
const TITLE = 'FPGA in a 256-ball package, HS code 8542.39';
const JSON_LD = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: TITLE });
const OFFER = `<main><h1>${TITLE}</h1><p>$12.50</p><p>Add to cart</p>
  <dl><dt>Part number</dt><dd>ZX-7A35T</dd><dt>HS code</dt><dd>8542.39</dd><dt>Country of origin</dt><dd>USA</dd></dl></main>`;
const SCRIPT = `<script type="application/ld+json">${JSON_LD}</script>`;
const COUNTER = `<button id="count">Count</button><script nonce="n">
  let clicks = 0;
  document.getElementById('count').addEventListener('click', (event) => { event.target.textContent = 'clicked ' + ++clicks; });
</script>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${body.includes(TITLE) ? TITLE : 'Parts'}</title>${head}</head><body>${body}</body></html>`;

const card = (name: string, price: number) =>
  `<li class="card"><img alt="" width="9"><a class="title" href="/gone.html">${name}</a><span class="price">$${price}.00</span></li>`;
const PARTS = ['FPGA, 256 balls', 'Flash memory chip', 'Roller bearing', 'Ceramic capacitor', 'Spectrum analyser'];
const CARDS = PARTS.map((part, i) => card(`${part}, model ZX-${100 + i}`, 10 + i)).join('');

/** Pages, and how many marks each gets. */
const BROKEN: Record<string, readonly [html: string, marks: number]> = {
  'malformed JSON-LD': [page(`<script type="application/ld+json">{"@type":"Product",,</script>${OFFER}${COUNTER}`), 1],
  'a text node of a megabyte': [page(`${SCRIPT}${COUNTER}${OFFER}<p>${'lorem ipsum '.repeat(90_000)}</p>`), 1],
  '20,000 elements': [page(`${SCRIPT}${OFFER}${COUNTER}${'<i><b>x</b></i>'.repeat(10_000)}`), 1],
  'an empty page': [page(COUNTER), 0],
  'a captcha wall': [page(`<h1>Are you a robot?</h1><p>Please complete the captcha to continue.</p>${COUNTER}`), 0],
  'a strict policy and Trusted Types': [
    page(
      `${SCRIPT.replace('<script', '<script nonce="n"')}${OFFER}${COUNTER}`,
      `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    ),
    1,
  ],
  'names that hide properties of forms': [
    page(
      `${SCRIPT}<form>${OFFER}${[
        'children',
        'attributes',
        'parentNode',
        'append',
        'matches',
        'elements',
        'nodeType',
        'firstChild',
      ]
        .map((name) => `<input name="${name}">`)
        .join('')}</form>${COUNTER}`,
    ),
    1,
  ],
  'names that hide properties of the document': [
    page(
      `${SCRIPT}${OFFER}${COUNTER}${[
        'all',
        'body',
        'createElement',
        'createElementNS',
        'createRange',
        'defaultView',
        'documentElement',
        'URL',
        'visibilityState',
        'addEventListener',
        'title',
      ]
        .map((name) => `<form name="${name}"></form>`)
        .join('')}`,
    ),
    1,
  ],
  'a page that bends its own world': [
    page(
      `${SCRIPT}${OFFER}${COUNTER}`,
      `<script>
        const refuse = () => { throw new Error('not for you'); };
        for (const name of ['attachShadow', 'append', 'matches', 'checkVisibility']) Element.prototype[name] = refuse;
        Object.defineProperty(document, 'all', { get: refuse });
        MutationObserver = ResizeObserver = CSSStyleSheet = class { constructor() { refuse(); } };
        customElements.define('trade-flag', class extends HTMLElement {});
        console.log = console.warn = refuse;
      </script>`,
    ),
    1,
  ],
};

const REMOVER = `<script>
  new MutationObserver(() => document.querySelectorAll('[data-tradeflag]').forEach((node) => node.remove()))
    .observe(document, { subtree: true, childList: true });
</script>`;
const REDRAWN = `<script>
  let cards = 3;
  const list = document.querySelector('ul');
  const all = [...list.children].map((node) => node.outerHTML);
  const draw = () => { list.innerHTML = all.slice(0, cards).join(''); };
  draw();
  const timer = setInterval(() => { cards = Math.min(cards + 1, all.length); draw(); if (cards === all.length) clearInterval(timer); }, 40);
</script>`;
const PAGES = {
  ...Object.fromEntries(Object.values(BROKEN).map(([html], i) => [`/broken/${i}.html`, html])),
  '/remover.html': page(`${SCRIPT}${OFFER}${REMOVER}${COUNTER}`),
  '/redrawn.html': page(`<h1>Parts</h1><ul>${CARDS}</ul>${REDRAWN}`),
  '/list.html': page(`<h1>Parts</h1><ul>${CARDS}</ul>`),
  '/offer.html': page(`${SCRIPT}${OFFER}`),
};

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (path: string): Promise<Tab> => browser.open(server.url(path));

  test.each(Object.entries(BROKEN).map(([name, [, marks]], i) => ({ name, marks, i })))(
    '$name',
    async ({ marks, i }) => {
      const path = `/broken/${i}.html`;
      const tab = await open(path);
      // A tab that another one covers is read only when it is shown again.
      await waitFor(tab, `Document.prototype.querySelectorAll.call(document, '${MARK}').length === ${marks}`, COLD_MS);
      const popup = await openPopup(browser, server.url(path));
      const verdict = `document.documentElement.dataset.verdict`;
      await waitFor(
        popup,
        marks > 0 ? `${verdict} === 'note'` : `['unchecked', 'clear'].includes(${verdict})`,
        COLD_MS,
      );
      await tab.front();
      await tab.click('#count');
      await waitFor(tab, `document.getElementById('count').textContent === 'clicked 1'`);
      expect(tab.errors).toEqual([]);
      await popup.close();
      await tab.close();
    },
  );

  test('cards that are drawn anew while they are read, in a list that grows, have one mark each in the end', async () => {
    const tab = await open('/redrawn.html');
    await waitFor(
      tab,
      `document.querySelectorAll('li').length === 5 && [...document.querySelectorAll('li')].every((li) => li.querySelectorAll('${MARK}').length === 1)`,
    );
    await waitForSpoken(tab, MARK, /\w/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a page that removes the marks has its way, and the popup says so', async () => {
    const tab = await open('/remover.html');
    const popup = await openPopup(browser, server.url('/remover.html'));
    await tab.front();
    await tab.click('#count');
    await waitFor(tab, `document.getElementById('count').textContent === 'clicked 1'`);
    await waitFor(
      popup,
      `document.querySelector('.notices')?.textContent.includes('keeps removing the marks')`,
      40_000,
    );
    expect(await popup.evaluate(`document.documentElement.dataset.verdict`)).toBe('note');
    expect(await tab.evaluate(MARKS)).toBe(0);
    await popup.close();
    await tab.close();
  });

  test('a page that comes back from the cache has its mark once', async () => {
    const tab = await open('/offer.html');
    await waitFor(tab, `${MARKS} === 1`);
    await tab.goto(server.url('/list.html'));
    await waitFor(tab, `${MARKS} === 5`);
    await tab.evaluate(`void setTimeout(() => history.back())`);
    await waitFor(tab, `location.pathname === '/offer.html' && document.readyState === 'complete' && ${MARKS} === 1`);
    await waitForSpoken(tab, MARK, /Note/);
    await tab.close();
  });

  test('new content under a new address is read, and the old marks are gone', async () => {
    const tab = await open('/list.html');
    await waitFor(tab, `${MARKS} === 5`);
    await tab.evaluate(`(() => {
      history.pushState({}, '', '/offer.html');
      document.title = ${JSON.stringify(TITLE)};
      document.body.innerHTML = ${JSON.stringify(OFFER)};
    })()`);
    await waitFor(tab, `${MARKS} === 1 && document.querySelector('h1 > ${MARK}') !== null`);
    const popup = await openPopup(browser, server.url('/offer.html'));
    await waitFor(popup, `document.querySelectorAll('[data-listing]').length === 1`);
    await popup.close();
    await tab.close();
  });

  test('by keyboard: step to a mark, open its card, close it and be back; in a link a click opens it and stays', async () => {
    const tab = await open('/list.html');
    await waitFor(tab, `${MARKS} === 5`);
    await waitForSpoken(tab, MARK, /\w/);
    const at = `[...document.querySelectorAll('${MARK}')].indexOf(document.activeElement)`;
    const card = `document.querySelectorAll('${CARD}').length`;
    await tab.front();
    await tab.press('Alt+Shift+F');
    await waitFor(tab, `${at} === 0`);
    await tab.press('Alt+Shift+F');
    await waitFor(tab, `${at} === 1`);
    await tab.press('Enter');
    await waitFor(tab, `${card} === 1 && document.activeElement === document.querySelector('${CARD}')`);
    await tab.press('Escape');
    await waitFor(tab, `${card} === 0 && ${at} === 1`);
    await tab.click(`a ${MARK}`);
    await waitFor(tab, `${card} === 1`);
    expect(await tab.evaluate(`location.pathname`)).toBe('/list.html');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
