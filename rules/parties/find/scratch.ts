/** What a search writes down: per name of the index, how much of the query it may hold. Made once per index. */
import type { NameIndex } from './index.ts';

export interface Scratch {
  /** Number of the query; marks of other queries do not count. */
  query: number;
  /** Four numbers a name, side by side in memory: query that met it, word it was last met by, weight so far, unused. */
  marks: Int32Array;
  /** Names that hold enough of this query to be looked at, the first `enough` of them. */
  names: Int32Array;
  enough: number;
  /** Word in whose lookup a sound was seen, per sound. */
  soundSeen: Int32Array;
  lookups: number;
  /** Per sound: query that skipped a word of it, and which of the skipped words. */
  skips: Int32Array;
}

const UNIT = 1024;
/** Weights are kept as whole numbers. */
export const whole = (weight: number): number => Math.round(weight * UNIT);
const STRIDE = 2;

const scratches = new WeakMap<NameIndex, Scratch>();

export function scratchOf(index: NameIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = {
      query: 0,
      marks: new Int32Array(index.count << STRIDE),
      names: new Int32Array(index.count),
      enough: 0,
      soundSeen: new Int32Array(index.postingStarts.length),
      lookups: 0,
      skips: new Int32Array(index.postingStarts.length * 2),
    };
    scratches.set(index, scratch);
  }
  return scratch;
}

export function newQuery(scratch: Scratch): void {
  scratch.query++;
  scratch.enough = 0;
}

export function markSkipped(heard: number, which: number, { skips, query }: Scratch): void {
  skips[heard * 2] = query;
  skips[heard * 2 + 1] = which;
}

/** Which skipped word of this query has the sound, -1 for none. */
export const skippedAt = (heard: number, { skips, query }: Scratch): number =>
  skips[heard * 2] === query ? (skips[heard * 2 + 1] as number) : -1;

/** What the name may hold of the query so far. */
export const heldBy = (name: number, { marks }: Scratch): number => (marks[(name << STRIDE) + 2] as number) / UNIT;

/**
 * The name may hold `amount` of the query by its word number `word`. Names not met before are taken up only where
 * `mayAdd`; those that come to hold `need` are noted. Both are whole numbers.
 */
export function touch(
  name: number,
  amount: number,
  word: number,
  mayAdd: boolean,
  need: number,
  scratch: Scratch,
): void {
  const { marks } = scratch;
  const at = name << STRIDE;
  let before = 0;
  let after = amount;
  if (marks[at] !== scratch.query) {
    if (!mayAdd) return;
    marks[at] = scratch.query;
    if (need <= 0) scratch.names[scratch.enough++] = name;
  } else {
    if (marks[at + 1] === word) return;
    before = marks[at + 2] as number;
    after = before + amount;
  }
  marks[at + 1] = word;
  marks[at + 2] = after;
  if (before < need && after >= need) scratch.names[scratch.enough++] = name;
}
