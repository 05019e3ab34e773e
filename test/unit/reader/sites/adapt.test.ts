/** Pages read by an adapter of an invented shop. */
import { expect, test } from 'vitest';
import { read } from '../../../../reader/read.ts';
import { visibleInNode } from '../../../../reader/visible.ts';
import type { Adapter } from '../../../../rules/sites/adapter.ts';
import { compileSite } from '../../../../rules/sites/index.ts';
import labels from '../../../../rules/tables/labels.json' with { type: 'json' };
import { page } from '../dom.ts';

const adapter: Adapter = {
  id: 'shop',
  name: 'Shop',
  hosts: ['shop.example'],
  verified: [
    { kind: 'product', date: '2026-01-02' },
    { kind: 'search', date: '2026-01-02' },
  ],
  labels: [
    { label: 'Colli', key: 'mpn' },
    { label: 'Model', key: 'other' },
  ],
  destination: [{ select: '#place' }],
  traps: ['.also', 'select[name=from]'],
  pages: [
    {
      kind: 'product',
      paths: ['/item/*'],
      title: '.name',
      fields: [
        { key: 'manufacturer', select: '.by', after: 'by ' },
        { key: 'hs', select: '[data-testid=code]', take: 'digits' },
        { key: 'seller.country', select: '.flag', attribute: 'class', after: 'flag-', take: 'word' },
        { key: 'mpn', select: '.empty' },
      ],
    },
    {
      kind: 'search',
      paths: ['/find*'],
      cards: { card: '.hit', title: 'b', fields: [{ key: 'seller.name', select: 'i' }] },
    },
    { kind: 'search', paths: ['/links'], cards: { title: 'a[href^="/item/"]' } },
    { kind: 'checkout', paths: ['/pay'], form: 'form.pay', fields: [{ key: 'consignee.country', select: '.land' }] },
  ],
};
const proven = compileSite(adapter);
const unproven = compileSite({ ...adapter, verified: [] });

const readBy = (html: string, path: string, site = proven) =>
  read(page(html), {
    url: `https://www.shop.example${path}`,
    visible: visibleInNode,
    vocabulary: labels.words,
    sites: [site],
  });

const PRODUCT = `<title>Relay K7 24 V - Shop</title><body><div id="place">Ankara, Turkey</div>
  <h2>Offers of the week</h2><p class="name">Relay K7 24 V</p><span class="by">made by Nortek</span>
  <span data-testid="code">HS 8536.41</span><i class="flag flag-de x"></i><em class="empty"></em>
  <dl><dt>Colli</dt><dd>NK7-24-01</dd><dt>Model</dt><dd>Blue</dd><dt>Country of origin</dt><dd>Germany</dd></dl>
  <div class="also"><dl><dt>HS Code</dt><dd>854231</dd></dl></div></body>`;

test('takes what the adapter points at, and fills the rest generically', () => {
  const { site, kind, listings, parties, destinations, missed } = readBy(PRODUCT, '/item/7');
  expect({ site, kind, missed }).toEqual({ site: 'shop', kind: 'product', missed: {} });
  expect(listings).toHaveLength(1);
  expect(listings[0]?.title).toBe('Relay K7 24 V');
  const facts = listings[0]?.fields.filter(({ key }) => /mpn|model|manufacturer|hs|origin/.test(key));
  expect(facts).toEqual([
    { key: 'manufacturer', label: null, text: 'Nortek' },
    { key: 'hs', label: null, text: '853641' },
    { key: 'mpn', label: 'Colli', text: 'NK7-24-01' },
    { key: 'origin', label: 'Country of origin', text: 'Germany' },
  ]);
  expect(parties).toContainEqual({ role: 'seller', country: 'de' });
  expect(destinations).toEqual([{ source: 'site-setting', label: null, text: 'Ankara, Turkey' }]);
});

test('labels of a site are forgotten on the next page', () => {
  readBy(PRODUCT, '/item/7');
  const { listings } = readBy(PRODUCT, '/item/7', compileSite({ ...adapter, hosts: ['other.example'] }));
  expect(listings[0]?.fields.find(({ label }) => label === 'Model')?.key).toBe('model');
});

test('a value that cannot be what its key says is not taken', () => {
  const { listings } = readBy(PRODUCT.replace('HS 8536.41', 'HS 85'), '/item/7');
  expect(listings[0]?.fields.filter(({ key }) => key === 'hs')).toEqual([]);
});

test('an adapter that no longer fits is left, and the reading says so', () => {
  const html = PRODUCT.replace('<p class="name">', '<h1>').replace('24 V</p>', '24 V</h1>');
  const { site, listings, missed } = readBy(html, '/item/7');
  expect([site, listings[0]?.title, missed]).toEqual(['generic', 'Relay K7 24 V', { 'site-changed': 1 }]);
  expect(readBy(html, '/item/7', unproven).missed).toEqual({});
  // Nothing to read is no sign of a change.
  expect(readBy('<title>Shop</title><p>Come back tomorrow.', '/item/7').missed).toEqual({});
});

const HITS = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<div class="hit"><u>New</u><b>Relay NK7-${i}</b><i>Acme ${i} Ltd</i></div>`,
  ).join('');

test('reads cards, each with its own facts', () => {
  const { kind, listings } = readBy(`<div>${HITS(2)}<div class="hit"><u>New</u></div></div>`, '/find?q=relay');
  expect(kind).toBe('search');
  expect(listings.map(({ title, parties }) => [title, parties])).toEqual([
    ['Relay NK7-0', [{ role: 'seller', name: 'Acme 0 Ltd' }]],
    ['Relay NK7-1', [{ role: 'seller', name: 'Acme 1 Ltd' }]],
  ]);
});

test('of links to one address the one that says most is the title of a card', () => {
  const cards = [1, 2, 3].map(
    (i) => `<li><a href="/item/${i}">Look</a><a href="/item/${i}?from=list">Relay NK7-${i} 24 V</a> 5 EUR</li>`,
  );
  expect(readBy(`<ul>${cards.join('')}</ul>`, '/links').listings.map(({ title }) => title)).toEqual([
    'Relay NK7-1 24 V',
    'Relay NK7-2 24 V',
    'Relay NK7-3 24 V',
  ]);
});

test('an adapter that finds fewer cards than the generic reader gives way, a proven one below half, and says so', () => {
  const others = Array.from(
    { length: 6 },
    (_, i) =>
      `<article><img alt=""><h3><a href="/p/${i}">Contactor LC1-D${i}9 three poles</a></h3><p>12.00 EUR</p></article>`,
  ).join('');
  const html = `<main>${others}</main><div>${HITS(1)}</div>`;
  expect(readBy(html, '/find', unproven).listings).toHaveLength(6);
  expect(readBy(html, '/find', unproven).missed['site-changed']).toBeUndefined();
  expect(readBy(html, '/find', proven).listings).toHaveLength(6);
  expect(readBy(html, '/find', proven).missed['site-changed']).toBe(1);
  expect(readBy(`<main>${others}</main><div>${HITS(4)}</div>`, '/find', proven).listings).toHaveLength(4);
});

test('at a checkout its facts are of the order; a control in a trap says nothing', () => {
  const html = `<form class="pay"><p class="land">Kazakhstan</p><label>Country <select name="from"><option>China</option></select></label>
    <label>City <input name="city" value="Almaty"></label><label>Name <input name="name" value="A. Person"></label></form>`;
  const { kind, destinations } = readBy(html, '/pay');
  expect(kind).toBe('checkout');
  expect(destinations).toContainEqual({ source: 'order', label: null, text: 'Kazakhstan' });
  expect(JSON.stringify(destinations)).not.toContain('China');
});

test('a trap that holds the heading or most of the page is none', () => {
  const hiding = compileSite({ ...adapter, traps: ['body', 'dl'] });
  const { listings } = readBy(PRODUCT, '/item/7', hiding);
  expect(listings[0]?.title).toBe('Relay K7 24 V');
  expect(listings[0]?.fields.map(({ key }) => key)).toContain('hs');
});
