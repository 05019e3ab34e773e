/** Tables whose first row names its columns: every cell below is a value of its column's label. */
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf, countIn, textIn, textsIn } from '../outline/text.ts';
import type { Meaning } from './grammar.ts';
import { LABEL_CHARS, labelMeaning } from './lookup.ts';

export interface ColumnTable {
  /** Entry of the header row, and its cells' labels with what they mean. */
  header: number;
  columns: { label: string; meaning: Meaning | null }[];
  /** Rows below it, as entries and as their cells' entries. */
  rows: number[];
  cells: number[][];
}

/** Columns a table of goods has at least, and rows looked at. */
const FEWEST = 3;
const MOST_ROWS = 1_000;
const DIGIT = /\d/;

/** Entries of a tag inside another, not those inside one another. */
function inside({ entries }: Outline, index: number, tag: RegExp): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < (entries[index] as Entry).end && found.length < MOST_ROWS; ) {
    const hit = tag.test((entries[at] as Entry).tag);
    if (hit) found.push(at);
    at = hit ? (entries[at] as Entry).end : at + 1;
  }
  return found;
}

function cellsOf(outline: Outline, row: number): number[] {
  return inside(outline, row, /^t[dh]$/);
}

/** The table as columns, null where its first row with text is no header. */
export function columnTable(outline: Outline, table: number): ColumnTable | null {
  const { entries } = outline;
  const [header, ...rows] = inside(outline, table, /^tr$/).filter((row) => countIn(outline, row) > 0);
  const cells = rows.map((row) => cellsOf(outline, row));
  const heads = header === undefined ? [] : cellsOf(outline, header);
  const below = cells[0]?.length ?? 0;
  if (header === undefined || heads.length < FEWEST || below < FEWEST || Math.abs(below - heads.length) > 1)
    return null;
  const columns = heads.map((cell) => {
    const label = textIn(outline, cell, LABEL_CHARS + 1);
    return { label, meaning: labelMeaning(label) };
  });
  const named = columns.filter(({ meaning }) => meaning !== null).length;
  const formal = heads.every((cell) => (entries[cell] as Entry).tag === 'th');
  // `Brand | Acme | Model | X1` is a row of pairs.
  const pairs = columns.every(({ meaning }, i) => (i % 2 === 0) === (meaning !== null));
  return named < (formal ? 1 : 2) || (pairs && !formal) ? null : { header, columns, rows, cells };
}

/** The carrier of a cell's title: a link's with a digit, else the first with a digit, else the first. -1 where the cell is empty. */
export function titleIn(outline: Outline, cell: number): number {
  const carriers = textsIn(outline, cell).map((text) => carrierOf(outline, text));
  const digit = (carrier: number) => DIGIT.test(textIn(outline, carrier, LABEL_CHARS));
  const link = carriers.find((carrier) => (outline.entries[carrier] as Entry).tag === 'a' && digit(carrier));
  return link ?? carriers.find(digit) ?? carriers[0] ?? -1;
}
