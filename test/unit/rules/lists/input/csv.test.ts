import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../../../../rules/lists/context.ts';
import { csvRows } from '../../../../../rules/lists/input/csv.ts';
import { country, inPieces } from '../read.ts';

async function rowsOf(text: string, { size = 3, columns = null as number | null, delimiter = ',' } = {}) {
  const problems: string[] = [];
  const format = { title: 'CSV', recognises: () => true };
  const context = contextOf(format, '', {
    country,
    problem: ({ line, message }) => problems.push(`${line}: ${message}`),
  });
  async function* chunks() {
    yield* inPieces(text, size);
  }
  const rows: string[][] = [];
  for await (const { cells } of csvRows(chunks(), delimiter, context, () => columns)) rows.push(cells);
  return { rows, problems };
}

test('quotes hold delimiters, line breaks and doubled quotes; line ends of every kind', async () => {
  const { rows } = await rowsOf('a,"b, c","d ""e"""\r\n"two\nlines",,""\n\nlast,"row",x');
  expect(rows).toEqual([
    ['a', 'b, c', 'd "e"'],
    ['two\nlines', '', ''],
    ['last', 'row', 'x'],
  ]);
});

test('a quote inside a cell stays, as publishers write it', async () => {
  const { rows } = await rowsOf('1;OOO "Firm";"OOO "Firm" Ltd"\n2;x;y\n', { columns: 3, delimiter: ';' });
  expect(rows).toEqual([
    ['1', 'OOO "Firm"', 'OOO "Firm" Ltd'],
    ['2', 'x', 'y'],
  ]);
});

test('a quote that is never closed costs its own row at most', async () => {
  const { rows, problems } = await rowsOf('1,a\n2,"b\n3,c\n4,d\n', { columns: 2 });
  expect(rows).toEqual([
    ['1', 'a'],
    ['2', '"b'],
    ['3', 'c'],
    ['4', 'd'],
  ]);
  const lost = await rowsOf('1,a\n2,x,"b\n3,c\n', { columns: 2 });
  expect(lost.rows).toEqual([
    ['1', 'a'],
    ['3', 'c'],
  ]);
  expect([...problems, ...lost.problems]).toEqual(['2: a quote is never closed: the row is left out']);
});

test('a file that ends inside a quoted cell is cut off', async () => {
  await expect(rowsOf('1,a\n2,"b', { columns: 2 })).rejects.toThrow('CSV, line 2: the file ends inside a quoted cell');
});

test('cells of megabytes are left out and the rest goes on, in linear time', async () => {
  const { rows, problems } = await rowsOf(`1,a\n2,${'x'.repeat(3_000_000)}\n3,c\n`, { size: 65_536, columns: 2 });
  expect(rows).toEqual([
    ['1', 'a'],
    ['3', 'c'],
  ]);
  expect(problems).toEqual(['2: a row of more than a megabyte is left out']);
  const hostile = await rowsOf(`${','.repeat(300_000)}\n${'a,"'.repeat(100_000)}\n9,z\n`, { size: 65_536, columns: 2 });
  expect(hostile.rows.at(-1)).toEqual(['9', 'z']);
});

test('what was written comes back, whatever the cells and the seams', async () => {
  const cell = fc.stringMatching(/^[a-z,"\n; é]{0,8}$/);
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, size) => {
      const text = cells.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect((await rowsOf(text, { size, columns: 3 })).rows).toEqual(cells);
    }),
  );
});
