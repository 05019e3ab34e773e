/** Words that one name joins and the other parts: "Goodwill" and "Good Will", "Badreddin" and "Badr al-Din". */
import { readWord, type Word } from '../word/word.ts';
import { type Alignment, isSeveral, type Pair } from './align.ts';
import { initialPairs } from './initials.ts';
import { spelledAlike } from './likeness.ts';

const LEAST_JOINED = 0.85;
const JOINED_ALIKE = 0.99;
const MOST_JOINED = 4;
/** Shorter words are not two. */
export const SHORTEST_JOINED = 4;
/** Joined and parted spellings of Arabic names differ by the vowels that one of them writes. */
const MOST_VOWELS_APART = 4;
/** Arabic articles melt into what follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ud', 'ad']);
/** Joined words explain several at once: that much more is such a pair worth per word. */
const PER_WORD = 0.3;

/** Neighbouring words that may be one. */
interface Run {
  /** The words as bits. */
  bits: number;
  count: number;
  /** Length of its longest word. */
  longest: number;
  weight: number;
}

const beginAlike = (a: string, b: string) => a[0] === b[0] || a[1] === b[0] || a[0] === b[1];

/** A word that is longer than the longest of a run by less than this is that one, not the run. */
export const JOINED_LETTERS = 2;

/** Whether a run of that length can spell the word. */
const mayBe = (length: number, longest: number, whole: string) =>
  Math.abs(length - whole.length) <= MOST_VOWELS_APART && longest <= whole.length - JOINED_LETTERS;

/** Adds the pair of a word and a run, written as `text`, where the run spells the word. */
function addSpelled(text: string, run: Run, whole: Word, at: number, flip: boolean, out: Pair[]): void {
  if (!beginAlike(text, whole.text)) return;
  const alike = text === whole.text ? JOINED_ALIKE : spelledAlike(readWord(text, 'vessel'), whole);
  if (alike < LEAST_JOINED) return;
  const weight = Math.max(whole.weight, Math.min(1, run.weight));
  const pair = { likeness: alike, weight, worth: alike * weight * (1 + PER_WORD * (run.count - 1)) };
  out.push(flip ? { a: 1 << at, b: run.bits, ...pair } : { a: run.bits, b: 1 << at, ...pair });
}

/** The words of a run as one, with or without the articles inside it. */
function joinedText(words: readonly Word[], from: number, to: number, withArticles: boolean): string {
  let text = (words[from] as Word).text;
  for (let at = from + 1; at <= to; at++) {
    const next = (words[at] as Word).text;
    if (withArticles || at === words.length - 1 || !ARTICLES.has(next)) text += next;
  }
  return text;
}

/** Runs of two to four neighbouring free words of `many` that spell one word; only what may be it is put together. */
function spelledBy(many: readonly Word[], free: number, whole: Word, place: number, flip: boolean, out: Pair[]): void {
  for (let from = 0; from + 1 < many.length; from++) {
    if ((free & (1 << from)) === 0) continue;
    const first = many[from] as Word;
    const run: Run = { bits: 1 << from, count: 1, longest: first.text.length, weight: first.weight };
    let length = run.longest;
    let bare = length;
    for (let at = from + 1; at < many.length && run.count < MOST_JOINED && (free & (1 << at)) !== 0; at++) {
      const next = many[at] as Word;
      run.bits |= 1 << at;
      run.count++;
      run.longest = Math.max(run.longest, next.text.length);
      run.weight += next.weight;
      length += next.text.length;
      if (at === many.length - 1 || !ARTICLES.has(next.text)) bare += next.text.length;
      if (mayBe(length, run.longest, whole.text))
        addSpelled(joinedText(many, from, at, true), run, whole, place, flip, out);
      if (bare !== length && mayBe(bare, run.longest, whole.text))
        addSpelled(joinedText(many, from, at, false), run, whole, place, flip, out);
    }
  }
}

/** Runs of `many` that spell one free word of `one`. */
function spelled(
  many: readonly Word[],
  freeMany: number,
  one: readonly Word[],
  freeOne: number,
  flip: boolean,
  out: Pair[],
): void {
  if (!isSeveral(freeMany)) return;
  for (let j = 0; j < one.length; j++) {
    const whole = one[j] as Word;
    if ((freeOne & (1 << j)) === 0 || whole.text.length < SHORTEST_JOINED || whole.isNumber) continue;
    spelledBy(many, freeMany, whole, j, flip, out);
  }
}

/** Pairs of one word and a run of words, among the words not yet taken. */
export function joinedPairs(a: readonly Word[], b: readonly Word[], { onlyA, onlyB }: Alignment): Pair[] {
  const out: Pair[] = [];
  spelled(a, onlyA, b, onlyB, false, out);
  spelled(b, onlyB, a, onlyA, true, out);
  initialPairs(a, b, onlyA, onlyB, false, out);
  initialPairs(b, a, onlyB, onlyA, true, out);
  return out;
}
