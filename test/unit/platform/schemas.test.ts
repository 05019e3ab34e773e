import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dealSchema } from '../../../platform/dealSchemas.ts';
import { readingSchema, requestSchema } from '../../../platform/schemas.ts';
import type { Reading } from '../../../rules/reading.ts';

const listing = { title: 'Relay', url: null, fields: [], parties: [], destinations: [] };
const reading: Reading = {
  url: 'https://shop.example/p/1',
  site: 'generic',
  kind: 'product',
  status: 'read',
  reason: null,
  listings: [listing],
  parties: [],
  destinations: [],
  texts: [],
  missed: {},
};
const fits = (request: unknown) => v.is(requestSchema, request);

test('a reading as the reader makes it passes', () => {
  expect(v.is(readingSchema, reading)).toBe(true);
});

test.each([
  ['without its listings', { ...reading, listings: undefined }],
  ['with an unknown role', { ...reading, parties: [{ role: 'king', name: 'x' }] }],
  ['with too many listings', { ...reading, listings: Array(501).fill(listing) }],
  ['with a title without end', { ...reading, listings: [{ ...listing, title: 'x'.repeat(501) }] }],
])('a reading %s is refused', (_what, given) => expect(v.is(readingSchema, given)).toBe(false));

test.each([
  ['an unknown type', { type: 'eval', code: '1' }],
  ['a page that is no text', { type: 'screen', page: {} }],
  ['a tab that is no number', { type: 'tab-state', tab: '1' }],
  ['an endless pause', { type: 'pause', minutes: Number.POSITIVE_INFINITY }],
  ['a deal without a name', { type: 'save-deal', tab: 1, draft: { id: null, revision: null, name: ' ', deal: {} } }],
])('%s is refused', (_what, request) => expect(fits(request)).toBe(false));

test.each([
  { progress: { task: 1, stage: 'reading', read: 1, total: 2, rows: 0 } },
  { download: { id: 'ofac_sdn_csv', read: 1, files: 4, done: 0 } },
  { swapped: true },
])('news of the importer and of downloads passes: %j', (news) => {
  expect(fits({ type: 'importer-news', news })).toBe(true);
});

test('unknown keys of a deal are dropped, also those that would reach a prototype', () => {
  const deal = v.parse(dealSchema, JSON.parse('{"side":"buy","__proto__":{"polluted":1},"extra":true}'));
  expect(Object.keys(deal)).toEqual(['side']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('no message makes the schemas throw', () => {
  fc.assert(fc.property(fc.anything(), (message) => void v.safeParse(requestSchema, message)));
});
