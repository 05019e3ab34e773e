import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import chpl from '../../../../rules/tables/goods/chpl.json' with { type: 'json' };
import { recognise } from './recognise.ts';

const rows = readFileSync(new URL('codes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\d{6} [+-] /.test(line))
  .map((line) => ({ hs6: line.slice(0, 6), sign: line[7], titles: line.slice(9).split(' | ') }));

test('every code of the list has five titles of its goods and five near misses', () => {
  for (const { hs6 } of chpl.items) {
    const own = rows.filter((row) => row.hs6 === hs6);
    expect(own.map(({ sign, titles }) => [sign, titles.length >= 5])).toEqual([
      ['+', true],
      ['-', true],
    ]);
  }
});

test.each(rows.filter(({ sign }) => sign === '+'))('goods of $hs6 are found', ({ hs6, titles }) => {
  const wrong = titles.flatMap((title) => {
    const { chpl, hs6: found, alternatives } = recognise(title);
    return chpl === 'yes' && [found, ...alternatives].includes(hs6) ? [] : [`${title}: ${chpl} ${found}`];
  });
  expect(wrong).toEqual([]);
});

test.each(rows.filter(({ sign }) => sign === '-'))('near misses of $hs6 are not called listed', ({ titles }) => {
  expect(titles.filter((title) => recognise(title).chpl === 'yes')).toEqual([]);
});
