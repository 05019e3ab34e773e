/** What a search writes down: per name of the index, how much of the query it may hold. Made once per index. */
import type { NameIndex } from './index.ts';

export interface Scratch {
  /** Number of the query: what is written down for others does not count. */
  query: number;
  /** Each word of each query has a number of its own; the first of this query's. */
  firstWord: number;
  word: number;
  /** Two numbers a name, side by side in memory: the word it was last met by, weight so far. */
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
/** Before the numbers of words run over, the marks are wiped. */
const MOST_WORDS = 2 ** 31 - 2 ** 16;

const scratches = new WeakMap<NameIndex, Scratch>();

export function scratchOf(index: NameIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = {
      query: 0,
      firstWord: 1,
      word: 0,
      marks: new Int32Array(index.count * 2),
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
  if (scratch.word > MOST_WORDS) {
    scratch.marks.fill(0);
    scratch.word = 0;
  }
  scratch.firstWord = scratch.word + 1;
}

/** What is touched from here on is held by another word of the query. */
export function newWord(scratch: Scratch): void {
  scratch.word++;
}

export function markSkipped(heard: number, which: number, { skips, query }: Scratch): void {
  skips[heard * 2] = query;
  skips[heard * 2 + 1] = which;
}

/** Which skipped word of this query has the sound, -1 for none. */
export const skippedAt = (heard: number, { skips, query }: Scratch): number =>
  skips[heard * 2] === query ? (skips[heard * 2 + 1] as number) : -1;

/** What the name may hold of the query so far. */
export const heldBy = (name: number, { marks }: Scratch): number => (marks[name * 2 + 1] as number) / UNIT;

/**
 * The name may hold `amount` of the query by its present word. Names not met before are taken up only where `mayAdd`;
 * those that come to hold `need` are noted. Both are whole numbers.
 */
export function touch(name: number, amount: number, mayAdd: boolean, need: number, scratch: Scratch): void {
  const { marks, word } = scratch;
  const at = name * 2;
  const last = marks[at] as number;
  if (last === word) return;
  const isMet = last >= scratch.firstWord;
  if (!isMet && !mayAdd) return;
  const before = isMet ? (marks[at + 1] as number) : 0;
  const after = before + amount;
  marks[at] = word;
  marks[at + 1] = after;
  if (after >= need && (before < need || !isMet)) scratch.names[scratch.enough++] = name;
}
