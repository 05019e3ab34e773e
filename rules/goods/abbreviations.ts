/**
 * Words cut short in lists of material (`CONN`, `CAP`, `ASSY`): inside a phrase of several words they stand for the
 * full word. Alone they say nothing: a cap is a hat too.
 */
import { fold } from '../text/fold.ts';
import { HASH_START, hashOn } from '../text/tokens.ts';
import type { Sourced } from './types.ts';

export interface AbbreviationTable extends Sourced {
  /** Word → how it is cut short, parted by `|`. */
  words: Record<string, string>;
}

/** Slots of four: hash of the short word, hash of the full one, its length and last letter, next meaning plus one. */
const WIDTH = 4;
const BUCKETS = 1024;

/** One bucket of first slots (plus one) for each low part of the hash, then the slots. */
export function compileAbbreviations(words: Readonly<Record<string, string>>): Int32Array {
  const buckets = new Int32Array(BUCKETS);
  const slots: number[] = [];
  for (const [word, list] of Object.entries(words)) {
    const full = fold(word);
    for (const short of list.split('|')) {
      const hash = hashOn(HASH_START, fold(short));
      const bucket = hash & (BUCKETS - 1);
      slots.push(hash, hashOn(HASH_START, full), shapeOf(full), buckets[bucket] as number);
      buckets[bucket] = slots.length / WIDTH;
    }
  }
  return Int32Array.from([...buckets, ...slots]);
}

const shapeOf = (word: string) => (word.length << 16) | word.charCodeAt(word.length - 1);

/** The slot of the first meaning of a word, 0 for none; `nextMeaning` gives those after it. */
export const firstMeaning = (table: Int32Array, hash: number): number =>
  meaningFrom(table, table[hash & (BUCKETS - 1)] as number, hash);

export const nextMeaning = (table: Int32Array, at: number): number =>
  meaningFrom(table, table[at + 3] as number, table[at] as number);

function meaningFrom(table: Int32Array, first: number, hash: number): number {
  for (let slot = first; slot > 0; ) {
    const at = BUCKETS + (slot - 1) * WIDTH;
    if (table[at] === hash) return at;
    slot = table[at + 3] as number;
  }
  return 0;
}
