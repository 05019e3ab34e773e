import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rowsOf } from '../../../../tools/screen/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(csv: string) {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, csv);
  const rows: string[] = [];
  for await (const { row, cells } of rowsOf(file, ['text'])) rows.push(`${row} ${cells.text}`);
  return rows;
}

test('a row of blank or empty cells keeps its place', async () => {
  expect(await read('text,lang\n,\n  ,en\nfuse,en\n')).toEqual(['0 ', '1   ', '2 fuse']);
  expect(await read('text\n""\n"  "\nfuse\n')).toEqual(['0 ', '1   ', '2 fuse']);
});

test('an empty line between rows of several cells is none, nor is the end of the file', async () => {
  expect(await read('text,lang\nfuse,en\n\nlamp,en\n\n')).toEqual(['0 fuse', '1 lamp']);
});
