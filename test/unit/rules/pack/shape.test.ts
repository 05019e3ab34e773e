import { expect, test } from 'vitest';
import { fits, shapeOf } from '../../../../rules/pack/shape.ts';
import { allTables } from '../../../../tools/tables.ts';

const shape = shapeOf({
  rows: [
    { id: 'a', days: 1, note: null },
    { id: 'b', days: 2, terms: ['x'] },
  ],
  byKey: { one: { doc: 'One' }, two: { doc: 'Two' } },
});

test.each<[string, unknown]>([
  ['other rows of the same kind', { rows: [{ id: 'c', days: 3, terms: [] }], byKey: { three: { doc: 'Three' } } }],
  ['fewer tables: the row counts see that', { byKey: {} }],
])('fits: %s', (_, value) => {
  expect(fits(value, shape)).toBe(true);
});

test.each<[string, unknown]>([
  ['a number for a text', { rows: [{ id: 1, days: 3 }] }],
  ['a field that every row has is missing', { rows: [{ id: 'c' }] }],
  ['an object for a text', { rows: [{ id: { toString: 'x' }, days: 1 }] }],
  ['rows by key in place of a list', { rows: { 0: { id: 'c', days: 3 } } }],
  ['a text in place of a row', { byKey: { three: 'Three' } }],
  ['a key that reaches a prototype', JSON.parse('{"byKey": {"__proto__": {"doc": "Three"}}}')],
  ['nothing', null],
])('does not fit: %s', (_, value) => {
  expect(fits(value, shape)).toBe(false);
});

test('every table fits its own shape', () => {
  for (const part of Object.values(allTables())) expect(fits(part, shapeOf(part))).toBe(true);
});
