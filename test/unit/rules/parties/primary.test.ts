import { expect, test } from 'vitest';
import { primaryName } from '../../../../rules/parties/primary.ts';
import { entity, lists } from './list.ts';

const NAMES = [
  ['Vexmoor Halberg LLC', 'VHI Trading'],
  // A name without a word is in no index; the alias is.
  ['***', 'Quillwether Bosk'],
  ['—'],
  [],
  ['Bosk Marine', 'BOSK MARINE'],
  ['Vexmoor Halberg LLC'],
];

test('every entity has the primary name that its list prints', () => {
  const compiled = lists(...NAMES.map((names, i) => entity(String(i), 'company', names)));
  expect(NAMES.map((_, number) => primaryName(number, compiled))).toEqual(NAMES.map(([first = '']) => first));
});

test('an address without a firm keeps its name, though no name of it is searched', () => {
  const alone = entity('1', 'other', ['Room 1, 5 Example Road'], { addressOnly: true });
  const compiled = lists(entity('0', 'company', ['Vexmoor']), alone, entity('2', 'company', ['Halberg']));
  expect([0, 1, 2].map((number) => primaryName(number, compiled))).toEqual([
    'Vexmoor',
    'Room 1, 5 Example Road',
    'Halberg',
  ]);
});

test('only names that the index does not have are stored a second time', () => {
  const compiled = lists(...NAMES.map((names, i) => entity(String(i), 'company', names)));
  expect([...compiled.entities.primaries.entities]).toEqual([1, 2, 3]);
});
