/** Tables whose first row names its columns: every cell below is a value of its column's label. */
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf, countIn, textIn } from '../outline/text.ts';
import { LABEL_CHARS, labelMeaning } from './lookup.ts';
import type { Meaning } from './grammar.ts';

export interface Column {
  label: string;
  meaning: Meaning | null;
}

export interface ColumnTable {
  /** Entry of the header row. */
  header: number;
  columns: Column[];
  /** Rows below it. */
  rows: number[];
}

/** Columns a table of goods has at least. */
const FEWEST = 3;
const MOST_ROWS = 2_000;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/;

export function cellsOf(outline: Outline, row: number): number[] {
  const cells: number[] = [];
  const { end } = outline.entries[row] as Entry;
  for (let at = row + 1; at < end; at = (outline.entries[at] as Entry).end) {
    const { tag } = outline.entries[at] as Entry;
    if (tag === 'td' || tag === 'th') cells.push(at);
  }
  return cells;
}

function rowsOf(outline: Outline, table: number): number[] {
  const rows: number[] = [];
  const { end } = outline.entries[table] as Entry;
  for (let at = table + 1; at < end && rows.length < MOST_ROWS; ) {
    const entry = outline.entries[at] as Entry;
    if (entry.tag === 'tr') rows.push(at);
    at = entry.tag === 'tr' || entry.tag === '' ? entry.end : at + 1;
  }
  return rows;
}

/** The table as columns, null where its first row with text is no header. */
export function columnTable(outline: Outline, table: number): ColumnTable | null {
  const rows = rowsOf(outline, table);
  const at = rows.findIndex((row) => countIn(outline, row, (outline.entries[row] as Entry).end) > 0);
  const header = rows[at];
  const next = rows[at + 1];
  if (header === undefined || next === undefined) return null;
  const cells = cellsOf(outline, header);
  const below = cellsOf(outline, next);
  if (cells.length < FEWEST || below.length < FEWEST || Math.abs(below.length - cells.length) > 1) return null;
  const columns = cells.map((cell) => {
    const label = textIn(outline, cell, LABEL_CHARS + 1);
    return { label, meaning: labelMeaning(label) };
  });
  const named = columns.filter((column) => column.meaning !== null).length;
  const allHeads = cells.every((cell) => (outline.entries[cell] as Entry).tag === 'th');
  const pairs = columns.every((column, i) => (i % 2 === 0) === (column.meaning !== null));
  if (named < (allHeads ? 1 : 2) || (pairs && !allHeads)) return null;
  return { header, columns, rows: rows.slice(at + 1) };
}

/** The text of a cell that is its title: a link's, else the first with a digit, else the first. -1 where the cell is empty. */
export function titleIn(outline: Outline, cell: number): number {
  const { entries, texts, before } = outline;
  const own = texts.slice(before[cell], before[(entries[cell] as Entry).end]).filter((text) => HAS_LETTER.test((entries[text] as Entry).text));
  const carriers = own.map((text) => carrierOf(outline, text));
  const pick = (test: (carrier: number, text: number) => boolean) => carriers.find((carrier, i) => test(carrier, own[i] as number));
  return (
    pick((carrier, text) => (entries[carrier] as Entry).tag === 'a' && HAS_DIGIT.test((entries[text] as Entry).text)) ??
    pick((_, text) => HAS_DIGIT.test((entries[text] as Entry).text)) ??
    carriers[0] ??
    -1
  );
}

