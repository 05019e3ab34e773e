/** Which words of two names stand for each other, joined and split words included. */
import type { Name } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { joinedPairs } from './joined.ts';
import { likeness } from './likeness.ts';

export interface Pair {
  /** Word ranges [from, to) in the first and second name; one of them is a single word. */
  a: [number, number];
  b: [number, number];
  likeness: number;
  weight: number;
}

export interface Alignment {
  pairs: Pair[];
  /** Indices of words that found no partner. */
  onlyA: number[];
  onlyB: number[];
}

/** Less alike than this, two words have nothing to do with each other. */
const LEAST = 0.62;
/** Words this alike are not looked at again as parts of a joined word. */
const SETTLED = 0.95;

/** A common word and its misspelling weigh what the common word does. */
const pairWeight = (a: Word, b: Word) => (Math.abs(a.weight - b.weight) > 0.5 ? Math.min(a.weight, b.weight) : (a.weight + b.weight) / 2);

function singles(a: readonly Word[], b: readonly Word[]): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const [one, two] = [a[i] as Word, b[j] as Word];
      const alike = likeness(one, two);
      if (alike >= LEAST) found.push({ a: [i, i + 1], b: [j, j + 1], likeness: alike, weight: pairWeight(one, two) });
    }
  }
  return found;
}

const isFree = (taken: readonly boolean[], [from, to]: [number, number]) => {
  for (let i = from; i < to; i++) if (taken[i]) return false;
  return true;
};

/** Value of a pair for the choice among rivals: joined words explain more words at once, neighbours in order come first. */
const worth = (pair: Pair) =>
  pair.likeness * pair.weight * (1 + 0.3 * (pair.a[1] - pair.a[0] + pair.b[1] - pair.b[0] - 2)) - 0.01 * Math.abs(pair.a[0] - pair.b[0]);

function choose(found: Pair[], takenA: boolean[], takenB: boolean[], pairs: Pair[]): void {
  found.sort((x, y) => worth(y) - worth(x));
  for (const pair of found) {
    if (!isFree(takenA, pair.a) || !isFree(takenB, pair.b)) continue;
    takenA.fill(true, pair.a[0], pair.a[1]);
    takenB.fill(true, pair.b[0], pair.b[1]);
    pairs.push(pair);
  }
}

const left = (taken: readonly boolean[]) => taken.flatMap((is, i) => (is ? [] : [i]));

/** Greedy alignment, best pairs first; order of words does not matter. */
export function align(a: Name, b: Name): Alignment {
  const takenA = a.words.map(() => false);
  const takenB = b.words.map(() => false);
  const pairs: Pair[] = [];
  const found = singles(a.words, b.words);
  choose(found.filter((pair) => pair.likeness >= SETTLED), takenA, takenB, pairs);
  if (takenA.includes(false) && takenB.includes(false)) {
    const rest = found.filter((pair) => pair.likeness < SETTLED);
    choose([...rest, ...joinedPairs(a.words, b.words, takenA, takenB)], takenA, takenB, pairs);
  }
  return { pairs, onlyA: left(takenA), onlyB: left(takenB) };
}
