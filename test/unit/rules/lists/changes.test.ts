import { expect, test } from 'vitest';
import { changesBetween, digestOf } from '../../../../rules/lists/changes.ts';
import type { Entity } from '../../../../rules/lists/entity.ts';
import { addName, newEntry } from '../../../../rules/lists/entry.ts';

function firm(id: string, ...names: string[]): Entity {
  const entry = newEntry('us_sdn', id);
  for (const name of names) addName(entry, name);
  return entry;
}
const digests = (...entities: Entity[]) => new Map(entities.map((entity) => [entity.id, digestOf(entity)]));

test('added, removed and changed', () => {
  const before = digests(firm('1', 'A'), firm('2', 'B'), firm('3', 'C'));
  const after = digests(firm('1', 'A'), firm('3', 'C', 'C2'), firm('4', 'D'));
  expect(changesBetween(before, after)).toEqual({ added: ['4'], removed: ['2'], changed: ['3'] });
});

test('the order of a list is no news, anything else is', () => {
  const one = firm('1', 'A', 'B');
  expect(digestOf(firm('1', 'B', 'A'))).toBe(digestOf(one));
  for (const other of [
    firm('1', 'A'),
    { ...one, effect: 'notice' as const },
    { ...one, remarks: 'x' },
    { ...one, countries: ['RU'] },
  ])
    expect(digestOf(other)).not.toBe(digestOf(one));
});
