import { expect, test } from 'vitest';
import type { Entity } from '../../../../rules/lists/entity.ts';
import { newEntry } from '../../../../rules/lists/entry.ts';
import { browse, placeInList } from '../../../../rules/parties/browse.ts';
import { compilePartyLists } from '../../../../rules/parties/index.ts';
import { rank } from '../../../../rules/parties/rank.ts';

function entry(list: 'us_sdn' | 'eu_fsf', id: string, names: string[], more: Partial<Entity> = {}): Entity {
  const kinds = names.map((text, i) => ({ text, kind: i === 0 ? ('primary' as const) : ('alias' as const) }));
  return { ...newEntry(list, id), type: 'company', names: kinds, ...more };
}
const lists = compilePartyLists(
  [
    entry('us_sdn', '1', ['Vexmoor Halberg Instruments LLC', 'VHI Trading'], {
      ids: [{ kind: 'inn', value: '5750000017' }],
    }),
    entry('us_sdn', '2', ['Quillwether Trading Co Ltd']),
    entry('eu_fsf', '1', ['VEXMOOR HALBERG INSTRUMENTS LLC']),
    entry('eu_fsf', '7', ['Bosk Marine']),
  ],
  [],
);
const found = (typed: string) => browse(typed, lists).map(({ list, id, text }) => `${list} ${id} ${text}`);

test.each([
  ['vexm', ['us_sdn 1 Vexmoor Halberg Instruments LLC', 'eu_fsf 1 VEXMOOR HALBERG INSTRUMENTS LLC']],
  ['halb vex', ['us_sdn 1 Vexmoor Halberg Instruments LLC', 'eu_fsf 1 VEXMOOR HALBERG INSTRUMENTS LLC']],
  ['trad', ['us_sdn 1 VHI Trading', 'us_sdn 2 Quillwether Trading Co Ltd']],
  ['quilwether', ['us_sdn 2 Quillwether Trading Co Ltd']],
  ['Боск', ['eu_fsf 7 Bosk Marine']],
  ['5750000017', ['us_sdn 1 Vexmoor Halberg Instruments LLC']],
  ['zzyzx', []],
  ['v', []],
  ['', []],
  ['***', []],
])('typing “%s” finds %j', (typed, expected) => {
  expect(found(typed).sort()).toEqual(expected.sort());
});

test('entries of one name have one key, whatever their list', () => {
  expect(new Set(browse('vexmoor halberg', lists).map(({ key }) => key)).size).toBe(1);
});

test('an entry is found again in its own list', () => {
  expect(placeInList('us_sdn', '2', lists)).toBe(1);
  expect(placeInList('eu_fsf', '7', lists)).toBe(1);
  expect(placeInList('eu_fsf', '2', lists)).toBeNull();
  expect(placeInList('uk_sanctions', '1', lists)).toBeNull();
});

test('10,000 characters are no more work than 200', () => {
  expect(found('v'.repeat(10_000))).toEqual([]);
});

test('the closest comes first with the letters that agree; what has no likeness stays in its place', () => {
  const ranked = rank('bosk', [{ text: 'Боск' }, { text: 'Boskov Marine' }, { text: 'Bosk' }]);
  expect(ranked.map(({ item }) => item.text)).toEqual(['Bosk', 'Boskov Marine', 'Боск']);
  expect(ranked.map(({ ranges }) => ranges)).toEqual([[[0, 3]], [[0, 3]], []]);
});
