/** First letters of a firm's words, by which it may be called: NIOC for "National Iranian Oil Company". */
import type { Spoken } from './sound.ts';

const FEWEST = 3;
const MOST = 6;
/** Longer rows of words are not called by their first letters. */
const MOST_WORDS = 9;
/** Words of legal forms that give a letter where they are written out; with them the letters are at least `FEWEST_OF_FORM`. */
const OF_FORM = new Set(['company', 'corporation', 'korporatsiya', 'kompaniya', 'corporacion', 'enterprise']);
const FEWEST_OF_FORM = 4;

/** Whether so many letters may stand for words. */
export const mayStandForWords = (letters: number): boolean => letters >= FEWEST && letters <= MOST;

/** First letters of `named`, in order; capital where the word belongs to the legal form, since not in `bare`. Empty where they are too few or too many. */
export function headsOf(named: readonly Spoken[], bare: readonly Spoken[]): string {
  if (named.length < FEWEST || named.length > MOST_WORDS) return '';
  let heads = '';
  for (const word of named) {
    const head = word.text[0] as string;
    if (bare.includes(word)) heads += head;
    else if (OF_FORM.has(word.text)) heads += head.toUpperCase();
  }
  return heads;
}

/** What the firm may be called: by the letters of its own words, and of all of them. */
export function calledBy(heads: string): string[] {
  const own = heads.replace(/[A-Z]/g, '');
  const called = mayStandForWords(own.length) ? [own] : [];
  if (own !== heads && heads.length >= FEWEST_OF_FORM && mayStandForWords(heads.length))
    called.push(heads.toLowerCase());
  return called;
}
