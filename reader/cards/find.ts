/** The card lists of a page: rows of tables that name their columns, then whatever repeats. */
import type { Pair, Pairs } from '../labels/pairs.ts';
import type { Outline } from '../outline/outline.ts';
import { carrierOf } from '../outline/text.ts';
import { type CardList, chooseSteps } from './choose.ts';
import { groupsOf } from './groups.ts';
import { rowList } from './rows.ts';
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

/** Finds them; yields between cheap steps. */
export function* cardSteps(outline: Outline, { pairs, tables }: Pairs): Generator<void, CardList[]> {
  const rows = tables.map((table) => rowList(outline, table)).filter((list) => list !== null);
  const known = knownOf(outline, pairs);
  yield;
  const signs = signsOf(outline);
  yield;
  const groups = groupsOf(outline);
  return yield* chooseSteps(outline, signs, groups, (entry) => known.get(entry) ?? 0, rows);
}
