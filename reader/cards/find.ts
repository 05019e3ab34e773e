/** The card lists of a page: rows of tables that name their columns, then whatever repeats. */
import { type ColumnTable, titleIn } from '../labels/columns.ts';
import type { Pair, Pairs } from '../labels/pairs.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf } from '../outline/text.ts';
import { inZone, RELATED } from '../outline/zones.ts';
import { type CardList, choose } from './choose.ts';
import { type Card, groupsOf, NO_CARDS } from './groups.ts';
import { signsOf } from './signs.ts';

const TITLES = /^(?:mpn|model|title)$/;
/** A row list outranks lists found by structure: the page itself says what its columns are. */
const SCORE = 100;

/** What pairs tell of the texts a title may stand at. */
function knownOf(outline: Outline, pairs: readonly Pair[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const { from } of pairs) if (outline.entries[from]?.tag === '') known.set(carrierOf(outline, from), -1);
  for (const { at, from, meaning } of pairs) {
    const key = meaning?.kind === 'goods' ? meaning.key : '';
    if (at !== from) known.set(carrierOf(outline, at), TITLES.test(key) ? 1 : key === 'description' ? 0 : -1);
  }
  return known;
}

/** Rows of a table with a column of part numbers or names, as cards: distributors' offer lists, order lists. */
function rowList(outline: Outline, { header, columns, rows, cells }: ColumnTable): CardList[] {
  const { entries } = outline;
  const column =
    ['title', 'mpn', 'model']
      .map((key) => columns.findIndex(({ meaning }) => meaning?.key === key))
      .find((found) => found >= 0) ?? -1;
  const cards = rows.flatMap((from, r): Card[] => {
    const cell = cells[r]?.[column];
    const title = cell === undefined || (cells[r]?.length ?? 0) < 3 ? -1 : titleIn(outline, cell);
    return title < 0 ? [] : [{ title, from, to: (entries[from] as Entry).end }];
  });
  return cards.length === 0 || inZone(outline, header, NO_CARDS)
    ? []
    : [{ cards, related: inZone(outline, header, RELATED), firms: false, score: SCORE }];
}

/** Finds them. `isBoard`: the page calls itself a board of requests, where a country or firm of nobody is the buyer's. */
export function cardListsOf(outline: Outline, { pairs, tables }: Pairs, isBoard: boolean): CardList[] {
  const rows = tables.flatMap((table) => rowList(outline, table));
  const known = knownOf(outline, pairs);
  // A buyer or a destination makes a card a request for goods; a phone number would make it a firm's entry.
  const requests = pairs.filter(
    ({ meaning }) =>
      meaning?.kind === 'where' ||
      (meaning?.kind === 'party' && (meaning.role === 'buyer' || (isBoard && meaning.role === null))),
  );
  const signs = signsOf(outline, new Set(requests.map(({ at }) => outline.entries[at])));
  const groups = groupsOf(outline, signs);
  return choose(outline, signs, groups, known, rows);
}
