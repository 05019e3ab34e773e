/** The card lists of a page: rows of tables that name their columns, then whatever repeats. */
import type { Pair, Pairs } from '../labels/pairs.ts';
import { type ColumnTable, titleIn } from '../labels/columns.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { RELATED } from '../outline/zones.ts';
import { carrierOf } from '../outline/text.ts';
import { type CardList, chooseSteps } from './choose.ts';
import { type Card, groupsOf, NO_CARDS } from './groups.ts';
import { signsOf } from './signs.ts';

const TITLES = new Set(['mpn', 'model', 'title']);

/** What pairs tell of the texts a title may stand at. */
function knownOf(outline: Outline, pairs: readonly Pair[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const { from } of pairs) if (outline.entries[from]?.tag === '') known.set(carrierOf(outline, from), -1);
  for (const { at, from, meaning } of pairs) {
    if (at === from) continue;
    const title = meaning?.kind === 'goods' && TITLES.has(meaning.key);
    const plain = meaning?.kind === 'goods' && meaning.key === 'description';
    known.set(carrierOf(outline, at), title ? 1 : plain ? 0 : -1);
  }
  return known;
}

/** A row list outranks lists found by structure: the page itself says what its columns are. */
const SCORE = 100;

/** Rows of a table with a column of part numbers or names, as cards: distributors' offer lists, order lists. */
function rowList(outline: Outline, { header, columns, rows, cells }: ColumnTable): CardList[] {
  const { zone } = outline.entries[header] as Entry;
  const column = ['mpn', 'model', 'title'].map((key) => columns.findIndex(({ meaning }) => meaning?.key === key)).find((found) => found >= 0);
  if (column === undefined || (zone & NO_CARDS) !== 0) return [];
  const cards = rows.flatMap((root, r): Card[] => {
    const cell = cells[r]?.[column];
    const title = cell === undefined || (cells[r]?.length ?? 0) < 3 ? -1 : titleIn(outline, cell);
    return title < 0 ? [] : [{ title, root, from: root, to: (outline.entries[root] as Entry).end }];
  });
  return cards.length > 0 ? [{ cards, related: (zone & RELATED) !== 0, score: SCORE }] : [];
}

/** Finds them; yields between cheap steps. */
export function* cardSteps(outline: Outline, { pairs, tables }: Pairs): Generator<void, CardList[]> {
  const rows = tables.flatMap((table) => rowList(outline, table));
  const known = knownOf(outline, pairs);
  yield;
  const signs = signsOf(outline);
  yield;
  const groups = groupsOf(outline);
  return yield* chooseSteps(outline, signs, groups, (entry) => known.get(entry) ?? 0, rows);
}
