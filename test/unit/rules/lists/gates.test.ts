import { expect, test } from 'vitest';
import { gate } from '../../../../rules/lists/gates.ts';

const good = { list: 'us_sdn', bytes: 1000, format: 'ofac-flat', rows: 100, error: null };

test.each([
  ['a first version', good, null, null],
  ['as many rows', good, 100, null],
  ['a few less', { ...good, rows: 95 }, 100, null],
  ['an empty file', { ...good, bytes: 0, format: null }, 100, 'empty_file'],
  ['an unknown format', { ...good, format: null }, 100, 'unknown_format'],
  ['a parse error, though rows were read', { ...good, error: 'line 7: cut off' }, 100, 'parse_error'],
  ['no rows', { ...good, rows: 0 }, null, 'no_rows'],
  ['fewer than 95 of 100', { ...good, rows: 94 }, 100, 'fewer_rows'],
])('%s', (_, candidate, last, reason) => {
  const judged = gate(candidate, last);
  expect(judged.pass ? null : judged.reason).toBe(reason);
});

test('the reason carries its numbers and words', () => {
  expect(gate({ ...good, rows: 10 }, 100)).toMatchObject({
    params: { list: 'us_sdn', rows: '10', last: '100', share: '95' },
  });
  expect(gate({ ...good, error: 'line 7: cut off' }, null)).toMatchObject({ params: { error: 'line 7: cut off' } });
});
