/** Pages made to break whoever reads them: nothing is thrown, and what can be read is. */
import { expect, test } from 'vitest';
import { read, take } from '../../../reader/read.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import labels from '../../../rules/tables/labels.json' with { type: 'json' };
import { page, readPage } from './dom.ts';

const options = { url: 'https://shop.example/page', visible: visibleInNode, vocabulary: labels.words };
const PRODUCT =
  '<h1>Pulse generator PG-1</h1><b>$200</b><button>Add to cart</button><p>Brand: Orbanek</p><p>MPN: PG1-50</p>';

const facts = (document: Document) =>
  read(document, options).listings[0]?.fields.flatMap(({ key, text }) =>
    key === 'mpn' || key === 'manufacturer' ? [text] : [],
  );

function throwing(name: string): PropertyDescriptor {
  return {
    get() {
      throw new Error(name);
    },
    configurable: true,
  };
}

test('document.all, body, forms and the rest shadowed by names, or throwing', () => {
  const names = [
    'all',
    'body',
    'head',
    'forms',
    'documentElement',
    'title',
    'querySelector',
    'createElement',
    'images',
  ];
  const named = page(`${PRODUCT}${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}`);
  expect(facts(named)).toEqual(['Orbanek', 'PG1-50']);
  const thrown = page(PRODUCT);
  for (const name of names) Object.defineProperty(thrown, name, throwing(name));
  expect(facts(thrown)).toEqual(['Orbanek', 'PG1-50']);
});

test('custom elements whose own getters throw, shadowRoot too', () => {
  const document = page(`<x-shop>${PRODUCT}</x-shop><y-ad></y-ad>`);
  for (const element of document.querySelectorAll('x-shop, y-ad'))
    for (const name of ['shadowRoot', 'firstChild', 'nextSibling', 'getAttributeNames', 'localName', 'nodeType'])
      Object.defineProperty(element, name, throwing(name));
  expect(facts(document)).toEqual(['Orbanek', 'PG1-50']);
});

test('a shadow root that holds its own host again and again ends', () => {
  const document = page(`${PRODUCT}<x-deep></x-deep>`);
  let host = document.querySelector('x-deep') as Element;
  for (let depth = 0; depth < 1_000; depth++) {
    const shadow = host.attachShadow({ mode: 'open' });
    host = document.createElement('x-deep');
    shadow.append(host);
  }
  expect(facts(document)).toEqual(['Orbanek', 'PG1-50']);
  expect(take(document, options).snapshot.missed).toMatchObject({ elements: expect.any(Number) });
});

test('obfuscated names of classes and ids, endless ones, and those of objects', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'x'.repeat(50_000),
    '$%&/()',
    '\u202e\u0000',
  ];
  const boxes = names.map(
    (name) => `<div class="${name}" id="${name}"><p class="${name}">Text of ${name.length}</p></div>`,
  );
  expect(facts(page(`${PRODUCT}${boxes.join('')}`))).toEqual(['Orbanek', 'PG1-50']);
});

test('invalid nesting: blocks in links in paragraphs, links in links, nothing closed', () => {
  const html = `<p><a href="/1"><div><li><h1>Pulse generator PG-1</h1><a href="/2"><p>$200<button>Add to cart<dl><dt>Brand
    <dd>Orbanek<dt>MPN<dd>PG1-50<form><form><select><option></a></ul></b></i></table>`;
  const reading = readPage(html);
  expect(reading.reason).not.toBe('unreadable');
  expect(JSON.stringify(reading)).toContain('PG1-50');
});

test('more elements than are read: the first are, and the rest is said to be missed', () => {
  const reading = readPage(`${PRODUCT}${'<div><i>x</i></div>'.repeat(12_000)}`);
  expect(reading.listings[0]?.title).toBe('Pulse generator PG-1');
  expect(reading.missed.elements).toBeGreaterThan(0);
}, 60_000);

test('five megabytes of text: cut, said to be missed, in time that grows with what is read', () => {
  const line = 'Brand: Acme, HS Code: 8542.31, Origin: Peru. ';
  const document = page(`${PRODUCT}${`<p>${line.repeat(80)}</p>`.repeat(1_400)}`);
  expect(document.body.textContent.length).toBeGreaterThan(5_000_000);
  const reading = read(document, options);
  expect(reading.listings[0]?.title).toBe('Pulse generator PG-1');
  expect(reading.missed['long-page']).toBeGreaterThan(0);
}, 90_000);

test('texts made for slow patterns', () => {
  const nasty = [
    `${'('.repeat(3_000)}A1`,
    `${'a '.repeat(1_900)}:`,
    `HS Code ${'8542 '.repeat(700)}`,
    `${'[A1'.repeat(1_000)}`,
    `${'MPN:'.repeat(900)}`,
    `${'Details about '.repeat(250)}`,
    `ECCN ${'3'.repeat(3_900)}`,
    '产地：'.repeat(1_200),
  ];
  for (const text of nasty)
    expect(readPage(`<title>${text}</title><h1>${text}</h1><p>${text}</p>${PRODUCT}`).reason).not.toBe('unreadable');
}, 30_000);
