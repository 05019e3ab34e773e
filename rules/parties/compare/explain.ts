/** Why two names have the score they have, in words. */
import { compareForms, formName } from '../word/form.ts';
import type { Name } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import type { Score } from './score.ts';

/** Numbers from 0 to 1 as people read them, made once: putting one in words takes as long as comparing two. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => (i / 100).toFixed(2));

/** 0 to 1 with two digits. */
export const inHundredths = (share: number): string => HUNDREDTHS[Math.round(share * 100)] ?? '';

/** The words of a set, in order. */
function texts(words: readonly Word[], bits: number): string {
  let text = '';
  for (let i = 0; i < words.length; i++) {
    if ((bits & (1 << i)) === 0) continue;
    const word = (words[i] as Word).text;
    text = text === '' ? word : `${text} ${word}`;
  }
  return text;
}

/** One line: which words agree, how far others do, what only one name has. */
export function explain(a: Name, b: Name, { score, found }: Score): string {
  if (found === null) {
    if (score === 0) return a.words.length === 0 || b.words.length === 0 ? 'no name to compare' : 'no word in common';
    return score === 1 ? 'same name' : 'same letters, other gaps';
  }
  const parts: string[] = [];
  let same = '';
  for (const pair of found.pairs) if (pair.likeness === 1) same += ` ${texts(a.words, pair.a)}`;
  if (same !== '') parts.push(`same:${same}`);
  for (const pair of found.pairs)
    if (pair.likeness < 1)
      parts.push(`${texts(a.words, pair.a)} ~ ${texts(b.words, pair.b)} ${inHundredths(pair.likeness)}`);
  if (found.onlyA !== 0) parts.push(`only in the first: ${texts(a.words, found.onlyA)}`);
  if (found.onlyB !== 0) parts.push(`only in the second: ${texts(b.words, found.onlyB)}`);
  if (compareForms(a.form, b.form) < 0) parts.push(`legal forms differ: ${formName(a.form)}, ${formName(b.form)}`);
  return parts.join('; ');
}
