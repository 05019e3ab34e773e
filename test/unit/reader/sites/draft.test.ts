import { expect, test } from 'vitest';
import { outlineOf } from '../../../../reader/outline/outline.ts';
import { survey, take } from '../../../../reader/read.ts';
import { draftAdapter, pathsLike, pointedBy, taughtKind } from '../../../../reader/sites/draft.ts';
import { selectorFor, selectorLike } from '../../../../reader/sites/hooks.ts';
import { visibleInNode } from '../../../../reader/visible.ts';
import { compileSite } from '../../../../rules/sites/index.ts';
import { documentOf } from '../../../../tools/document.ts';
import { rules } from '../../../../tools/rules.ts';

const URL_HERE = 'https://www.parts.example/en/part/zx-100';
const vocabulary = rules().labels;

function drawn(html: string) {
  const { document } = documentOf(new TextEncoder().encode(`<!doctype html><title>Shop</title>${html}`));
  const { snapshot } = take(document, { url: URL_HERE, visible: visibleInNode });
  const outline = outlineOf(snapshot);
  const { reading, anchors } = survey(snapshot, vocabulary);
  const about = { id: 'parts', name: 'Parts', url: URL_HERE, kind: taughtKind(reading.kind) };
  return { outline, snapshot, adapter: draftAdapter(outline, about, pointedBy(outline, reading, anchors)) };
}

const card = (name: string) =>
  `<div class="tile"><a class="tile__name x7f3" href="/en/part/${name.toLowerCase().replace(/\W/g, '')}">${name}</a><span class="price">$5.00</span><a href="/cart">Buy</a></div>`;
const PRODUCT = `<main><div class="summary"><h1 class="css-1x2y3z" id="product-name">Ball valve BV-20</h1></div><p>$9.00</p><p>Add to cart</p>
  <dl><dt>Part number</dt><dd itemprop="mpn">BV-20</dd><dt>Brand</dt><dd class="spec-brand">Hydra Werk</dd></dl></main>`;

test('a product is drawn with its title and what the reader found, and read by it', () => {
  const { adapter, snapshot } = drawn(PRODUCT);
  expect(adapter).toMatchObject({
    hosts: ['parts.example'],
    verified: [],
    pages: [{ kind: 'product', paths: ['/en/part/*'], title: '#product-name' }],
  });
  expect(adapter?.pages[0]?.fields).toContainEqual({ key: 'mpn', select: '[itemprop="mpn"]' });
  const { reading } = survey(snapshot, vocabulary, [compileSite(adapter)]);
  expect(reading).toMatchObject({ site: 'parts', listings: [{ title: 'Ball valve BV-20' }] });
});

test('a list is drawn by what all its titles are called, and names made by machines are left out', () => {
  const { adapter, snapshot } = drawn(
    `<main>${['Valve A-1', 'Pump B-2', 'Motor C-3', 'Drive D-4'].map(card).join('')}</main>`,
  );
  expect(adapter?.pages[0]).toMatchObject({ kind: 'search', cards: { card: 'div.tile', title: 'a.tile__name' } });
  const { reading } = survey(snapshot, vocabulary, [compileSite(adapter)]);
  expect(reading.listings).toHaveLength(4);
});

test('where nothing has a lasting name there is no adapter', () => {
  expect(drawn('<main><p>Hello</p></main>').adapter).toBeNull();
  const { outline } = drawn('<main><div><span>a</span><span>b</span><span>c</span></div></main>');
  const spans = outline.entries.flatMap(({ tag }, at) => (tag === 'span' ? [at] : []));
  expect(selectorFor(outline, spans)).toBe('span');
  expect(selectorFor(outline, spans.slice(0, 1))).toBe('');
  expect(selectorFor(outline, [])).toBe('');
});

test('an address stands for those that begin alike', () => {
  expect(pathsLike('https://a.example/dp/1234')).toEqual(['/dp/*']);
  expect(pathsLike('https://a.example/search?q=valve')).toEqual(['/search*']);
  expect(pathsLike('https://a.example/2024/dp/1234')).toEqual(['/*']);
  expect(pathsLike('https://a.example/')).toEqual(['/*']);
});

test('one card stands for all that are built alike', () => {
  const { outline, snapshot } = drawn(`<main>${['Valve A-1', 'Pump B-2', 'Motor C-3'].map(card).join('')}</main>`);
  const titles = outline.entries.flatMap(({ attributes }, at) => (attributes.class?.startsWith('tile__') ? [at] : []));
  expect(selectorLike(outline, titles.slice(1, 2))).toBe('a.tile__name');
  expect(selectorLike(outline, [0])).toBe('');
  const about = { id: 'parts', name: 'Parts', url: URL_HERE, kind: 'search' as const };
  const adapter = draftAdapter(outline, about, { titles: titles.slice(0, 1), fields: [] });
  expect(survey(snapshot, vocabulary, [compileSite(adapter)]).reading.listings).toHaveLength(3);
});
