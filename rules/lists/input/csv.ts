/**
 * RFC 4180 with the delimiters and the sloppiness of official files: quotes may be doubled, may hold line breaks, and may
 * stand where they should not. A quote that is never closed costs one row, not the rest of the file.
 */
import type { Reading, Text } from '../format.ts';

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  line: number;
  cells: string[];
  /** The file ended inside the row's line: perhaps it was cut off here. */
  unterminated: boolean;
}

/** Characters of a row; a longer one is an unclosed quote or no list at all. */
const LONGEST_ROW = 1024 * 1024;

interface Cut {
  cells: string[];
  /** Index after the row's line break. */
  end: number;
}

/** Index of the quote that closes the cell opened at `open`; -1 when it is not in the text (yet). */
function closingQuote(text: string, open: number, delimiter: string, final: boolean): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1];
    if (after === '"') at++;
    else if (after === delimiter || after === '\n' || after === '\r') return at;
    else if (after === undefined) return final ? at : -1;
  }
  return -1;
}

/** Cells of the row at `start`; null when the text ends before the row does. Unless `final`, a line break must follow. */
function cutRow(text: string, start: number, delimiter: string, final: boolean): Cut | null {
  const cells: string[] = [];
  let newline = text.indexOf('\n', start);
  for (let at = start; ; ) {
    let cell: string;
    if (text[at] === '"') {
      const close = closingQuote(text, at, delimiter, final);
      if (close === -1) return null;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = text[close + 1] === '\r' ? close + 2 : close + 1;
      if (newline !== -1 && newline < at) newline = text.indexOf('\n', at);
    } else {
      const stop = text.indexOf(delimiter, at);
      if (stop === -1 && newline === -1 && !final) return null;
      const lineEnd = newline === -1 ? text.length : newline;
      const end = stop !== -1 && stop < lineEnd ? stop : lineEnd;
      cell = text.slice(at, end);
      at = end;
      if (at === lineEnd && cell.endsWith('\r')) cell = cell.slice(0, -1);
    }
    cells.push(cell);
    if (at >= text.length) return final ? { cells, end: text.length } : null;
    if (text[at] === '\n') return { cells, end: at + 1 };
    at++;
  }
}

/** Cells of one line whose quotes mean nothing; null when the line has no end yet. */
function cutLine(text: string, start: number, delimiter: string): Cut | null {
  const newline = text.indexOf('\n', start);
  if (newline === -1) return null;
  return { cells: text.slice(start, newline).replace(/\r$/, '').split(delimiter), end: newline + 1 };
}

/** Cells of the first row of a text that may be cut off, for recognition. */
export function firstCells(text: string, delimiter: string): string[] {
  return cutRow(text, 0, delimiter, true)?.cells ?? [];
}

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
  reading: Reading,
  columns: () => number | null,
): AsyncGenerator<CsvRow> {
  let text = '';
  let line = 1;
  let start = 0;
  let skipping = false;

  function leaveOut(end: number, message: string) {
    reading.problem(line, message);
    line++;
    start = end;
  }

  function* rows(final: boolean): Generator<CsvRow> {
    while (start < text.length) {
      let row = cutRow(text, start, delimiter, final);
      const overlong = row === null && text.length - start > LONGEST_ROW;
      if (row === null && !overlong && !final) return;
      if (row === null || (row.cells.length !== columns() && linesIn(text, start, row.end) > 1)) {
        const literal = cutLine(text, start, delimiter);
        if (literal !== null && literal.cells.length === columns()) row = literal;
        else if (row === null && literal !== null) {
          leaveOut(literal.end, 'a quote is never closed: the row is left out');
          continue;
        } else if (row === null) {
          if (!overlong) throw reading.fail(line, 'the file ends inside a quoted cell: it is cut off');
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
