/** Why two names have the score they have, in words. */
import { compareForms, formName } from '../word/form.ts';
import type { Name } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { wordsIn } from './align.ts';
import type { Score } from './score.ts';

/** Numbers from 0 to 1 as people read them, made once: putting one in words takes as long as comparing two. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => (i / 100).toFixed(2));

/** 0 to 1 with two digits. */
export const inHundredths = (share: number): string => HUNDREDTHS[Math.round(share * 100)] ?? '';

const texts = (words: readonly Word[], bits: number) =>
  wordsIn(words, bits)
    .map((word) => word.text)
    .join(' ');

/** One line: which words agree, how far others do, what only one name has. */
export function explain(a: Name, b: Name, { score, found }: Score): string {
  if (found === null) {
    if (score === 0) return a.words.length === 0 || b.words.length === 0 ? 'no name to compare' : 'no word in common';
    return score === 1 ? 'same name' : 'same letters, other gaps';
  }
  const parts: string[] = [];
  const same = found.pairs.filter((pair) => pair.likeness === 1).map((pair) => texts(a.words, pair.a));
  if (same.length > 0) parts.push(`same: ${same.join(' ')}`);
  for (const pair of found.pairs)
    if (pair.likeness < 1)
      parts.push(`${texts(a.words, pair.a)} ~ ${texts(b.words, pair.b)} ${inHundredths(pair.likeness)}`);
  if (found.onlyA !== 0) parts.push(`only in the first: ${texts(a.words, found.onlyA)}`);
  if (found.onlyB !== 0) parts.push(`only in the second: ${texts(b.words, found.onlyB)}`);
  if (compareForms(a.form, b.form) < 0) parts.push(`legal forms differ: ${formName(a.form)}, ${formName(b.form)}`);
  return parts.join('; ');
}
