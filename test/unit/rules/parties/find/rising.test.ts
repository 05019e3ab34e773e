import { expect, test } from 'vitest';
import { placeOf } from '../../../../../rules/parties/find/rising.ts';

const COLUMN = Int32Array.of(2, 2, 5, 9);

test.each([
  [1, 0],
  [2, 0],
  [3, 2],
  [5, 2],
  [9, 3],
  [10, 4],
])('the numbers from %i on begin at place %i', (value, place) => {
  expect(placeOf(value, COLUMN)).toBe(place);
});

test('nothing outside the part is looked at', () => {
  expect([placeOf(1, COLUMN, 1, 3), placeOf(9, COLUMN, 1, 3)]).toEqual([1, 3]);
});
