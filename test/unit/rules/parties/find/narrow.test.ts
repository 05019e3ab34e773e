import { expect, test } from 'vitest';
import { narrow } from '../../../../../rules/parties/find/narrow.ts';

test.each([
  [[], Uint8Array],
  [[0, 255], Uint8Array],
  [[256, 0], Uint16Array],
  [[65_535], Uint16Array],
  [[65_536, 3], Int32Array],
  [[1, -1], Int32Array],
  [[2 ** 31 - 1, -(2 ** 31)], Int32Array],
])('%j keeps its numbers in the narrowest array', (numbers, Kind) => {
  const made = narrow(numbers);
  expect(made).toBeInstanceOf(Kind);
  expect([...made]).toEqual(numbers);
});
