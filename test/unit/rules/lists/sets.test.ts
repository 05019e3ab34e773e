import { expect, test } from 'vitest';
import { findSets } from '../../../../rules/lists/index.ts';

const row = (id: number) => `${id},"FIRM ${id}",-0- ,"DEMO"${',-0- '.repeat(8)}\r\n`;
const ALT = '1,1,"aka","ONE",-0- \r\n';
const sources: Record<string, string> = {
  'new/sdn.csv': row(1),
  'new/alt.csv': ALT,
  'old/sdn.csv': row(1),
  'un.xml': '<CONSOLIDATED_LIST dateGenerated="2026-01-01"></CONSOLIDATED_LIST>',
};

test('files join by content and folder; the same list in two folders stays two', async () => {
  const { sets, unknown } = await findSets(
    Object.entries(sources).map(([name, text]) => ({ name, open: () => [text] })),
  );
  expect(unknown).toEqual([]);
  expect(sets.map(({ main, format, sides }) => [main.name, format, sides.map(({ file }) => file.name)])).toEqual([
    ['new/sdn.csv', 'ofac-flat', ['new/alt.csv']],
    ['old/sdn.csv', 'ofac-flat', []],
    ['un.xml', 'un-xml', []],
  ]);
});

test('files without a folder, as a person drops them, are one folder', async () => {
  const files = [
    { name: 'alt.csv', open: () => [ALT] },
    { name: 'list.csv', open: () => [row(1)] },
  ];
  const { sets } = await findSets(files);
  expect(sets).toMatchObject([{ main: { name: 'list.csv' }, sides: [{ format: 'ofac-flat-alt' }] }]);
});
