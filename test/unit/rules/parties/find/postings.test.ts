import { expect, test } from 'vitest';
import {
  GROUPS,
  groupOf,
  heaviest,
  lightest,
  nameOf,
  PEOPLE,
  posting,
  weightOf,
} from '../../../../../rules/parties/find/postings.ts';
import { estimate, greatestWeight, leastWeight } from '../../../../../rules/parties/find/reach.ts';
import { placeOf } from '../../../../../rules/parties/find/rising.ts';

test('a posting tells group, weight and name, and lies by them in this order', () => {
  const one = posting(PEOPLE, 2.5, 4_000_000);
  expect([groupOf(one), weightOf(one), nameOf(one)]).toEqual([PEOPLE, 2.5, 4_000_000]);
  const all = GROUPS.flatMap((group) => [1, 2, 40].map((weight, i) => posting(group, weight, 9 - i)));
  expect(all).toEqual([...all].sort((a, b) => a - b));
  const list = Int32Array.from(all);
  expect(placeOf(lightest(PEOPLE, 2), list, 0, list.length)).toBe(7);
  expect(list[7]).toBeLessThanOrEqual(heaviest(PEOPLE, 2));
  expect(list[8]).toBeGreaterThan(heaviest(PEOPLE, 2));
});

test('no name lighter or heavier than the limits reaches the estimate they stand for', () => {
  for (const kind of ['person', 'company'] as const)
    for (const held of [0.84, 1.1, 2, 3])
      for (let weight = 0.125; weight < 9; weight += 0.125) {
        const reached = estimate(held, 2.9, weight, kind) >= 0.66;
        if (reached) expect(weight).toBeGreaterThanOrEqual(leastWeight(2.9, kind, 0.66) - 1e-9);
        if (reached) expect(weight).toBeLessThanOrEqual(greatestWeight(held, 2.9, kind, 0.66) + 1e-9);
      }
});
