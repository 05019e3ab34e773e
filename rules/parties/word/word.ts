/** What is known of one word of a name: how it sounds, what it means, how much it tells. */
import { STOPWORDS } from './commonplace.ts';
import { letterBits } from './letters.ts';
import { numberOf } from './numbers.ts';
import { TITLES } from './persons.ts';
import { type Spoken, speak } from './sound.ts';
import { firmWorth, NUMBER, personWorth, type Worth } from './worth.ts';

export type NameKind = 'person' | 'company' | 'vessel';

export interface Word extends Worth {
  /** Latin, lower case. Numbers as digits. */
  text: string;
  sound: string;
  /** Consonants of the sound. */
  bones: string;
  /** The sound without a Slavic adjective's ending: a firm's words only. */
  stem: string;
  /** Bit per letter or digit that occurs in the sound: a cheap bound on how much two words can share. */
  letters: number;
  /** The same of the text: a typing error within "sh" changes the sound more than the text. */
  typed: number;
  /** Search keys (`deletionKeysOf`), null until they are first asked for: that is often, or never. */
  deletionKeys: readonly number[] | null;
  isNumber: boolean;
  /** A word of a person's name. */
  ofPerson: boolean;
  isInitial: boolean;
}

const list = (words: string) => words.trim().split(/\s+/);
const titles = new Set(list(TITLES));
const stopwords = new Set(list(STOPWORDS));

/** A title before a person's name ("Dr"), or a word that only joins others in a firm's ("of"). */
export const isFiller = (text: string, kind: NameKind): boolean => (kind === 'person' ? titles : stopwords).has(text);

/** "Uralskaya" and "Ural", "Muromsky" and "Murom": an adjective of the place. */
const SLAVIC_ADJECTIVE = /(?:ov|ev|en|an|in)?sk(?:i|oi|aja|oe|oje|ie|ogo)$/;
const SHORTEST_STEM = 3;

/** The word without a Slavic adjective's ending, or as it is. */
function stemOf(heard: string): string {
  if (!heard.includes('sk')) return heard;
  const stem = heard.replace(SLAVIC_ADJECTIVE, '');
  return stem.length >= SHORTEST_STEM ? stem : heard;
}

function numberWord(digits: string): Word {
  const { weight, clash, meaning } = NUMBER;
  return {
    text: digits,
    sound: digits,
    bones: digits,
    stem: digits,
    letters: letterBits(digits),
    typed: letterBits(digits),
    weight,
    clash,
    meaning,
    deletionKeys: null,
    isNumber: true,
    ofPerson: false,
    isInitial: false,
  };
}

/** Reads one word, with its sound, as part of a name of that kind. */
export function readSpoken({ text, heard, bones, letters, typed }: Spoken, kind: NameKind): Word {
  const number = kind === 'person' ? null : numberOf(text);
  if (number !== null) return numberWord(number);
  const stem = kind === 'person' ? heard : stemOf(heard);
  const { weight, clash, meaning } = kind === 'person' ? personWorth(text, heard) : firmWorth(text, heard, stem);
  return {
    text,
    sound: heard,
    bones,
    stem,
    letters,
    typed,
    weight,
    clash,
    meaning,
    deletionKeys: null,
    isNumber: false,
    ofPerson: kind === 'person',
    isInitial: kind === 'person' && text.length === 1,
  };
}

export const readWord = (text: string, kind: NameKind): Word => readSpoken(speak(text), kind);
