/** The page as a whole: what is not understood, not loaded or stale, and what a listing-free page gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JURISDICTIONS, SIDES } from '../../../../rules/deal.ts';
import { readingOfDeal } from '../../../../rules/deals.ts';
import { screen } from '../../../../rules/screen.ts';
import { CHIP, cacheOf, form, run, scenarios, TOWELS } from './scenario.ts';

const SELLER = { role: 'seller' as const, name: 'Example Parts', country: 'DE' };
const EMPTY = { listings: [], parties: [], destinations: [], texts: [] };

scenarios({
  'goods outside every list, nobody named': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    verdict: 'clear',
    ties: [],
  },
  'the same with a seller and no list loaded': {
    listing: TOWELS,
    parties: [SELLER],
    deal: { destination: 'DE' },
    verdict: 'unchecked',
  },
  'tables past their limit': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    cache: { today: '2028-01-01' },
    verdict: 'unchecked',
  },
  'tables past their limit leave a stop': {
    deal: { destination: 'RU' },
    cache: { today: '2028-01-01' },
    verdict: 'stop',
  },
  'a deal with a destination nobody knows': {
    listing: TOWELS,
    deal: { destination: 'Ruritania' },
    verdict: 'unchecked',
  },
  'a page of which a part was not read': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    reading: { missed: { 'long-page': 1 } },
    verdict: 'unchecked',
    says: ['page_cut'],
  },
  'more listings than are read': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    reading: { missed: { listings: 12 } },
    verdict: 'unchecked',
    says: ['page_cut'],
  },
  'a malformed script beside listings that were read': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    reading: { missed: { 'json-ld': 1 } },
    verdict: 'clear',
  },
  'a part not read leaves a stop': {
    deal: { destination: 'RU' },
    reading: { missed: { elements: 1 } },
    verdict: 'stop',
  },
  'an owner is named and no list is loaded': {
    listing: TOWELS,
    deal: { destination: 'DE', owners: [{ name: 'Example Holding' }] },
    verdict: 'unchecked',
  },
  'a vessel is named and no list is loaded': {
    listing: TOWELS,
    deal: { destination: 'DE', vessel: { imo: '9074729' } },
    verdict: 'unchecked',
  },
  'a page that was not understood': {
    reading: { ...EMPTY, status: 'not-understood', reason: 'wall' },
    verdict: 'unchecked',
    says: ['page_not_understood'],
  },
  'not understood, though a listing was read': {
    listing: TOWELS,
    reading: { status: 'not-understood', reason: 'shell' },
    verdict: 'unchecked',
  },
  'not understood, and the deal goes to Russia': {
    reading: { ...EMPTY, status: 'not-understood', reason: 'wall' },
    deal: { destination: 'Russia' },
    verdict: 'review',
  },
  'a supplier in Germany, no listing': {
    reading: { ...EMPTY, kind: 'supplier', parties: [SELLER] },
    verdict: 'unchecked',
  },
  'a checkout to Russia whose goods were not read': {
    reading: { ...EMPTY, kind: 'checkout', destinations: [{ source: 'order', label: 'Ship to', text: 'Russia' }] },
    verdict: 'review',
    says: ['direct_ru'],
  },
});

test('an empty page: nothing to screen, nothing said, the deal is not judged', () => {
  const reading = {
    ...EMPTY,
    url: '',
    site: 'generic',
    kind: 'other',
    status: 'nothing-to-screen',
    reason: 'empty',
    missed: {},
  } as const;
  const screening = screen(
    { ...reading, ...{ listings: [], parties: [], destinations: [], texts: [] } },
    { destination: 'RU' },
    cacheOf(),
  );
  expect(screening).toMatchObject({ status: 'nothing-to-screen', verdict: 'clear', findings: [], ties: [] });
});

test('what was checked is told facet by facet', () => {
  expect(run({ listing: TOWELS, verdict: 'clear' }).checked).toEqual({
    goods: 'yes',
    origin: 'none-given',
    destination: 'none-given',
    parties: 'none-given',
    lists: [],
  });
  expect(run({ parties: [SELLER], deal: { destination: 'DE' }, verdict: 'note' }).checked).toMatchObject({
    destination: 'yes',
    parties: 'not-loaded',
  });
});

test('jurisdictions that nobody set are said where it matters', () => {
  const said = (deal: object) => run({ deal, verdict: 'stop' }).findings.map(({ id }) => id);
  expect(said({ destination: 'RU' })).toContain('jurisdictions_not_set');
  expect(said({ destination: 'RU', jurisdictions: ['EU'] })).not.toContain('jurisdictions_not_set');
});

test('a page is as strong as its strongest listing, and each listing keeps its own verdict', () => {
  const towels = readingOfDeal(TOWELS).listings;
  const listings = [...Array.from({ length: 49 }, () => towels).flat(), ...readingOfDeal(CHIP).listings];
  const screening = run({ reading: { kind: 'search', listings }, deal: { destination: 'DE' }, verdict: 'note' });
  expect(screening.verdict).toBe('note');
  expect(screening.listings.map(({ verdict }) => verdict)).toEqual([...Array(49).fill('clear'), 'note']);
});

test('no deal, no age of tables and no site setting lowers the stop of a form', () => {
  const anyDeal = fc.record(
    {
      side: fc.constantFrom(...SIDES),
      destination: fc.constantFrom('DE', 'US', 'Kazakhstan', 'Ruritania', ''),
      exportCountry: fc.constantFrom('CN', 'TR'),
      jurisdictions: fc.uniqueArray(fc.constantFrom(...JURISDICTIONS)),
      buyer: fc.constant({ name: 'Example Gizmos', country: 'TR' }),
      text: fc.constantFrom('We do not ship to Russia.', 'For our own use in Izmir.'),
      authorisation: fc.constant({ number: 'L-1' }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyDeal, fc.constantFrom('2026-11-24', '2030-01-01'), fc.boolean(), (deal, today, setting) => {
      const destinations = [
        form('Ship to', 'Russia'),
        ...(setting ? [{ source: 'site-setting' as const, label: 'Deliver to', text: 'Germany' }] : []),
      ];
      const listing = { ...CHIP, originStated: 'USA' };
      expect(run({ listing, destinations, deal, cache: { today }, verdict: 'stop' }).verdict).toBe('stop');
    }),
    { numRuns: 150 },
  );
});
