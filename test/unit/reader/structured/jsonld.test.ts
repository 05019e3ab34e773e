import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLdProducts } from '../../../../reader/structured/jsonld.ts';
import { readPage } from '../dom.ts';

const names = (script: string, missed = {}) => jsonLdProducts([script], missed).map(({ name }) => name);

test('graphs, arrays, lower case, several types, nesting', () => {
  expect(names('{"@graph":[{"@type":"product","name":"A"},{"@type":["Thing","Product"],"name":"B"}]}')).toEqual([
    'A',
    'B',
  ]);
  expect(
    names('[{"@type":"ItemList","itemListElement":[{"item":{"@type":"http://schema.org/Product","name":"C"}}]}]'),
  ).toEqual(['C']);
});

test('related goods and reviews are not products of the page', () => {
  expect(
    names(
      '{"@type":"Product","name":"A","isRelatedTo":{"@type":"Product","name":"B"},"review":{"itemReviewed":{"@type":"Product","name":"C"}}}',
    ),
  ).toEqual(['A']);
});

test('mended: comments around, raw line breaks, trailing commas; else counted', () => {
  expect(names('<!-- {"@type":"Product","name":"A",} -->')).toEqual(['A']);
  expect(names('{"@type":"Product","name":"A\nB"}')).toEqual(['A B']);
  const missed = {};
  expect(names('{"@type":"Product","name":}', missed)).toEqual([]);
  expect(names(`"${'x'.repeat(500_000)}"`, missed)).toEqual([]);
  expect(missed).toEqual({ 'json-ld': 1, 'long-json': 1 });
});

test('facts: nested brand, numbers, markup in the description, hostile keys', () => {
  const script =
    '{"@type":"Product","name":"A","brand":{"name":"Acme"},"mpn":77,"description":"<b>Big</b>","__proto__":{"x":1},"offers":[{"seller":{"name":"S"}}]}';
  const [product] = jsonLdProducts([script], {});
  expect(product?.fields.map(({ key, text }) => `${key}=${text}`)).toEqual([
    'mpn=77',
    'manufacturer=Acme',
    'description=Big',
  ]);
  expect(product?.seller).toBe('S');
});

test('any JSON is read without an error', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) =>
        void jsonLdProducts([JSON.stringify({ '@type': 'Product', name: value, offers: value, brand: value })], {}),
    ),
  );
});

test('nodes beyond the most that are read are counted', () => {
  const missed = {};
  const list = (count: number) => JSON.stringify(Array.from({ length: count }, () => ({ '@type': 'Thing' })));
  expect(names(list(2_000), missed)).toEqual([]);
  expect(missed).toEqual({});
  names(list(5_000), missed);
  expect(missed).toEqual({ 'long-json': 1 });
});

test('properties that a shop names itself, where the name is a label', () => {
  const fields = (property: string) =>
    readPage(
      `<title>Motor EC-40</title><h1>Motor EC-40</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Motor EC-40","additionalProperty":${property}}</script>`,
    ).listings[0]?.fields;
  const hs = { key: 'hs', label: 'HS Code', text: '8501.31.00' };
  expect(fields('[{"name":"HS Code","value":"8501.31.00"},{"name":"Weight","value":"2"}]')).toContainEqual(hs);
  expect(fields('{"name":"HS Code","value":"8501.31.00"}')).toContainEqual(hs);
  expect(fields('[null,{"name":"Shelf code","value":"8501.31.00"}]')).not.toContainEqual(hs);
});
