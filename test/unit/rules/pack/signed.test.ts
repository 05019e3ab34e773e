import { expect, test } from 'vitest';
import { lostRows, rowsOf } from '../../../../rules/pack/rows.ts';
import { numberOf, numberOfVersion, versionOf } from '../../../../rules/pack/signed.ts';

test('number and version of a pack say the same', () => {
  expect(numberOf('2026-11-24', 3)).toBe(2026112403);
  for (const number of [2026112400, 2026112403, 2027010199]) expect(numberOfVersion(versionOf(number))).toBe(number);
  expect(numberOfVersion('next')).toBeNaN();
});

test('rows: of lists, of tables by key, of a folder of tables', () => {
  expect(rowsOf([1, 2])).toEqual({ rows: 2 });
  expect(rowsOf({ list: [1, 2, 3], byLanguage: { en: [1], tr: { a: 1, b: 2 } }, limit: 5 })).toEqual({
    list: 3,
    byLanguage: 3,
    limit: 1,
  });
});

test('a table may lose a fifth of its rows, not more, and never all', () => {
  expect(lostRows({ a: 8 }, { a: 10 })).toBeNull();
  expect(lostRows({ a: 7, b: 9 }, { a: 10 })).toEqual({ table: 'a', rows: 7, last: 10 });
  expect(lostRows({}, { a: 10 })).toEqual({ table: 'a', rows: 0, last: 10 });
});
