/** Which words of two names stand for each other, joined and split words included. Sets of words are bits of a number. */
import type { Name } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { joinedPairs } from './joined.ts';
import { likeness } from './likeness.ts';

export interface Pair {
  /** Words of the first and of the second name, as bits; one of them is a single word. */
  a: number;
  b: number;
  likeness: number;
  weight: number;
  /** How good a choice the pair is among rivals. */
  worth: number;
}

export interface Alignment {
  pairs: Pair[];
  /** Words that found no partner, as bits. */
  onlyA: number;
  onlyB: number;
}

/** Less alike than this, two words have nothing to do with each other. */
const LEAST = 0.62;
/** Words this alike are not looked at again as parts of a joined word. */
const SETTLED = 0.95;
/** Words whose weights differ more than this: one is a common word, the other seems to be a name. */
const UNEQUAL = 0.5;
/** Of equal choices the words in order come first. */
const OUT_OF_ORDER = 0.01;

/** A common word and its misspelling weigh what the common word does. */
const pairWeight = (a: Word, b: Word) =>
  Math.abs(a.weight - b.weight) > UNEQUAL ? Math.min(a.weight, b.weight) : (a.weight + b.weight) / 2;

const pairOf = (a: readonly Word[], i: number, b: readonly Word[], j: number, alike: number): Pair => {
  const weight = pairWeight(a[i] as Word, b[j] as Word);
  return { a: 1 << i, b: 1 << j, likeness: alike, weight, worth: alike * weight - OUT_OF_ORDER * Math.abs(i - j) };
};

const isSame = (a: Word, b: Word) => a.typed === b.typed && a.text === b.text;

/** Takes words that both names have, each as its first that is free: no other pair of theirs is better. */
function takeSame(a: readonly Word[], b: readonly Word[], into: Alignment): void {
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if ((into.onlyB & (1 << j)) === 0 || !isSame(a[i] as Word, b[j] as Word)) continue;
      into.pairs.push(pairOf(a, i, b, j, 1));
      into.onlyA &= ~(1 << i);
      into.onlyB &= ~(1 << j);
      break;
    }
}

/** Pairs of free words that are alike. */
function singles(a: readonly Word[], b: readonly Word[], { onlyA, onlyB }: Alignment): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < a.length; i++) {
    if ((onlyA & (1 << i)) === 0) continue;
    for (let j = 0; j < b.length; j++) {
      if ((onlyB & (1 << j)) === 0) continue;
      const alike = likeness(a[i] as Word, b[j] as Word);
      if (alike >= LEAST) found.push(pairOf(a, i, b, j, alike));
    }
  }
  return found;
}

/** Takes pairs whose words are still free, best first, where `fits`. */
function choose(found: readonly Pair[], into: Alignment, fits: (pair: Pair) => boolean): void {
  for (const pair of found) {
    if ((pair.a & into.onlyA) !== pair.a || (pair.b & into.onlyB) !== pair.b || !fits(pair)) continue;
    into.onlyA &= ~pair.a;
    into.onlyB &= ~pair.b;
    into.pairs.push(pair);
  }
}

const byWorth = (x: Pair, y: Pair) => y.worth - x.worth;
const isSettled = (pair: Pair) => pair.likeness >= SETTLED;
const isAny = () => true;
/** More than one bit is set. */
export const isSeveral = (bits: number) => (bits & (bits - 1)) !== 0;

/** Greedy alignment, best pairs first; order of words does not matter. */
export function align(a: Name, b: Name): Alignment {
  const into: Alignment = { pairs: [], onlyA: 2 ** a.words.length - 1, onlyB: 2 ** b.words.length - 1 };
  takeSame(a.words, b.words, into);
  if (into.onlyA === 0 || into.onlyB === 0) return into;
  const found = singles(a.words, b.words, into);
  if (found.length > 1) found.sort(byWorth);
  choose(found, into, isSettled);
  if (into.onlyA === 0 || into.onlyB === 0) return into;
  if (isSeveral(into.onlyA) || isSeveral(into.onlyB)) {
    const joined = joinedPairs(a.words, b.words, into);
    if (joined.length > 0) {
      found.push(...joined);
      found.sort(byWorth);
    }
  }
  choose(found, into, isAny);
  return into;
}

/** The words of a set, in order. */
export const wordsIn = (words: readonly Word[], bits: number): Word[] =>
  words.filter((_, i) => (bits & (1 << i)) !== 0);
