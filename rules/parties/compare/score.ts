/** The score of two names: a table of features and weights. */
import { compareForms } from '../word/form.ts';
import type { Name } from '../word/name.ts';
import type { NameKind, Word } from '../word/word.ts';
import { type Alignment, align } from './align.ts';

export interface Score {
  /** 0 to 1. */
  score: number;
  /** Weight and letters of the words that were matched. */
  matched: number;
  letters: number;
  /** Which words were taken for each other, and which found no partner; null where the names are the same letter for letter. */
  found: Alignment | null;
  /** Words that make a name, by number: matched, and left over on either side. Particles, common words and initials do not count, patronymics left over neither. */
  names: { matched: number; first: number; second: number };
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
  /** Share of the score lost when the legal forms are bodies of different kinds. */
  form: number;
  /** A number that only one has, or that differs. */
  number: number;
}

export const FACTORS: Record<NameKind, Factors> = {
  person: { difference: 2, power: 1.2, conflict: 1.15, excess: 0.1, form: 0, number: 0 },
  company: { difference: 2.1, power: 1.2, conflict: 0.6, excess: 0.42, form: 0.16, number: 0.4 },
  vessel: { difference: 2.1, power: 1.2, conflict: 1, excess: 0.6, form: 0, number: 0.4 },
};

/** Written without gaps, or with gaps elsewhere, the two are letter for letter the same. */
const SAME_LETTERS = 0.98;

const total = (words: readonly Word[], indices: readonly number[], of: 'weight' | 'clash') => indices.reduce((sum, i) => sum + (words[i] as Word)[of], 0);
const lettersIn = (words: readonly Word[], [from, to]: [number, number]) => words.slice(from, to).reduce((sum, word) => sum + word.text.length, 0);

const hasNumber = (words: readonly Word[], indices: readonly number[]) => indices.some((i) => (words[i] as Word).isNumber);

/** Words of this weight and more name somebody. */
export const NAME_WEIGHT = 0.6;
const isName = (word: Word) => word.weight >= NAME_WEIGHT && !word.isInitial;
/** Patronymics, by sound: they are left out as often as not. */
const PATRONYMIC = /.(?:[aeo]vic|[aeoi]vna|ilic|inicna)$/;
const countNames = (words: readonly Word[], indices: readonly number[]) =>
  indices.filter((i) => isName(words[i] as Word) && !PATRONYMIC.test((words[i] as Word).sound)).length;
const namesIn = (words: readonly Word[]) => words.filter(isName).length;

const NOTHING: Score = { score: 0, matched: 0, letters: 0, found: null, names: { matched: 0, first: 0, second: 0 } };

/** Score of names that are the same, gaps and case apart. */
export const sameName = (name: Name, score: number): Score => ({
  score,
  matched: name.weight,
  letters: name.compact.length,
  found: null,
  names: { matched: namesIn(name.words), first: 0, second: 0 },
});

/** Compares two names of one kind. Names without a word score 0. */
export function scoreNames(a: Name, b: Name): Score {
  if (a.words.length === 0 || b.words.length === 0) return NOTHING;
  if (a.compact === b.compact) return sameName(a, a.words.length === b.words.length ? 1 : SAME_LETTERS);
  const factors = FACTORS[a.kind];
  const found = align(a, b);
  let matched = 0;
  let difference = 0;
  let letters = 0;
  for (const pair of found.pairs) {
    matched += pair.weight * pair.likeness;
    if (pair.likeness < 1) difference += pair.weight * (1 - pair.likeness) ** factors.power;
    letters += lettersIn(a.words, pair.a);
  }
  if (matched === 0) return NOTHING;
  const conflict = Math.min(total(a.words, found.onlyA, 'clash'), total(b.words, found.onlyB, 'clash'));
  const excess = Math.max(0, total(a.words, found.onlyA, 'weight') + total(b.words, found.onlyB, 'weight') - 2 * conflict);
  const numbers = hasNumber(a.words, found.onlyA) || hasNumber(b.words, found.onlyB) ? factors.number : 0;
  const against = factors.difference * difference + factors.conflict * conflict + factors.excess * excess + numbers;
  const forms = compareForms(a.form, b.form) < 0 ? 1 - factors.form : 1;
  return {
    score: (matched / (matched + against)) * forms,
    matched,
    letters,
    found,
    names: {
      matched: found.pairs.filter((pair) => isName(a.words[pair.a[0]] as Word)).length,
      first: countNames(a.words, found.onlyA),
      second: countNames(b.words, found.onlyB),
    },
  };
}
