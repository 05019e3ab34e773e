/** A name, read: its words with their worth, its legal form, and the whole in one piece. */
import { latinise } from '../script/latin.ts';
import { takeForms } from './form.ts';
import { joinNumbers, romanOf } from './numbers.ts';
import { isFiller, type NameKind, readWord, type Word } from './word.ts';

/** More words than this are a sentence: the rest is not compared. */
export const MOST_WORDS = 24;

export interface Name {
  kind: NameKind;
  words: Word[];
  /** Row of FORMS, -1 for none. */
  form: number;
  /** All Latin letters and digits without a gap, forms included. */
  compact: string;
  /** Sum of the words' weights. */
  weight: number;
}

/** "a b c company" → "abc company": letters that stand alone are one word in the name of a firm. */
function joinLetters(words: readonly string[]): string[] {
  const out: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && (word < '0' || word > '9')) {
      run += word;
      continue;
    }
    if (run !== '') out.push(run);
    run = '';
    if (word !== '') out.push(word);
  }
  return out;
}

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };

/** Digits inside a person's name stand for the letters they look like: "Ig0r". */
function unleet(word: string): string {
  return /\d/.test(word) && /[a-z]/.test(word) ? word.replace(/\d/g, (digit) => LEET[digit] ?? digit) : word;
}

function personWords(words: readonly string[]): Word[] {
  const named = words.filter((word) => !isFiller(word, 'person'));
  return (named.length > 0 ? named : words).map((word) => readWord(unleet(word), 'person'));
}

function firmWords(words: readonly string[], kind: NameKind): Word[] {
  const named = words.filter((word) => !isFiller(word, kind));
  const kept = named.length > 0 ? named : words;
  const out: Word[] = [];
  for (const [i, text] of kept.entries()) {
    const roman = i > 0 ? romanOf(text, i === kept.length - 1) : null;
    const word = readWord(roman ?? text, kind);
    const before = out.at(-1);
    const number = before?.isNumber && word.isNumber ? joinNumbers(before.text, word.text) : null;
    if (number === null) out.push(word);
    else out[out.length - 1] = readWord(number, kind);
  }
  return out;
}

/** Weight of a word that only repeats the initials of the others. */
export const OWN_INITIALS_WEIGHT = 0.1;
const INITIALS_FROM = 3;

/** "Ocean Maritime Management (OMM)": initials of the name's own words tell nothing new. */
function discountInitials(words: Word[], latin: readonly string[]): void {
  if (words.length < INITIALS_FROM) return;
  for (const word of words) {
    if (word.text.length < INITIALS_FROM || word.text.length > words.length + 2) continue;
    const letters = latin.filter((other) => other !== word.text).map((other) => other[0]).join('');
    if (letters.includes(word.text) && word.weight > OWN_INITIALS_WEIGHT) word.weight = OWN_INITIALS_WEIGHT;
  }
}

/** Reads a name of that kind. Empty text, or text without a known letter, gives a name without words. */
export function readName(text: string, kind: NameKind): Name {
  const latin = latinise(text);
  const parts = latin === '' ? [] : latin.split(' ').slice(0, MOST_WORDS);
  const all = kind === 'person' ? parts : joinLetters(parts);
  const { words: bare, form } = takeForms(all, kind !== 'person');
  const words = kind === 'person' ? personWords(bare) : firmWords(bare, kind);
  if (kind !== 'person') discountInitials(words, bare);
  return { kind, words, form, compact: parts.join(''), weight: words.reduce((sum, word) => sum + word.weight, 0) };
}
