/** What a search writes down: per name of the index, how much of the query it may hold. Made once per index. */
import type { NameIndex } from './index.ts';

export interface Scratch {
  /** Number of the query; marks of other queries do not count. */
  query: number;
  queryOf: Int32Array;
  /** The query's word that a name was last met by. */
  lastWord: Int32Array;
  matched: Float32Array;
  /** Names met by this query, the first `touched` of them. */
  names: Int32Array;
  touched: number;
  /** Word in whose lookup a sound was seen, per sound. */
  soundSeen: Int32Array;
  lookups: number;
}

const scratches = new WeakMap<NameIndex, Scratch>();

export function scratchOf(index: NameIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = {
      query: 0,
      queryOf: new Int32Array(index.count),
      lastWord: new Int32Array(index.count),
      matched: new Float32Array(index.count),
      names: new Int32Array(index.count),
      touched: 0,
      soundSeen: new Int32Array(index.postingStarts.length),
      lookups: 0,
    };
    scratches.set(index, scratch);
  }
  return scratch;
}

export function newQuery(scratch: Scratch): void {
  scratch.query++;
  scratch.touched = 0;
}

/** The name may hold `weight` of the query by its word number `word`. Names not met before are taken up only where `mayAdd`. */
export function touch(name: number, weight: number, word: number, mayAdd: boolean, scratch: Scratch): void {
  if (scratch.queryOf[name] !== scratch.query) {
    if (!mayAdd) return;
    scratch.queryOf[name] = scratch.query;
    scratch.matched[name] = weight;
    scratch.names[scratch.touched++] = name;
  } else {
    if (scratch.lastWord[name] === word) return;
    scratch.matched[name]! += weight;
  }
  scratch.lastWord[name] = word;
}
