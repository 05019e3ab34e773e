/** The score of two names: a table of features and weights. */
import type { Name } from '../word/name.ts';
import type { NameKind, Word } from '../word/word.ts';
import { type Alignment, align } from './align.ts';

export interface Score {
  /** 0 to 1. */
  score: number;
  /** Weight of the words that were matched. */
  matched: number;
  /** Which words were taken for each other, and which found no partner; null where the names are the same letter for letter. */
  found: Alignment | null;
}

/**
 * What counts against a match, each measured in words' weight and multiplied by its factor:
 * score = matched / (matched + difference × d + conflict × c + excess × e).
 */
interface Factors {
  /** Spelling that differs within matched words. */
  difference: number;
  /** Exponent of the difference of a word pair: how much worse two half-alike words are than one. */
  power: number;
  /** Words that stand against each other: each name has one that the other lacks. */
  conflict: number;
  /** Words that only one name has, beyond those in conflict. */
  excess: number;
  /** A number that only one has, or that differs. */
  number: number;
}

export const FACTORS: Record<NameKind, Factors> = {
  person: { difference: 2, power: 1.2, conflict: 1.15, excess: 0.1, number: 0 },
  company: { difference: 2.1, power: 1.2, conflict: 0.8, excess: 0.3, number: 0.4 },
  vessel: { difference: 2.1, power: 1.2, conflict: 1, excess: 0.6, number: 0.4 },
};

/** Written without gaps, or with gaps elsewhere, the two are letter for letter the same. */
const SAME_LETTERS = 0.98;

/** Weight, clash and numbers of the words of a set. */
function left(words: readonly Word[], bits: number): { weight: number; clash: number; hasNumber: boolean } {
  const sum = { weight: 0, clash: 0, hasNumber: false };
  for (let i = 0; i < words.length && bits !== 0; i++) {
    if ((bits & (1 << i)) === 0) continue;
    const word = words[i] as Word;
    sum.weight += word.weight;
    sum.clash += word.clash;
    if (word.isNumber) sum.hasNumber = true;
  }
  return sum;
}

const NOTHING: Score = { score: 0, matched: 0, found: null };

/** Score of names that are the same, gaps and case apart. */
export const sameName = (name: Name, score: number): Score => ({
  score,
  matched: name.weight,
  found: null,
});

/** Compares two names as what the second is. Names without a word score 0. */
export function scoreNames(a: Name, b: Name): Score {
  if (a.words.length === 0 || b.words.length === 0) return NOTHING;
  if (a.compact === b.compact) return sameName(a, a.words.length === b.words.length ? 1 : SAME_LETTERS);
  const factors = FACTORS[b.kind];
  const found = align(a, b);
  let matched = 0;
  let difference = 0;
  for (const pair of found.pairs) {
    matched += pair.weight * pair.likeness;
    if (pair.likeness < 1) difference += pair.weight * (1 - pair.likeness) ** factors.power;
  }
  if (matched === 0) return NOTHING;
  const [one, two] = [left(a.words, found.onlyA), left(b.words, found.onlyB)];
  const conflict = Math.min(one.clash, two.clash);
  const excess = Math.max(0, one.weight + two.weight - 2 * conflict);
  const numbers = one.hasNumber || two.hasNumber ? factors.number : 0;
  const against = factors.difference * difference + factors.conflict * conflict + factors.excess * excess + numbers;
  return { score: matched / (matched + against), matched, found };
}
