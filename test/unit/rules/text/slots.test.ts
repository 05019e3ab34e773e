import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotAfter, slotOf, slotsFor } from '../../../../rules/text/slots.ts';

test('every hash has its slot in a table of any size', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer(), fc.integer({ min: 1, max: 1_000_000 }), (node, hash, slots) => {
      const slot = slotOf(node, hash, slots);
      expect(Number.isInteger(slot) && slot >= 0 && slot < slots).toBe(true);
    }),
  );
});

test('a search goes through all slots and begins again', () => {
  const seen = [2];
  while (seen.length < 5) seen.push(slotAfter(seen.at(-1) as number, 5));
  expect(seen).toEqual([2, 3, 4, 0, 1]);
});

test('hashes in a row are spread: a fifth of the slots holds about a fifth of them', () => {
  const slots = slotsFor(10_000);
  const parts = [0, 0, 0, 0, 0];
  for (let hash = 0; hash < 10_000; hash++) {
    const part = Math.floor((5 * slotOf(7, hash, slots)) / slots);
    parts[part] = (parts[part] as number) + 1;
  }
  expect(Math.min(...parts)).toBeGreaterThan(1_800);
  expect(Math.max(...parts)).toBeLessThan(2_200);
});

test.each([0, 1, 3, 1000])('a table for %i edges has an empty slot left', (edges) => {
  expect(slotsFor(edges)).toBeGreaterThan(edges);
  expect(slotsFor(edges)).toBeLessThan(1.5 * edges + 3);
});
