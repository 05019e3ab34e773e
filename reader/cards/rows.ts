/** Rows of a table that names its columns as cards: distributors' offer lists, order lists. */
import type { Entry, Outline } from '../outline/outline.ts';
import { countIn } from '../outline/text.ts';
import { CRUMBS, FOOT, NAV, RELATED, REVIEW } from '../outline/zones.ts';
import { cellsOf, type ColumnTable, titleIn } from '../labels/columns.ts';
import type { Meaning } from '../labels/grammar.ts';
import type { CardList } from './choose.ts';
import type { Card } from './groups.ts';

const NO_LIST = NAV | FOOT | REVIEW | CRUMBS;
/** A row list outranks lists found by structure: the page itself says what its columns are. */
const SCORE = 100;

/** The column whose cells are titles: a name before a part number; a bare shop number or description is none. */
function titleColumn(table: ColumnTable): number {
  const find = (test: (meaning: Meaning) => boolean) => table.columns.findIndex(({ meaning }) => meaning !== null && test(meaning));
  const part = find((meaning) => meaning.kind === 'goods' && meaning.key === 'mpn');
  return part >= 0 ? part : find((meaning) => meaning.kind === 'goods' && (meaning.key === 'model' || meaning.key === 'title'));
}

/** The table's rows as cards, null where it has no column of part numbers or names. */
export function rowList(outline: Outline, table: ColumnTable): CardList | null {
  const column = titleColumn(table);
  const { zone } = outline.entries[table.header] as Entry;
  if (column < 0 || (zone & NO_LIST) !== 0) return null;
  const cards: Card[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(outline, row);
    const cell = cells[column];
    const title = cell !== undefined && cells.length > 2 ? titleIn(outline, cell) : -1;
    const { end } = outline.entries[row] as Entry;
    if (title >= 0 && countIn(outline, row, end) > 1) cards.push({ title, root: row, from: row, to: end });
  }
  return cards.length > 0 ? { cards, related: (zone & RELATED) !== 0, score: SCORE } : null;
}
