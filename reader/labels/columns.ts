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

/** Columns a table has at least and most have, and rows looked at. */
const FEWEST = 2;
const USUAL = 3;
const MOST_ROWS = 1_000;
const DIGIT = /\d/;

const ROW = /^(?:tr|row)$/;
const CELL = /^(?:t[dh]|cell|gridcell|rowheader|columnheader)$/;
const HEAD = /^(?:th|columnheader)$/;

/** What an element is in a table: its role where that names a part of one, else its tag. */
function partOf({ tag, attributes: { role = '' } }: Entry): string {
  return ROW.test(role) || CELL.test(role) ? role : tag;
}

/** Whether an element is a table, by its tag or role. */
export function isTable(entry: Entry): boolean {
  return entry.tag === 'table' || /^(?:table|grid|treegrid)$/.test(entry.attributes.role ?? '');
}

/** Parts of a table inside an entry, not those inside one another. */
function inside({ entries }: Outline, index: number, part: RegExp): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < (entries[index] as Entry).end && found.length < MOST_ROWS; ) {
    const hit = part.test(partOf(entries[at] as Entry));
    if (hit) found.push(at);
    at = hit ? (entries[at] as Entry).end : at + 1;
  }
  return found;
}

function cellsOf(outline: Outline, row: number): number[] {
  return inside(outline, row, CELL);
}

/** The table as columns, null where its first row with text is no header. */
export function columnTable(outline: Outline, table: number): ColumnTable | null {
  const { entries } = outline;
  const [header, ...rows] = inside(outline, table, ROW).filter((row) => countIn(outline, row) > 0);
  const cells = rows.map((row) => cellsOf(outline, row));
  const heads = header === undefined ? [] : cellsOf(outline, header);
  // Rows of one cell are headings of their own.
  const below = cells.find(({ length }) => length > 1)?.length ?? 0;
  if (header === undefined || heads.length < FEWEST || below < FEWEST || Math.abs(below - heads.length) > 1)
    return null;
  const columns = heads.map((cell) => {
    const label = textIn(outline, cell, LABEL_CHARS + 1);
    // `Part number / Order code`: the first is what the cell opens with.
    return { label, meaning: labelMeaning(label) ?? labelMeaning(label.split(' / ')[0] as string) };
  });
  const named = columns.filter(({ meaning }) => meaning !== null).length;
  const formal = heads.every((cell) => HEAD.test(partOf(entries[cell] as Entry)));
  // `Brand | Acme | Model | X1` is a row of pairs.
  const pairs = columns.every(({ meaning }, i) => (i % 2 === 0) === (meaning !== null));
  // Two columns are a table only where both are known: `ECCN | HTS`.
  const least = heads.length < USUAL ? heads.length : 1;
  return named < (formal ? least : 2) || (!formal && (pairs || heads.length < USUAL))
    ? null
    : { header, columns, rows, cells };
}

/** The carrier of a cell's title: a link's with a digit, else the first with a digit, else the first. -1 where the cell is empty. */
export function titleIn(outline: Outline, cell: number): number {
  const carriers = textsIn(outline, cell).map((text) => carrierOf(outline, text));
  const digit = (carrier: number) => DIGIT.test(textIn(outline, carrier, LABEL_CHARS));
  const link = carriers.find((carrier) => (outline.entries[carrier] as Entry).tag === 'a' && digit(carrier));
  return link ?? carriers.find(digit) ?? carriers[0] ?? -1;
}
