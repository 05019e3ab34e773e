/** Phrases of legal forms as they are heard, worked out of the table. Exports plain data, which the build keeps instead of this file. */
import { FORMS } from './forms.ts';
import { keyOf, type Spoken, speak } from './sound.ts';

export interface Phrase {
  words: string[];
  /** Row of FORMS. */
  form: number;
  /** Also a common word: counts at the head or end of a name only. */
  edge: boolean;
}

const wordsOf = (phrase: string) => phrase.trim().split(/\s+/).filter(Boolean);

/** Longest first. */
export const PHRASES: readonly Phrase[] = FORMS.flatMap((row, form) => {
  const [plain = '', ambiguous = ''] = row.phrases.split('!');
  const phrases = (text: string, edge: boolean) =>
    text.split('|').map((phrase) => ({ words: wordsOf(phrase).map((word) => keyOf(speak(word))), form, edge }));
  return [...phrases(plain, false), ...phrases(ambiguous, true)];
})
  .filter(({ words }) => words.length > 0)
  .sort((a, b) => b.words.length - a.words.length);

/** Long words of legal forms, where a typing error would else leave a word that seems to name the firm. */
export const LONG = 5;
const longWords = FORMS.flatMap(({ phrases }) => phrases.split(/[|!]/))
  .map(wordsOf)
  .filter((words) => words.length > 1)
  .flat()
  .filter((text) => text.length >= LONG);
export const LONG_WORDS: readonly Spoken[] = [...new Set(longWords)].map(speak);
