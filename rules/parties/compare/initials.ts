/** Letters that stand for words: "JC Juncker", "PLA". */
import type { Word } from '../word/word.ts';
import type { Pair } from './align.ts';

const INITIALS_ALIKE = 0.85;
const FEWEST = 2;
const MOST = 6;
const PER_WORD = 0.3;

/** The words from `from` on whose first letters are these, as bits; 0 where they are others or not free. */
function spelledOut(letters: string, words: readonly Word[], from: number, free: number): number {
  let bits = 0;
  for (let k = 0; k < letters.length; k++) {
    const bit = 1 << (from + k);
    if ((free & bit) === 0 || (words[from + k] as Word).text[0] !== letters[k]) return 0;
    bits |= bit;
  }
  return bits;
}

/** Adds free words of `short` that are the first letters of a run of free words of `long`. */
export function initialPairs(
  short: readonly Word[],
  long: readonly Word[],
  freeShort: number,
  freeLong: number,
  flip: boolean,
  out: Pair[],
): void {
  for (let i = 0; i < short.length; i++) {
    const { text, weight: own } = short[i] as Word;
    if ((freeShort & (1 << i)) === 0 || text.length < FEWEST || text.length > MOST || text.length > long.length)
      continue;
    for (let from = 0; from + text.length <= long.length; from++) {
      const bits = spelledOut(text, long, from, freeLong);
      if (bits === 0) continue;
      let spelled = 0;
      for (let k = 0; k < text.length; k++) spelled += (long[from + k] as Word).weight;
      const weight = (own + spelled) / 2;
      const pair = {
        likeness: INITIALS_ALIKE,
        weight,
        worth: INITIALS_ALIKE * weight * (1 + PER_WORD * (text.length - 1)),
      };
      out.push(flip ? { a: bits, b: 1 << i, ...pair } : { a: 1 << i, b: bits, ...pair });
    }
  }
}
