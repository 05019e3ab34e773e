import { expect, test } from 'vitest';
import type { Entity } from '../../../../rules/lists/entity.ts';
import { newEntry } from '../../../../rules/lists/entry.ts';
import { summariseChanges } from '../../../../rules/lists/outcome.ts';

const entry = (id: string, name = `Firm ${id}`): Entity => ({
  ...newEntry('own', id),
  names: [{ text: name, kind: 'primary' }],
});

test('changes are told by name: of the new version, and of the old one for what went', () => {
  const before = [entry('1'), entry('2'), entry('3', 'Old name')];
  const after = [entry('2'), entry('3', 'New name'), entry('4')];
  expect(summariseChanges(before, after)).toEqual({
    added: { count: 1, names: ['Firm 4'] },
    removed: { count: 1, names: ['Firm 1'] },
    changed: { count: 1, names: ['New name'] },
  });
});

test('of many changes all are counted and fifty are named', () => {
  const { added } = summariseChanges(
    [],
    Array.from({ length: 70 }, (_, i) => entry(String(i))),
  );
  expect([added.count, added.names.length]).toEqual([70, 50]);
});
