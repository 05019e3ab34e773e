import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTIES } from '../../../reader/limits.ts';
import { read, survey, take } from '../../../reader/read.ts';
import { blankSnapshot } from '../../../reader/snapshot/snapshot.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import labels from '../../../rules/tables/labels.json' with { type: 'json' };
import { page, readPage } from './dom.ts';

const options = { url: 'https://shop.example/page', visible: visibleInNode, vocabulary: labels.words };
const PRODUCT = '<h1>Pulse generator PG-1</h1><b>$200</b><button>Add to cart</button><p><b>MPN:</b> PG1-50</p>';

test('anchors are the elements the marks go into, one for each listing', () => {
  const document = page(`<title>Parts</title><table><tr><th>Part #</th><th>Maker</th><th>Price</th></tr>
    <tr><td><a href="/1">AX-1001</a></td><td>Axiom</td><td>$1</td></tr><tr><td><a href="/2">AX-1002</a></td><td>Axiom</td><td>$2</td></tr></table>`);
  const { snapshot, elements } = take(document, options);
  const { reading, anchors } = survey(snapshot, labels.words);
  expect(reading.listings.map(({ title }) => title)).toEqual(['AX-1001', 'AX-1002']);
  expect(anchors.map((node) => elements[node as number])).toEqual([...document.querySelectorAll('a')]);
  const single = take(page(PRODUCT), options);
  const [heading] = survey(single.snapshot, labels.words).anchors;
  expect(single.elements[heading as number]?.tagName).toBe('H1');
});

test('hidden by style sheet: what the caller cannot see is no evidence', () => {
  const document = page(`${PRODUCT}<p class="x"><b>Manufacturer:</b> <i>Ghost Works</i></p>`);
  const visible = (element: Element) => element.closest('.x') === null;
  expect(JSON.stringify(read(document, { ...options, visible }))).not.toContain('Ghost');
  expect(JSON.stringify(read(document, options))).toContain('Ghost');
});

test('a visibility check that throws hides, and breaks nothing', () => {
  const reading = read(page(PRODUCT), {
    ...options,
    visible: () => {
      throw new Error('no');
    },
  });
  expect(reading).toMatchObject({ listings: [], parties: [], destinations: [], texts: [] });
});

test('hostile nodes: throwing getters, shadowed names, endless values', () => {
  const document = page(
    `<form><input name="firstChild"><input name="children"><input name="nodeType">${PRODUCT}</form><p id="bad">x</p>`,
  );
  const bad = document.querySelector('#bad') as Element;
  bad.setAttribute('class', 'y'.repeat(100_000));
  for (const name of [
    'textContent',
    'firstChild',
    'nextSibling',
    'getAttribute',
    'className',
    'localName',
    'attributes',
  ]) {
    Object.defineProperty(bad, name, {
      get() {
        throw new Error(name);
      },
    });
  }
  expect(read(document, options).listings[0]?.fields).toContainEqual({ key: 'mpn', label: 'MPN', text: 'PG1-50' });
});

test('a document that cannot be read is not understood', () => {
  expect(read({} as Document, options)).toMatchObject({ status: 'not-understood', reason: 'unreadable' });
  expect(read(page(''), options)).toMatchObject({ status: 'nothing-to-screen', reason: 'empty' });
});

test('addresses: absolute ones only, of this page', () => {
  const card = (href: string, i: number) =>
    `<div class="c"><h3><a href="${href}">Relay module ${i} with screw terminals</a></h3><img src="x"><b>$5</b></div>`;
  const hrefs = ['/a', 'b?c=1', 'javascript:alert(1)', '//cdn.example/d', 'http://[bad', `/${'x'.repeat(3000)}`];
  const { listings } = readPage(hrefs.map(card).join(''), 'https://shop.example/list/1');
  const [a, b, d] = ['https://shop.example/a', 'https://shop.example/list/b?c=1', 'https://cdn.example/d'];
  expect(listings.map(({ url }) => url)).toEqual([a, b, null, d, null, null]);
});

test('limits: 400 listings, the rest counted; 300 characters of a title', () => {
  const card = (i: number) =>
    `<div class="c"><h3><a href="/${i}">Relay ${i} ${'long '.repeat(100)}</a></h3><img src="x"><b>$5</b></div>`;
  const { listings, missed } = readPage(Array.from({ length: 450 }, (_, i) => card(i)).join(''));
  expect(listings.length).toBe(400);
  expect(missed).toMatchObject({ listings: 50 });
  expect(Math.max(...listings.map(({ title }) => title.length))).toBeLessThanOrEqual(300);
});

const TAGS = [
  'div',
  'p',
  'span',
  'a',
  'b',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'ul',
  'li',
  'h1',
  'h2',
  'form',
  'select',
  'option',
  'input',
  'label',
  'template',
  'details',
  'script',
  'svg',
  'section',
];
const WORDS = [
  'Brand',
  'Country of Origin:',
  'HS Code',
  '8542.39',
  'Ship to',
  'Minsk',
  '产地:广州',
  '$5',
  '：',
  ' ',
  'Buyer',
  'Related products',
  'Reviews',
  '\u200f',
  'Add to cart',
  'Acme Ltd',
  '{"@type":"Product"}',
];
const attributes = fc.constantFrom(
  '',
  ' hidden',
  ' class="price"',
  ' itemprop="mpn"',
  ' itemscope itemtype="http://schema.org/Product"',
  ' href="/x"',
  ' name="country"',
  ' style="display:none"',
  ' class="reviews related nav"',
  ' id="forms"',
  ' type="application/ld+json"',
  ' role="menu"',
);
const soup = fc.letrec<{ node: string; text: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6 }, tie('text'), tie('element')),
  text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 30 })),
  element: fc
    .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
    .map(([tag, extra, inside, closed]) => `<${tag}${extra}>${inside.join('')}${closed ? `</${tag}>` : ''}`),
})).node;

test('any soup of markup is read without an error', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const reading = readPage(html);
      expect(reading.reason).not.toBe('unreadable');
      for (const { title, fields } of reading.listings)
        expect([title.trim(), fields[0]?.key]).toEqual([title, 'title']);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('hidden text never comes out, wherever it stands', () => {
  const hiding = fc.constantFrom(['hidden', ''], ['style', 'display: none'], ['style', 'color:red;visibility:hidden']);
  fc.assert(
    fc.property(soup, hiding, fc.nat(), (html, [name, value], place) => {
      const document = page(html);
      const ghost = document.createElement('div');
      ghost.setAttribute(name as string, value as string);
      for (const text of [
        'Manufacturer: Zzghost',
        'Ship to: Zzghost',
        'Zzghost Ltd, all of it hidden from everyone who looks',
      ]) {
        ghost.append(Object.assign(document.createElement('p'), { textContent: text }));
      }
      const elements = [...document.body.querySelectorAll('*')];
      (elements[place % Math.max(1, elements.length)] ?? document.body).after(ghost);
      expect(JSON.stringify(read(document, options))).not.toContain('Zzghost');
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a page that shows nothing up to where reading stops is not an empty one', () => {
  const root = { ...blankSnapshot('https://shop.example/'), tags: ['html'], depths: [0], kinds: [0] };
  const { reading } = survey({ ...root, missed: { nodes: 1 } }, labels.words);
  expect(reading).toMatchObject({ status: 'not-understood', reason: 'too-large' });
  expect(survey(root, labels.words).reading).toMatchObject({ status: 'nothing-to-screen', reason: 'empty' });
});

test('a request or an offer that speaks of a captcha is no wall; a page of nothing else is', () => {
  const captcha = '<div class="g-recaptcha"></div><p>Protected by a captcha</p>';
  const request = `<h1>Request for quotation</h1><form><label>Company <input name="company" value="Example Works"></label>
    <label>Email <input name="email"></label><label>Country <input name="country" value="Russia"></label>
    <label>Message <textarea name="message"></textarea></label>${captcha}<button>Send</button></form>`;
  expect(readPage(request)).toMatchObject({ status: 'read', kind: 'rfq', destinations: [{ text: 'Russia' }] });
  expect(readPage(`${PRODUCT}${captcha}`)).toMatchObject({ status: 'read', listings: [expect.anything()] });
  expect(readPage(captcha)).toMatchObject({ status: 'nothing-to-screen', reason: 'wall' });
  const headed = `<title>Just a moment...</title><h1>Verify you are human</h1>${captcha}`;
  expect(readPage(headed)).toMatchObject({ status: 'nothing-to-screen', reason: 'wall' });
});

test('a list of facts that is full is counted: what did not fit was not read', () => {
  const row = (_: unknown, i: number) => `<tr><th>Property ${i}</th><td>Value ${i}</td></tr>`;
  const product = (count: number) => `${PRODUCT}<table>${Array.from({ length: count }, row).join('')}</table>`;
  expect(readPage(product(20)).missed).toEqual({});
  expect(readPage(product(120)).missed).toMatchObject({ fields: expect.any(Number) });
});

test('a directory with more firms than are read is counted', () => {
  const firm = (_: unknown, i: number) =>
    `<li><a href="/${i}"><img src="${i}.png" alt=""></a><h3><a href="/${i}">Invented Works No ${i} Ltd</a></h3>
      <p>Main products: bearings and bolts</p><p>Country: Germany</p><a href="/ask/${i}">Contact supplier</a></li>`;
  const directory = (count: number) =>
    readPage(`<h1>Suppliers</h1><ul>${Array.from({ length: count }, firm).join('')}</ul>`);
  expect(directory(20)).toMatchObject({ parties: { length: 20 }, missed: {} });
  expect(directory(90)).toMatchObject({ parties: { length: PARTIES }, missed: { parties: 1 } });
});

test('goods that boast of free delivery are goods; tiles of what a shop does are none', () => {
  const tile = (title: string, rest: string) =>
    `<li><a href="/${title.length}${title.at(-1)}"><img alt="">${title}</a>${rest}</li>`;
  const list = (rest: string) =>
    readPage(
      `<h1>Offers</h1><ul>${Array.from({ length: 6 }, (_, i) => tile(`Free shipping, relay module KR-${i}`, rest)).join('')}</ul>`,
    );
  expect(list('<b>$4.50</b><i>Sold 3</i>').listings.map(({ title }) => title)).toContain(
    'Free shipping, relay module KR-3',
  );
  expect(list('').listings).toEqual([]);
});

test('where a card or firm is stands in no head of the site', () => {
  const head = (name: string) =>
    readPage(
      `<div class="product-page"><div class="${name}"><div>Country: <b>Georgia</b></div></div><h1>Relay KR-4</h1><b>$3</b><button>Add to cart</button><p><b>MPN:</b> KR-4</p></div>`,
    );
  expect(head('site-header').destinations).toHaveLength(1);
  expect(head('seller-header').destinations).toEqual([]);
});
