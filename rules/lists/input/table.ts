/** Delimited files with a header: cells by the name of their column. */
import type { FileContext, Text } from '../format.ts';
import { csvRows } from './csv.ts';

export interface TableRow {
  line: number;
  /** The trimmed cell of a column; empty where the file has no such column. */
  get(column: string): string;
}

export interface TableShape {
  delimiter: string;
  /** Whether a row is the header; it may stand below a line or two, and again in the middle of the file. */
  isHeader(cells: readonly string[]): boolean;
  /** Told the rows above the header. */
  above?(cells: readonly string[]): void;
  /** Rows that lack their last cells are read all the same. */
  lenient?: boolean;
  /** Names of columns are read in lower case. */
  anyCase?: boolean;
}

/** The header must come within so many rows. */
const ROWS_ABOVE = 5;

/** Rows below the header. A row with too few or too many cells is told and left out; the last one, cut off, ends the reading. */
export async function* tableRows(text: Text, context: FileContext, shape: TableShape): AsyncGenerator<TableRow> {
  const bare = (cell: string) => {
    const name = cell.replace(/^\ufeff/, '').trim();
    return shape.anyCase ? name.toLowerCase() : name;
  };
  let columns: Map<string, number> | null = null;
  let width: number | null = null;
  let above = 0;
  for await (const { line, cells, unterminated } of csvRows(text, shape.delimiter, context, () => width)) {
    if (shape.isHeader(cells.map(bare))) {
      if (columns === null) columns = new Map(cells.map((cell, i) => [bare(cell), i]));
      width ??= cells.length;
      continue;
    }
    if (columns === null) {
      if (++above > ROWS_ABOVE) throw context.fail(line, 'there is no header row');
      shape.above?.(cells.map(bare));
      continue;
    }
    if (cells.length !== width) {
      const few = cells.length < (width as number);
      if (few && unterminated && !shape.lenient) throw context.fail(line, 'the last row is cut off');
      context.problem(line, `${cells.length} cells where the header has ${width}`);
      if (!few || !shape.lenient) continue;
    }
    const names = columns;
    yield { line, get: (column) => cells[names.get(column) ?? -1]?.trim() ?? '' };
  }
  if (columns === null) throw context.fail(null, 'there is no header row');
}

/** A header test: these columns stand in it. */
export function hasColumns(...columns: string[]): (cells: readonly string[]) => boolean {
  return (cells) => columns.every((column) => cells.includes(column));
}
