/** What stands beside an OFAC list: alternate names (alt.csv), addresses (add.csv) and the rest of remarks (comments). */
import type { FileContext, Format, ListFormat, Side } from '../format.ts';
import { type CsvRow, csvRows } from '../input/csv.ts';
import { firstCells } from '../input/cut.ts';

export const ALIASES: ListFormat = 'ofac-flat-alt';
export const ADDRESSES: ListFormat = 'ofac-flat-add';
export const COMMENTS: ListFormat = 'ofac-flat-comments';

const WIDTH: Partial<Record<ListFormat, number>> = { [ALIASES]: 5, [ADDRESSES]: 6, [COMMENTS]: 2 };

interface Address {
  street: string;
  place: string;
  country: string;
}

export interface Sides {
  aliases: Map<string, string[]>;
  addresses: Map<string, Address[]>;
  comments: Map<string, string>;
}

export const orEmpty = (cell: string | undefined) => (cell === undefined || cell.trim() === '-0-' ? '' : cell.trim());

function add<T>(map: Map<string, T[]>, id: string, value: T): void {
  const known = map.get(id);
  if (known === undefined) map.set(id, [value]);
  else known.push(value);
}

/** All sides by entry number. A row that does not fit is told and left out. */
export async function readSides(sides: readonly Side[], context: FileContext): Promise<Sides> {
  const read: Sides = { aliases: new Map(), addresses: new Map(), comments: new Map() };
  for (const { format, text } of sides) {
    const width = WIDTH[format] as number;
    for await (const { line, cells, unterminated } of csvRows(text, ',', context, () => width)) {
      if (cells.length !== width) {
        if (unterminated) throw context.fail(line, 'the last row of a file beside the list is cut off');
        context.problem(line, `${cells.length} cells instead of ${width} in a file beside the list`);
        continue;
      }
      const id = (cells[0] ?? '').trim();
      const [, , third, fourth, fifth] = cells.map(orEmpty);
      if (format === ALIASES) add(read.aliases, id, fourth ?? '');
      else if (format === ADDRESSES)
        add(read.addresses, id, { street: third ?? '', place: fourth ?? '', country: fifth ?? '' });
      // The remark was cut inside a word: its rest must not be trimmed.
      else read.comments.set(id, (read.comments.get(id) ?? '') + (cells[1] ?? '').replace(/^-0- ?$/, ''));
    }
  }
  return read;
}

const HEAD_ROWS = 50;

/** The first whole rows, to judge a file by, and all rows. */
export async function firstRows(
  rows: AsyncGenerator<CsvRow>,
  width: number,
): Promise<{ head: string[][]; rows: AsyncGenerator<CsvRow> }> {
  const first: CsvRow[] = [];
  while (first.length < HEAD_ROWS) {
    const { done, value } = await rows.next();
    if (done) break;
    first.push(value);
  }
  async function* again() {
    yield* first;
    yield* rows;
  }
  return { head: first.map(({ cells }) => cells).filter((cells) => cells.length === width), rows: again() };
}

/** Cells of the first row, when the first of so many is an entry number. */
export function beginsWithNumber(head: string, width: number): string[] | null {
  const cells = firstCells(head, ',');
  return cells.length === width && /^\s*\d{1,9}\s*$/.test(cells[0] ?? '') ? cells : null;
}

export const ofacFlatAlt: Format = {
  title: 'OFAC alternate names',
  recognises: (head) => /^[afn]ka *$/.test(beginsWithNumber(head, 5)?.[2] ?? ''),
};
export const ofacFlatAdd: Format = {
  title: 'OFAC addresses',
  recognises: (head) => /^\d{1,9}$/.test(beginsWithNumber(head, 6)?.[1] ?? ''),
};
export const ofacFlatComments: Format = {
  title: 'OFAC remarks, continued',
  recognises: (head) => beginsWithNumber(head, 2) !== null,
};
