/** Words that one name joins and the other parts: "Goodwill" and "Good Will", "Badreddin" and "Badr al-Din". */
import { readWord, type Word } from '../word/word.ts';
import type { Pair } from './align.ts';
import { initialsOf } from './initials.ts';
import { spelledAlike } from './likeness.ts';

const LEAST_JOINED = 0.85;
const JOINED_ALIKE = 0.99;
const MOST_JOINED = 4;
const SHORTEST_JOINED = 4;
/** Joined and parted spellings of Arabic names differ by the vowels that one of them writes. */
const MOST_VOWELS_APART = 4;
/** Arabic articles melt into what follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ud', 'ad']);

interface Run {
  from: number;
  to: number;
  text: string;
  /** Length of its longest word. */
  longest: number;
  weight: number;
}

/** Two to four neighbouring free words as one word, with and without an article between them. */
function runsOf(words: readonly Word[], taken: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + 1 < words.length; from++) {
    if (taken[from]) continue;
    let text = (words[from] as Word).text;
    let bare = text;
    let longest = text.length;
    let weight = (words[from] as Word).weight;
    for (let to = from + 2; to <= Math.min(words.length, from + MOST_JOINED) && !taken[to - 1]; to++) {
      const next = words[to - 1] as Word;
      text += next.text;
      weight += next.weight;
      if (to === words.length || !ARTICLES.has(next.text)) bare += next.text;
      longest = Math.max(longest, next.text.length);
      runs.push({ from, to, text, longest, weight: Math.min(1, weight) });
      if (bare !== text) runs.push({ from, to, text: bare, longest, weight: Math.min(1, weight) });
    }
  }
  return runs;
}

/** Runs of `many` that spell one free word of `one`; a run whose longest word is nearly all of it proves nothing. */
function spelled(runs: readonly Run[], one: readonly Word[], taken: readonly boolean[], flip: boolean, out: Pair[]): void {
  for (let j = 0; j < one.length; j++) {
    const whole = one[j] as Word;
    const length = whole.text.length;
    if (taken[j] || length < SHORTEST_JOINED || whole.isNumber) continue;
    for (const { from, to, text, longest, weight } of runs) {
      if (text[0] !== whole.text[0] || Math.abs(text.length - length) > MOST_VOWELS_APART || longest > length - 2) continue;
      const alike = text === whole.text ? JOINED_ALIKE : spelledAlike(readWord(text, 'vessel'), whole);
      if (alike < LEAST_JOINED) continue;
      const pair = { likeness: alike, weight: Math.max(whole.weight, weight) };
      out.push(flip ? { a: [j, j + 1], b: [from, to], ...pair } : { a: [from, to], b: [j, j + 1], ...pair });
    }
  }
}

/** Pairs of one word and a run of words, among the words not yet taken. */
export function joinedPairs(a: readonly Word[], b: readonly Word[], takenA: readonly boolean[], takenB: readonly boolean[]): Pair[] {
  const out: Pair[] = [];
  spelled(runsOf(a, takenA), b, takenB, false, out);
  spelled(runsOf(b, takenB), a, takenA, true, out);
  initialsOf(a, b, takenA, takenB, false, out);
  initialsOf(b, a, takenB, takenA, true, out);
  return out;
}
