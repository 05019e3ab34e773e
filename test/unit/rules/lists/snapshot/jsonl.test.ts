import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../../../rules/lists/entity.ts';
import { newEntry } from '../../../../../rules/lists/entry.ts';
import { readList, recogniseFormat } from '../../../../../rules/lists/index.ts';
import { entryLine, snapshotEntry } from '../../../../../rules/lists/snapshot/entry.ts';
import { headLine, type SnapshotList } from '../../../../../rules/lists/snapshot/head.ts';
import { inPieces } from '../read.ts';

const described = (list: string, rows: number, published: string | null = '2026-11-20'): SnapshotList => ({
  list,
  published,
  format: 'ofac-flat',
  files: [{ name: 'list.csv', bytes: 9, sha256: 'a'.repeat(64), modified: 1_700_000_000_000 }],
  missing: ['OFAC remarks, continued'],
  rows,
});

const FIRM: Entity = {
  ...newEntry('us_sdn', '9001', ['DEMO1', 'DEMO2']),
  type: 'company',
  names: [
    { text: 'EXAMPLIUM TRADING', kind: 'primary' },
    { text: 'Экземплиум', kind: 'alias' },
    { text: 'EXA', kind: 'weak' },
  ],
  countries: ['CY', 'AE'],
  addresses: [{ text: '1 Imaginary Quay, Limassol, CY', city: 'Limassol', country: 'CY' }],
  ids: [{ kind: 'inn', value: '7700000009' }],
  websites: ['examplium.example'],
  emails: ['a@examplium.example'],
  dates: [{ kind: 'listed', value: '2024-05-03' }],
  remarks: 'Invented.',
};
const ADDRESS: Entity = {
  ...newEntry('us_entity_list', 'CN:Address 01'),
  names: [{ text: 'Address 01', kind: 'primary' }],
  addressOnly: true,
};
const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');
const GOOD = lines(
  headLine('2026-11-24', [described('us_sdn', 1), described('us_entity_list', 1, null)]),
  entryLine(FIRM),
  entryLine(ADDRESS),
);

async function read(text: string) {
  const lists: SnapshotList[] = [];
  const entities: Entity[] = [];
  const options = { country: () => null, describes: (list: SnapshotList) => lists.push(list) };
  for await (const entity of readList(inPieces(text), options)) entities.push(entity);
  return { lists, entities };
}

test('a snapshot gives its entries as they were, and says where each list comes from', async () => {
  expect(recogniseFormat(GOOD)).toBe('snapshot');
  expect(await read(GOOD)).toEqual({
    entities: [FIRM, ADDRESS],
    lists: [described('us_sdn', 1), described('us_entity_list', 1, null)],
  });
});

describe('nothing is taken from', () => {
  const head = headLine('2026-11-24', [described('us_sdn', 2)]);
  test.each([
    ['one with fewer entries than it says', lines(head, entryLine(FIRM)), '2 entries'],
    ['one cut off inside an entry', lines(head, entryLine(FIRM)) + entryLine(FIRM).slice(0, 50), 'cut off'],
    ['one with an entry of another list', lines(head, entryLine({ ...FIRM, list: 'eu_fsf' })), 'first line names'],
    [
      'one with an entry of no known effect',
      lines(head, entryLine({ ...FIRM, effect: 'harmless' as never })),
      'no entry',
    ],
    ['one with a nameless entry', lines(head, entryLine({ ...FIRM, names: [] })), 'no entry'],
    ['one that brings a list of somebody’s own', lines(headLine('2026-11-24', [described('own', 1)])), 'not described'],
    ['one whose files have no digest', lines(head.replaceAll('a'.repeat(64), 'none')), 'not described'],
  ])('%s', async (_what, text, why) => {
    await expect(read(text)).rejects.toThrow(why);
  });
});

test('another version of the format is not recognised', () => {
  expect(recogniseFormat(GOOD.replace('"version":1', '"version":2'))).toBeNull();
});

test('whatever stands in an entry, what comes out is an entry or nothing', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), fc.constantFrom(...Object.keys(FIRM)), (value, key) => {
      const entry = snapshotEntry({ ...FIRM, [key]: value });
      expect(entry === null || typeof entry.names[0]?.text === 'string').toBe(true);
      expect(Object.getPrototypeOf(entry ?? {})).toBe(Object.prototype);
    }),
  );
});

test('an address of an entry’s source that is no web address is left out', () => {
  expect(snapshotEntry({ ...FIRM, source: 'javascript:alert(1)' })?.source).toBeNull();
});
