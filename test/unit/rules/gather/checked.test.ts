import { expect, test } from 'vitest';
import type { RuleCache } from '../../../../rules/cache.ts';
import {
  daysBetween,
  destinationChecked,
  goodsChecked,
  listsStale,
  lostOf,
  originChecked,
  partiesChecked,
  tablesStale,
  worst,
} from '../../../../rules/gather/checked.ts';
import type { ListStamp } from '../../../../rules/screening.ts';
import { goods, US_ORIGIN, us } from '../verdict/example.ts';

const meta = { version: '1', created: '2026-11-24', limits: { tables: 120, lists: 7 } };

function cache(today: string, stamps: ListStamp[] | null = null): RuleCache {
  return { rules: { meta }, lists: stamps && { stamps }, today } as unknown as RuleCache;
}

const stamp = (published: string | null, imported: string | null): ListStamp => ({
  list: 'example',
  published,
  imported,
});

test.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-12-01', 7],
  ['2024-02-28', '2024-03-01', 2],
])('%s to %s: %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('tables are stale after their limit, not on the last day', () => {
  expect(tablesStale(cache('2027-03-24'))).toBe(false);
  expect(tablesStale(cache('2027-03-25'))).toBe(true);
});

test.each<[string, ListStamp, boolean]>([
  ['a week old', stamp('2026-11-17', null), false],
  ['eight days old', stamp('2026-11-16', null), true],
  ['an old file imported today', stamp('2026-10-01', '2026-11-24'), true],
  ['of a day that had not come when it was imported', stamp('2062-11-24', '2026-11-01'), true],
  ['of the day after its import', stamp('2026-11-25', '2026-11-24'), false],
  ['without a date of its own, imported today', stamp(null, '2026-11-24'), false],
  ['without any date', stamp(null, null), true],
  ['with a date that is none', stamp('last week', null), true],
])('a list %s', (_, one, stale) => {
  expect(listsStale([one], cache('2026-11-24'))).toBe(stale);
  expect(listsStale([stamp('2026-11-24', null), one], cache('2026-11-24'))).toBe(stale);
});

test('parties: nobody named, no list, a stale list, checked', () => {
  const seller = [{ role: 'seller' as const, name: 'Example Gizmos' }];
  const fresh = cache('2026-11-24', [stamp('2026-11-24', null)]);
  expect(partiesChecked([], cache('2026-11-24'))).toBe('none-given');
  expect(partiesChecked([{ role: 'seller', country: 'DE' }], cache('2026-11-24'))).toBe('none-given');
  expect(partiesChecked([{ role: 'manufacturer', name: 'Example Chips' }], cache('2026-11-24'))).toBe('none-given');
  expect(partiesChecked(seller, cache('2026-11-24'))).toBe('not-loaded');
  expect(partiesChecked(seller, cache('2026-11-24', []))).toBe('not-loaded');
  expect(partiesChecked(seller, fresh)).toBe('yes');
  expect(partiesChecked(seller, cache('2026-12-24', [stamp('2026-11-24', null)]))).toBe('stale');
});

test.each([
  ['ක්‍රියා සමාගම', 'not-understood'],
  ['ተምሳሌት', 'not-understood'],
  ['***', 'not-understood'],
  ['Example Gizmos ක්‍රියා සමාගම', 'not-understood'],
  [`Example ${'gizmo '.repeat(24)}`, 'not-understood'],
  [`Example ${'gizmo '.repeat(23)}`, 'yes'],
  [`Gizmos ${'x'.repeat(400)}`, 'not-understood'],
  ['Example ® № 5 — «Гизмо»', 'yes'],
  ['ООО Пример', 'yes'],
  ['示例电子', 'yes'],
  ['Example ተምሳሌት', 'not-understood'],
])('a name is checked when all of it can be compared: %s', (name, state) => {
  const fresh = cache('2026-11-24', [stamp('2026-11-24', null)]);
  expect(partiesChecked([{ role: 'seller', name }], fresh)).toBe(state);
  expect(partiesChecked([{ role: 'seller', name }], cache('2026-11-24'))).toBe('not-loaded');
});

test('goods, origin and destination', () => {
  const origin = (text: string) => [{ key: 'origin' as const, label: null, text }];
  expect([goodsChecked(goods('A'), false), goodsChecked(goods('A'), true), goodsChecked(goods('X'), true)]).toEqual([
    'yes',
    'stale',
    'not-understood',
  ]);
  expect([
    originChecked(US_ORIGIN, [], false),
    originChecked(us(), [], false),
    originChecked(us(), origin('Atlantis'), false),
    originChecked(us(), origin('-'), false),
  ]).toEqual(['yes', 'none-given', 'not-understood', 'none-given']);
  expect([
    destinationChecked(true, false, false),
    destinationChecked(true, false, true),
    destinationChecked(false, false, true),
    destinationChecked(true, true, false),
  ]).toEqual(['yes', 'stale', 'none-given', 'not-understood']);
});

test.each([
  ['elements', ['goods', 'destination', 'parties']],
  ['nodes', ['goods', 'destination', 'parties']],
  ['long-page', ['goods', 'destination', 'parties']],
  ['long-json', ['goods']],
  ['parties', ['parties']],
  ['json-ld', []],
])('what %s leaves unread', (kind, facets) => {
  expect(lostOf({ [kind]: 1 })).toEqual(Object.fromEntries(facets.map((facet) => [facet, 'not-understood'])));
  expect(lostOf({ [kind]: 0 })).toEqual({});
});

test('of several listings the least checked counts', () => {
  expect(worst(['yes', 'none-given', 'not-understood', 'stale'])).toBe('not-understood');
  expect(worst(['none-given', 'yes'])).toBe('yes');
  expect(worst([])).toBe('none-given');
});

test('while a list that the organisation requires is missing, no name counts as compared', () => {
  const seller = [{ role: 'seller', name: 'Invented Works' }] as unknown as Parameters<typeof partiesChecked>[0];
  const loaded = cache('2026-11-24', [stamp('2026-11-24', null)]);
  const required = (requiredLists: string[]) => ({ ...loaded, organisation: { requiredLists, jurisdictions: [] } });
  expect(partiesChecked(seller, required(['example']))).toBe('yes');
  expect(partiesChecked(seller, required(['example', 'us_sdn']))).toBe('not-all-loaded');
});
