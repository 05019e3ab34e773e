/** The score of two names: a table of features and weights. */
import type { Name } from '../word/name.ts';
import type { NameKind, Word } from '../word/word.ts';
import { NUMBER } from '../word/worth.ts';
import { isByInitials } from './acronym.ts';
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
  /** Numbers that differ: added once. */
  number: number;
  /** A number that only one has: added once, in place of its weight. */
  loneNumber: number;
}

export const FACTORS: Record<NameKind, Factors> = {
  person: { difference: 2, power: 1.2, conflict: 1.5, excess: 0.1, number: 0, loneNumber: 0 },
  company: { difference: 2.1, power: 1.2, conflict: 0.8, excess: 0.3, number: 0.4, loneNumber: 0.65 },
  vessel: { difference: 2.1, power: 1.2, conflict: 1, excess: 0.6, number: 0.4, loneNumber: 0.25 },
};

/** Written without gaps, or with gaps elsewhere, the two are letter for letter the same. */
const SAME_LETTERS = 0.98;

/** The first of a series is often called by its name alone. */
const FIRST = '1';
const FIRST_FACTOR = 0.5;

interface Left {
  /** Numbers apart. */
  weight: number;
  clash: number;
  /** The last number among them, null for none. */
  number: Word | null;
}

/** What the words of a set weigh that found no partner. */
function left(words: readonly Word[], bits: number): Left {
  const sum: Left = { weight: 0, clash: 0, number: null };
  for (let i = 0; i < words.length && bits !== 0; i++) {
    if ((bits & (1 << i)) === 0) continue;
    const word = words[i] as Word;
    if (word.isNumber) sum.number = word;
    else {
      sum.weight += word.weight;
      sum.clash += word.clash;
    }
  }
  return sum;
}

/** What numbers count against a match: both have another, or only one has one. */
function numbersAgainst(a: Word | null, b: Word | null, factors: Factors): number {
  if (a !== null && b !== null) return factors.number + factors.conflict * NUMBER.clash;
  const lone = a ?? b;
  if (lone === null) return 0;
  return factors.loneNumber * (lone.text === FIRST ? FIRST_FACTOR : 1);
}

const NOTHING: Score = { score: 0, matched: 0, found: null };

/** Score of names that are the same, gaps and case apart. */
export const sameName = (name: Name, score: number): Score => ({
  score,
  matched: name.weight,
  found: null,
});

/** Score of a firm that goes by the first letters of the other's words. */
const BY_INITIALS = 0.79;

const allWords = ({ words }: Name) => 2 ** words.length - 1;

function byInitials(a: Name, b: Name): Score {
  const weight = Math.max(a.weight, b.weight);
  const pair = { a: allWords(a), b: allWords(b), likeness: BY_INITIALS, weight, worth: weight };
  return { score: BY_INITIALS, matched: weight, found: { pairs: [pair], onlyA: 0, onlyB: 0 } };
}

/** Compares two names as what the second is. Names without a word score 0. */
export function scoreNames(a: Name, b: Name): Score {
  if (a.words.length === 0 || b.words.length === 0) return NOTHING;
  if (a.compact === b.compact) return sameName(a, a.words.length === b.words.length ? 1 : SAME_LETTERS);
  if (isByInitials(a, b)) return byInitials(a, b);
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
  const numbers = numbersAgainst(one.number, two.number, factors);
  const against = factors.difference * difference + factors.conflict * conflict + factors.excess * excess + numbers;
  return { score: matched / (matched + against), matched, found };
}
