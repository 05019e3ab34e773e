/** What searches write down and use again. Made once per index. */
import type { NameIndex } from './index.ts';
import { type Met, newMet } from './met.ts';

export interface Scratch {
  met: Met;
  /** Sounds of the index by meaning, for meanings that were asked for. Rows of the tables bound them. */
  meanings: (readonly number[] | undefined)[];
  /** Per sound: 1 while a word is looked up that was found to have it. */
  heard: Uint8Array;
  /** Per word of the index: which of the query's common words it may be, from 1 on; 0 for none. */
  notes: Uint8Array;
}

const scratches = new WeakMap<NameIndex, Scratch>();

export function scratchOf(index: NameIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = {
      met: newMet(),
      meanings: [],
      heard: new Uint8Array(index.postingStarts.length),
      notes: new Uint8Array(index.vocabulary.starts.length),
    };
    scratches.set(index, scratch);
  }
  return scratch;
}
