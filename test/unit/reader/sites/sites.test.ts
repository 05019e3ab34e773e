import { expect, test } from 'vitest';
import { fitsGlob, pageOf, siteOf } from '../../../../reader/sites/sites.ts';
import { compileSite } from '../../../../rules/sites/index.ts';

const adapter = (id: string, hosts: string[]) =>
  compileSite({
    id,
    name: id,
    hosts,
    verified: [],
    labels: [],
    destination: [],
    traps: [],
    pages: [
      { kind: 'product', paths: ['/part/*', 'offers.shop.example/*'], title: 'h1' },
      { kind: 'search', paths: ['/find?*q=*'], cards: { card: '.card', title: 'a' } },
    ],
  });
const sites = [adapter('shop', ['shop.example']), adapter('parts', ['parts.shop.example'])];

test.each([
  ['https://shop.example/', 'shop'],
  ['https://www.shop.example/x', 'shop'],
  ['https://uk.parts.shop.example/x', 'parts'],
  ['https://parts.shop.example', 'parts'],
  ['https://myshop.example/', undefined],
  ['https://shop.example.org/', undefined],
  ['https://example/', undefined],
  ['', undefined],
  ['no address', undefined],
])('%s is read by %s', (url, id) => {
  expect(siteOf(sites, url)?.id).toBe(id);
});

test.each([
  ['https://shop.example/part/12?x=1', 'product'],
  ['https://offers.shop.example/any', 'product'],
  ['https://shop.example/find?a=1&q=relay', 'search'],
  ['https://shop.example/find?a=1', undefined],
  ['https://shop.example/a/part/12', undefined],
])('%s is a %s page', (url, kind) => {
  expect(pageOf(sites[0] as (typeof sites)[number], url)?.kind).toBe(kind);
});

test.each([
  ['/a', '/a', true],
  ['/ab', '/a', false],
  ['/a/b/c', '/a/*/c', true],
  ['/a/c', '/a/*/c', false],
  ['/aba', '/ab*ba', false],
  ['/x-1.html', '/*-*.html', true],
  ['/anything', '*', true],
])('%s fits %s: %s', (text, pattern, fits) => {
  expect(fitsGlob(text, pattern)).toBe(fits);
});

test('a long address and many stars cost no more than one look at each part', () => {
  expect(fitsGlob(`/${'ab'.repeat(1_000)}`, `/${'*a'.repeat(80)}*c`)).toBe(false);
});
