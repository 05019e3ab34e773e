import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const rows = readFileSync(new URL('languages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^[a-z]{2} [+-] /.test(line))
  .map((line) => ({ language: line.slice(0, 2), sign: line[3], titles: line.slice(5).split(' | ') }));

test('thirteen languages have twenty titles of each kind or more', () => {
  expect(rows).toHaveLength(26);
  for (const { language, titles } of rows) expect([language, titles.length >= 20]).toEqual([language, true]);
});

test.each(rows.filter(({ sign }) => sign === '+'))('listed goods are found in $language', ({ titles }) => {
  expect(titles.filter((title) => recognise(title).chpl !== 'yes')).toEqual([]);
});

test.each(rows.filter(({ sign }) => sign === '-'))('other goods are not called listed in $language', ({ titles }) => {
  expect(titles.filter((title) => recognise(title).chpl !== 'no')).toEqual([]);
  expect(titles.filter((title) => !recognise(title).understood)).toEqual([]);
});
