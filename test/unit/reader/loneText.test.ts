import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../reader/loneText.ts';
import labels from '../../../rules/tables/labels.json' with { type: 'json' };

const read = (text: string) => readText(text, labels.words as never);

test('one line may be a title, a name or a place', () => {
  const { listing, name, place } = read('  Ball bearing ZX-6204 \n');
  expect(listing.listings.map(({ title }) => title)).toEqual(['Ball bearing ZX-6204']);
  expect(name?.parties).toEqual([{ role: 'buyer', name: 'Ball bearing ZX-6204' }]);
  expect(place?.destinations).toMatchObject([{ source: 'form', text: 'Ball bearing ZX-6204' }]);
});

test('several lines are read with their labels, and are no name', () => {
  const { listing, name, place } = read('FPGA board\nPart number: ZX-7A35T\nCountry of origin: Japan');
  expect(listing.listings[0]?.fields).toContainEqual({ key: 'mpn', label: 'Part number', text: 'ZX-7A35T' });
  expect(listing.listings[0]?.fields).toContainEqual({ key: 'origin', label: 'Country of origin', text: 'Japan' });
  expect([name, place]).toEqual([null, null]);
});

test('of a line that is too long for a title nothing is lost', () => {
  const { listing } = read(`${'An assortment of small parts, '.repeat(20)} and one FPGA`);
  expect(listing.listings[0]?.fields.some(({ text }) => text.endsWith('and one FPGA'))).toBe(true);
});

test('no text was read as nothing to worry about', () => {
  for (const text of ['', '\n \n', '…'])
    expect(read(text).listing).toMatchObject({ status: 'not-understood', listings: [] });
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => void read(text)),
    { numRuns: 200 },
  );
});
