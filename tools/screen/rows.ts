/** Rows of a CSV file, streamed: memory does not grow with the file. */
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import Papa from 'papaparse';
import { UsageError } from './usage.ts';

export type Row = Record<string, string>;

export interface NumberedRow {
  /** 0 is the first row after the header. */
  row: number;
  cells: Row;
  /** What is wrong with the row, null when nothing is. */
  error: string | null;
}

const isEmptyLine = (cells: readonly string[]) => cells.length === 1 && cells[0] === '';

/** Streams the rows of a CSV file. Throws UsageError when the file is missing or lacks a needed column. */
export async function* rowsOf(file: string, needed: readonly string[]): AsyncGenerator<NumberedRow> {
  await access(file).catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT);
  const stream = createReadStream(file).pipe(parser);
  let header: string[] | null = null;
  let row = 0;
  let empty = 0;
  for await (const cells of stream as AsyncIterable<string[]>) {
    if (isEmptyLine(cells)) {
      if (header?.length === 1) empty++;
      continue;
    }
    // In a file of one column an empty line is a row with an empty cell, but for the end of the last line.
    for (; empty > 0; empty--) yield { row: row++, cells: { [header?.[0] ?? '']: '' }, error: null };
    if (header === null) {
      header = cells.map((cell, i) => (i === 0 ? cell.replace(/^\uFEFF/, '') : cell).trim());
      const missing = needed.filter((column) => !header?.includes(column));
      if (missing.length > 0) throw new UsageError(`${file} has no column ${missing.join(', ')}`);
      continue;
    }
    const fits = cells.length === header.length;
    const named = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
    yield { row: row++, cells: named, error: fits ? null : `${cells.length} cells, the header has ${header.length}` };
  }
}
