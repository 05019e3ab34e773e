import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deal } from '../../../../rules/deal.ts';
import { screenUnder } from '../../../../rules/dealBook/underDeal.ts';
import { waysPast } from '../../../../rules/decisions/ways.ts';
import type { Reading } from '../../../../rules/reading.ts';
import { VERDICTS } from '../../../../rules/screening.ts';
import { rules } from '../../../../tools/rules.ts';
import { listing, lists, page, SUPPLIER, TODAY, VELTRA } from '../decisions/example.ts';

const cache = { rules: rules(), lists: null, today: TODAY };
const under = (reading: Reading, deal: Deal, expired: boolean) =>
  screenUnder(reading, { name: 'Spring order', deal, expired }, cache, []);

test('an expired deal states nothing: its destination is not taken, and the page says so', () => {
  const after = under(page(), { destination: 'Germany' }, true);
  expect(under(page(), { destination: 'Germany' }, false).checked.destination).toBe('yes');
  expect(after.checked.destination).toBe('none-given');
  expect(after.findings.map(({ id }) => id)).toContain('deal_expired');
});

test('a stop that came from a deal stands after the deal has expired', () => {
  const after = under(page(), { destination: 'Russia' }, true);
  expect(after.verdict).toBe('stop');
  expect(after.listings[0]?.findings.map(({ id }) => id)).toContain('eu_annexes');
});

test('a list entry behind an expired deal stands beside a stop of the page itself, with its party', () => {
  const reading = page({
    listings: [listing({ fields: [], title: 'Bath towels' }), listing()],
    destinations: [{ source: 'form', label: null, text: 'Russia' }],
  });
  const stated = { name: 'Spring order', deal: { consignee: { name: SUPPLIER.name, country: 'AE' } }, expired: true };
  const after = screenUnder(reading, stated, { ...cache, lists: lists(VELTRA) }, []);
  const hits = after.listings[1]?.findings.filter(({ params }) => params.list === 'example') ?? [];
  expect(hits.map(({ level }) => level)).toEqual(['stop']);
  expect(waysPast(after)).toMatchObject({ plain: false, parties: [{ party: { name: SUPPLIER.name } }] });
});

test('a reason that page and expired deal share is said once', () => {
  const reading = page({ destinations: [{ source: 'form', label: null, text: 'Russia' }] });
  const alone = screenUnder(reading, null, cache, []);
  const after = under(reading, { destination: 'Russia', consignee: { name: 'Example Works', country: 'RU' } }, true);
  const stops = ({ listings }: typeof after) =>
    listings[0]?.findings.filter(({ level }) => level === 'stop').map(({ id }) => id);
  expect(stops(after)).toEqual(stops(alone));
});

test('without a deal, and on a page without anything to screen, nothing is said of one', () => {
  expect(screenUnder(page(), null, cache, []).findings.map(({ id }) => id)).not.toContain('deal_expired');
  const empty = page({ status: 'nothing-to-screen', listings: [] });
  expect(under(empty, { destination: 'Russia' }, true).findings).toEqual([]);
});

test('to forget a deal never lowers what it made stricter, nor what the page itself says', () => {
  const country = fc.constantFrom(undefined, 'Russia', 'Belarus', 'Germany', 'AE', 'Crimea');
  const rank = (verdict: string) => (VERDICTS as readonly string[]).indexOf(verdict);
  fc.assert(
    fc.property(country, country, fc.constantFrom('form', 'site-setting'), (stated, shown, source) => {
      const deal = stated === undefined ? {} : { destination: stated };
      const reading = page({
        destinations: shown === undefined ? [] : [{ source, label: null, text: shown }],
        listings: [listing(), listing({ title: 'Bath towels', url: null, fields: [] })],
      });
      const after = under(reading, deal, true);
      const before = [under(reading, deal, false), screenUnder(reading, null, cache, [])];
      for (const one of before) {
        expect(rank(after.verdict)).toBeLessThanOrEqual(rank(one.verdict));
        one.listings.forEach(({ verdict }, i) => {
          expect(rank(after.listings[i]?.verdict ?? 'clear')).toBeLessThanOrEqual(rank(verdict));
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('no deal lowers a stop that a page says by itself', () => {
  const shown = fc.constantFrom('Russia', 'Belarus', 'Sevastopol, Crimea');
  const stated = fc.constantFrom(undefined, 'Germany', 'AE', 'Türkiye', 'Russia');
  const side = fc.constantFrom('buy', 'resell', 'sell', 'group', 'moderate');
  const name = fc.constantFrom('Ordinary Lamps', 'Muster GmbH');
  fc.assert(
    fc.property(shown, stated, side, name, fc.boolean(), (text, destination, who, buyer, expired) => {
      const reading = page({ destinations: [{ source: 'form', label: null, text }] });
      expect(screenUnder(reading, null, cache, []).verdict).toBe('stop');
      const deal: Deal = { side: who, buyer: { name: buyer, country: 'DE' }, ...(destination && { destination }) };
      expect(under(reading, deal, expired).verdict).toBe('stop');
    }),
    { numRuns: 60 },
  );
});

test('what the organisation says binds, binds with and without a deal', () => {
  const organisation = { requiredLists: [], jurisdictions: ['EU'] as const };
  const ids = (deal: Deal, managed: boolean) =>
    screenUnder(
      page(),
      { name: 'Spring order', deal, expired: false },
      managed ? { ...cache, organisation } : cache,
      [],
    ).findings.map(({ id }) => id);
  const destination = 'Russia';
  expect(ids({ destination }, false)).toContain('jurisdictions_not_set');
  expect(ids({ destination }, true)).not.toContain('jurisdictions_not_set');
});
