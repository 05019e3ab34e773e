/** The words that make a name, counted: how many were matched, how many are left over on either side. */
import { NAME_WEIGHT, type Name } from '../word/name.ts';
import { isPatronymic } from '../word/patronymic.ts';
import type { Word } from '../word/word.ts';
import { wordsIn } from './align.ts';
import type { Score } from './score.ts';

/** Initials are no names. */
const isName = (word: Word) => word.weight >= NAME_WEIGHT && !word.isInitial;

export interface NameCounts {
  matched: number;
  /** Letters of the matched words. */
  letters: number;
  /** Left over in the first and the second name together, patronymics apart: they are left out as often as not. */
  left: number;
}

const countLeft = (words: readonly Word[], bits: number) =>
  wordsIn(words, bits).filter((word) => isName(word) && !isPatronymic(word)).length;

export function countNames(a: Name, b: Name, { found }: Score): NameCounts {
  const onlyA = found?.onlyA ?? 0;
  const matched = wordsIn(a.words, ~onlyA);
  return {
    matched:
      found === null
        ? matched.filter(isName).length
        : found.pairs.filter((pair) => wordsIn(a.words, pair.a).some(isName)).length,
    letters: matched.reduce((sum, word) => sum + word.text.length, 0),
    left: found === null ? 0 : countLeft(a.words, onlyA) + countLeft(b.words, found.onlyB),
  };
}
