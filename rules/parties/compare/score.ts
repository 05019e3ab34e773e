/** The score of two names: a table of features and weights, and the words that explain it. */
import { compareForms, formName } from '../word/form.ts';
import type { Name } from '../word/name.ts';
import type { NameKind, Word } from '../word/word.ts';
import { type Alignment, align, type Pair } from './align.ts';

export interface Score {
  /** 0 to 1. */
  score: number;
  detail: string;
  /** Weight of the words that were matched. */
  matched: number;
  /** Letters of the matched words. */
  letters: number;
  /** Which words were taken for each other; empty where the names are the same letter for letter. */
  pairs: readonly Pair[];
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
const texts = (words: readonly Word[], indices: readonly number[]) => indices.map((i) => (words[i] as Word).text).join(' ');
const lettersIn = (words: readonly Word[], [from, to]: [number, number]) => words.slice(from, to).reduce((sum, word) => sum + word.text.length, 0);
const span = (words: readonly Word[], [from, to]: [number, number]) => words.slice(from, to).map((word) => word.text).join(' ');

function explain(a: Name, b: Name, { pairs, onlyA, onlyB }: Alignment): string[] {
  const parts: string[] = [];
  const same = pairs.filter((pair) => pair.likeness === 1).map((pair) => span(a.words, pair.a));
  if (same.length > 0) parts.push(`same: ${same.join(' ')}`);
  for (const pair of pairs) if (pair.likeness < 1) parts.push(`${span(a.words, pair.a)} ~ ${span(b.words, pair.b)} ${pair.likeness.toFixed(2)}`);
  if (onlyA.length > 0) parts.push(`only in the first: ${texts(a.words, onlyA)}`);
  if (onlyB.length > 0) parts.push(`only in the second: ${texts(b.words, onlyB)}`);
  return parts;
}

const hasNumber = (words: readonly Word[], indices: readonly number[]) => indices.some((i) => (words[i] as Word).isNumber);

/** Words of this weight and more name somebody. */
export const NAME_WEIGHT = 0.6;
const isName = (word: Word) => word.weight >= NAME_WEIGHT && !word.isInitial;
/** Patronymics, by sound: they are left out as often as not. */
const PATRONYMIC = /.(?:[aeo]vic|[aeoi]vna|ilic|inicna)$/;
const countNames = (words: readonly Word[], indices: readonly number[]) =>
  indices.filter((i) => isName(words[i] as Word) && !PATRONYMIC.test((words[i] as Word).sound)).length;
const namesIn = (words: readonly Word[]) => words.filter(isName).length;

/** Compares two names of one kind. Names without a word score 0. */
export function scoreNames(a: Name, b: Name): Score {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0, detail: 'no name to compare', matched: 0, letters: 0, pairs: [], names: { matched: 0, first: 0, second: 0 } };
  if (a.compact === b.compact) {
    const gaps = a.words.length !== b.words.length;
    return {
      score: gaps ? SAME_LETTERS : 1,
      detail: gaps ? 'same letters, other gaps' : 'same name',
      matched: a.weight,
      letters: a.compact.length,
      pairs: [],
      names: { matched: namesIn(a.words), first: 0, second: 0 },
    };
  }
  const factors = FACTORS[a.kind];
  const found = align(a, b);
  let matched = 0;
  let difference = 0;
  for (const pair of found.pairs) {
    matched += pair.weight * pair.likeness;
    difference += pair.weight * (1 - pair.likeness) ** factors.power;
  }
  const conflict = Math.min(total(a.words, found.onlyA, 'clash'), total(b.words, found.onlyB, 'clash'));
  const excess = Math.max(0, total(a.words, found.onlyA, 'weight') + total(b.words, found.onlyB, 'weight') - 2 * conflict);
  const numbers = hasNumber(a.words, found.onlyA) || hasNumber(b.words, found.onlyB) ? factors.number : 0;
  const against = factors.difference * difference + factors.conflict * conflict + factors.excess * excess + numbers;
  let score = matched === 0 ? 0 : matched / (matched + against);
  const parts = explain(a, b, found);
  const forms = compareForms(a.form, b.form);
  if (forms < 0) {
    score *= 1 - factors.form;
    parts.push(`legal forms differ: ${formName(a.form)}, ${formName(b.form)}`);
  }
  const letters = found.pairs.reduce((sum, pair) => sum + lettersIn(a.words, pair.a), 0);
  const names = {
    matched: found.pairs.filter((pair) => isName(a.words[pair.a[0]] as Word)).length,
    first: countNames(a.words, found.onlyA),
    second: countNames(b.words, found.onlyB),
  };
  return { score, detail: parts.join('; '), matched, letters, pairs: found.pairs, names };
}
