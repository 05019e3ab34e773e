/** Ranks what a search box found and says which letters agree: the one file that uses Fuse.js. */
import Fuse from 'fuse.js/basic';

export interface Ranked<T> {
  item: T;
  /** First and last letter of each run of the item's text that agrees with what was typed. */
  ranges: readonly (readonly [number, number])[];
}

const LOOSEST = 0.5;
const LEAST_RUN = 2;

/** Best first; what Fuse.js sees no likeness in (another script, a number) follows in the order given. */
export function rank<T extends { text: string }>(typed: string, items: readonly T[]): Ranked<T>[] {
  const fuse = new Fuse(items, {
    keys: ['text'],
    includeMatches: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: LOOSEST,
    minMatchCharLength: LEAST_RUN,
  });
  const ranked = fuse
    .search(typed)
    .map(({ item, matches }): Ranked<T> => ({ item, ranges: matches?.[0]?.indices ?? [] }));
  const seen = new Set(ranked.map(({ item }) => item));
  return [...ranked, ...items.filter((item) => !seen.has(item)).map((item) => ({ item, ranges: [] }))];
}
