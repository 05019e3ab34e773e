/** Words that one name joins and the other parts: "Goodwill" and "Good Will", "Badreddin" and "Badr al-Din". */
import { readWord, type Word } from '../word/word.ts';
import type { Alignment, Pair } from './align.ts';
import { initialPairs } from './initials.ts';
import { spelledAlike } from './likeness.ts';

const LEAST_JOINED = 0.85;
const JOINED_ALIKE = 0.99;
const MOST_JOINED = 4;
const SHORTEST_JOINED = 4;
/** Joined and parted spellings of Arabic names differ by the vowels that one of them writes. */
const MOST_VOWELS_APART = 4;
/** Arabic articles melt into what follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ud', 'ad']);
/** Joined words explain several at once: that much more is such a pair worth per word. */
const PER_WORD = 0.3;

export interface Run {
  /** Words as bits. */
  bits: number;
  count: number;
  text: string;
  /** Length of its longest word. */
  longest: number;
  weight: number;
}

/** Two to four neighbouring free words as one word, with and without an article between them. */
function runsOf(words: readonly Word[], free: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + 1 < words.length; from++) {
    if ((free & (1 << from)) === 0) continue;
    const first = words[from] as Word;
    let text = first.text;
    let bare = text;
    let longest = text.length;
    let weight = first.weight;
    let bits = 1 << from;
    for (let at = from + 1; at < words.length && at < from + MOST_JOINED && (free & (1 << at)) !== 0; at++) {
      const next = words[at] as Word;
      const isLast = at === words.length - 1;
      bits |= 1 << at;
      text += next.text;
      weight += next.weight;
      if (isLast || !ARTICLES.has(next.text)) bare += next.text;
      longest = Math.max(longest, next.text.length);
      const run = { bits, count: at - from + 1, longest, weight: Math.min(1, weight) };
      runs.push({ ...run, text });
      if (bare !== text) runs.push({ ...run, text: bare });
    }
  }
  return runs;
}

const beginAlike = (a: string, b: string) => a[0] === b[0] || a[1] === b[0] || a[0] === b[1];

/** Whether a run can spell the word at all; one whose longest word is nearly all of it proves nothing. */
const mayBe = (run: Run, whole: Word) =>
  beginAlike(run.text, whole.text) &&
  Math.abs(run.text.length - whole.text.length) <= MOST_VOWELS_APART &&
  run.longest <= whole.text.length - 2;

/** Runs of `many` that spell one free word of `one`. */
function spelled(runs: readonly Run[], one: readonly Word[], free: number, flip: boolean, out: Pair[]): void {
  for (let j = 0; j < one.length; j++) {
    const whole = one[j] as Word;
    if ((free & (1 << j)) === 0 || whole.text.length < SHORTEST_JOINED || whole.isNumber) continue;
    for (const run of runs) {
      if (!mayBe(run, whole)) continue;
      const alike = run.text === whole.text ? JOINED_ALIKE : spelledAlike(readWord(run.text, 'vessel'), whole);
      if (alike < LEAST_JOINED) continue;
      const weight = Math.max(whole.weight, run.weight);
      const pair = { likeness: alike, weight, worth: alike * weight * (1 + PER_WORD * (run.count - 1)) };
      out.push(flip ? { a: 1 << j, b: run.bits, ...pair } : { a: run.bits, b: 1 << j, ...pair });
    }
  }
}

/** Pairs of one word and a run of words, among the words not yet taken. */
export function joinedPairs(a: readonly Word[], b: readonly Word[], { onlyA, onlyB }: Alignment): Pair[] {
  const out: Pair[] = [];
  spelled(runsOf(a, onlyA), b, onlyB, false, out);
  spelled(runsOf(b, onlyB), a, onlyA, true, out);
  initialPairs(a, b, onlyA, onlyB, false, out);
  initialPairs(b, a, onlyB, onlyA, true, out);
  return out;
}
