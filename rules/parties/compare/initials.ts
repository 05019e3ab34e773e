/** Letters that stand for words: "JC Juncker", "PLA". */
import type { Word } from '../word/word.ts';
import type { Pair } from './align.ts';

const INITIALS_ALIKE = 0.85;
const FEWEST = 2;
const MOST = 6;

/** Free words of `short` that are the first letters of a run of free words of `long`. */
export function initialsOf(
  short: readonly Word[],
  long: readonly Word[],
  takenShort: readonly boolean[],
  takenLong: readonly boolean[],
  flip: boolean,
  out: Pair[],
): void {
  for (let i = 0; i < short.length; i++) {
    const letters = (short[i] as Word).text;
    if (takenShort[i] || letters.length < FEWEST || letters.length > MOST || letters.length > long.length) continue;
    for (let from = 0; from + letters.length <= long.length; from++) {
      const to = from + letters.length;
      let weight = 0;
      let fits = true;
      for (let at = from; fits && at < to; at++) {
        const word = long[at] as Word;
        fits = !takenLong[at] && word.text[0] === letters[at - from];
        weight += word.weight;
      }
      if (!fits) continue;
      const pair = { likeness: INITIALS_ALIKE, weight: ((short[i] as Word).weight + Math.min(letters.length, weight)) / 2 };
      out.push(flip ? { a: [from, to], b: [i, i + 1], ...pair } : { a: [i, i + 1], b: [from, to], ...pair });
    }
  }
}
