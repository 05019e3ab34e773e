/**
 * RFC 4180 with the delimiters and the sloppiness of official files: quotes may be doubled, may hold line breaks, and may
 * stand where they should not. A quote that is never closed costs one row, not the rest of the file.
 */
import type { FileContext, Text } from '../format.ts';
import { type Cut, cutter } from './cut.ts';

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  line: number;
  cells: string[];
  /** The file ended inside the row's line: perhaps it was cut off here. */
  unterminated: boolean;
}

/** Characters of a row; a longer one is an unclosed quote or no list at all. */
const LONGEST_ROW = 1024 * 1024;

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Rows of a delimited file, blank lines left out. `columns` says how many cells a row has, once that is known: a row
 * that only fits when its quotes mean nothing is read so. Throws ListError when the file ends inside a quoted cell.
 */
export async function* csvRows(
  chunks: Text,
  delimiter: string,
  context: FileContext,
  columns: () => number | null,
): AsyncGenerator<CsvRow> {
  let text = '';
  let line = 1;
  let start = 0;
  let skipping = false;
  /** A row without an end in so many characters is tried again when there are half as many more: none is read often. */
  let tryAt = 0;

  function leaveOut(end: number, message: string) {
    context.problem(line, message);
    line++;
    start = end;
    tryAt = 0;
  }

  function* rows(final: boolean): Generator<CsvRow> {
    if (!final && text.length - start < tryAt) return;
    const cut = cutter(text, delimiter, final);
    while (start < text.length && (final || text.length - start >= tryAt)) {
      let row = cut.row(start);
      const overlong = row === null && text.length - start > LONGEST_ROW;
      tryAt = row === null ? (text.length - start) * 1.5 : 0;
      if (row === null && !overlong && !final) return;
      if (row === null || (row.cells.length !== columns() && linesIn(text, start, row.end) > 1)) {
        const literal = cut.line(start);
        if (literal !== null && literal.cells.length === columns()) row = literal;
        else if (row === null && literal !== null) {
          leaveOut(literal.end, 'a quote is never closed: the row is left out');
          continue;
        } else if (row === null) {
          if (!overlong) throw context.fail(line, 'the file ends inside a quoted cell: it is cut off');
          skipping = true;
          leaveOut(text.length, 'a row of more than a megabyte is left out');
          return;
        }
      }
      const { cells, end } = row as Cut;
      const unterminated = end === text.length && !text.endsWith('\n');
      const at = line;
      line += linesIn(text, start, end);
      start = end;
      if (cells.length > 1 || cells[0]?.trim()) yield { line: at, cells, unterminated };
    }
  }

  for await (const chunk of chunks) {
    text = text.slice(start) + chunk;
    start = 0;
    if (skipping) {
      const newline = text.indexOf('\n');
      start = newline === -1 ? text.length : newline + 1;
      skipping = newline === -1;
    }
    yield* rows(false);
  }
  yield* rows(true);
}
