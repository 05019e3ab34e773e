/** What is known of one word of a name: how it sounds, what it means, how much it tells. */
import { COMMONPLACE, GENERIC, PLACES, STOPWORDS } from './generic.ts';
import { letterBits } from './letters.ts';
import { numberOf } from './numbers.ts';
import { GIVEN_NAMES, HONORIFICS, PARTICLES, TITLES } from './persons.ts';
import { skeleton, sound, soundOf } from './sound.ts';
import { COMMON_SURNAMES } from './surnames.ts';

export type NameKind = 'person' | 'company' | 'vessel';

export interface Word {
  /** Latin, lower case. Numbers as digits. */
  text: string;
  sound: string;
  /** Consonants of the sound. */
  bones: string;
  /** The sound without a Slavic adjective's ending: a firm's words only. */
  stem: string;
  /** Bit per letter or digit that occurs in the sound: a cheap bound on how much two words can share. */
  letters: number;
  /** 0 (joins others) to 1 (a name of its own). */
  weight: number;
  /** What the word weighs when it stands against another: a different place or number is a different firm. */
  clash: number;
  /** Words of one meaning share a number of 1 or more; 0: only the spelling counts. */
  meaning: number;
  isNumber: boolean;
  isInitial: boolean;
}

const HONORIFIC_WEIGHT = 0.25;
const PARTICLE_WEIGHT = 0.15;
const INITIAL_WEIGHT = 0.9;
/** Given names of the table are common ones. */
const GIVEN_WEIGHT = 0.85;
const COMMON_SURNAME_WEIGHT = 0.9;
const NUMBER_WEIGHT = 0.9;
const NUMBER_CLASH = 1.5;
const PLACE_CLASH = 0.9;

/** Arabic articles, in the names of firms too. */
const ARTICLES = new Set(['al', 'el', 'ul']);

const list = (words: string) => words.trim().split(/\s+/);
const titles = new Set(list(TITLES));
const honorifics = new Set(list(HONORIFICS).map(sound));
const particles = new Set(list(PARTICLES));
const surnames = new Set(list(COMMON_SURNAMES).map(sound));
const stopwords = new Set(list(STOPWORDS));

/** Sound → meaning number and weight. */
interface Worth {
  meaning: number;
  weight: number;
  clash: number;
}

const generic = new Map<string, Worth>();
const given = new Map<string, number>();
let meanings = 0;
for (const row of GENERIC) {
  meanings++;
  for (const word of list(row.words)) if (!generic.has(sound(word))) generic.set(sound(word), { meaning: meanings, weight: row.weight, clash: row.weight });
}
for (const word of list(PLACES.words)) if (!generic.has(sound(word))) generic.set(sound(word), { meaning: ++meanings, weight: PLACES.weight, clash: PLACE_CLASH });
for (const word of list(COMMONPLACE.words)) if (!generic.has(sound(word))) generic.set(sound(word), { meaning: ++meanings, weight: COMMONPLACE.weight, clash: COMMONPLACE.weight });
for (const row of GIVEN_NAMES) {
  meanings++;
  for (const word of list(row)) if (!given.has(sound(word))) given.set(sound(word), meanings);
}

/** Sounds of each meaning, by its number. */
const sounds: string[][] = [];
for (const known of [given, new Map([...generic].map(([heard, { meaning }]) => [heard, meaning]))])
  for (const [heard, meaning] of known) {
    const row = sounds[meaning];
    if (row === undefined) sounds[meaning] = [heard];
    else row.push(heard);
  }

/** Every sound that means the same; empty for meaning 0. */
export const soundsOfMeaning = (meaning: number): readonly string[] => sounds[meaning] ?? [];

/** A title before a person's name ("Dr"), or a word that only joins others in a firm's ("of"). */
export function isFiller(text: string, kind: NameKind): boolean {
  return kind === 'person' ? titles.has(text) : stopwords.has(text);
}

const worth = (weight: number, meaning = 0): Worth => ({ meaning, weight, clash: weight });

/** "Uralskaya" and "Ural", "Muromsky" and "Murom": an adjective of the place. */
const SLAVIC_ADJECTIVE = /(?:ov|ev|en|an|in)?sk(?:i|oi|aja|oe|oje|ie|ogo)$/;
const SHORTEST_STEM = 3;

/** The word without a Slavic adjective's ending, or as it is. */
export function stemOf(heard: string): string {
  if (!heard.includes('sk')) return heard;
  const stem = heard.replace(SLAVIC_ADJECTIVE, '');
  return stem.length >= SHORTEST_STEM ? stem : heard;
}

const singular = (heard: string) => (heard.endsWith('s') ? heard.slice(0, -1) : heard);

function firmWorth(text: string, heard: string): Worth {
  if (ARTICLES.has(text)) return worth(PARTICLE_WEIGHT);
  return generic.get(heard) ?? generic.get(singular(heard)) ?? generic.get(stemOf(heard)) ?? worth(1);
}

function personWorth(text: string, heard: string): Worth {
  if (text.length === 1) return worth(INITIAL_WEIGHT);
  if (particles.has(text)) return worth(PARTICLE_WEIGHT);
  if (honorifics.has(heard)) return worth(HONORIFIC_WEIGHT);
  const meaning = given.get(heard) ?? 0;
  if (meaning > 0) return worth(GIVEN_WEIGHT, meaning);
  return worth(surnames.has(heard) ? COMMON_SURNAME_WEIGHT : 1);
}

function newWord(text: string, kind: NameKind): Word {
  const number = numberOf(text);
  const isNumber = number !== null && kind !== 'person';
  const heard = number ?? soundOf(text);
  const known = isNumber ? { meaning: 0, weight: NUMBER_WEIGHT, clash: NUMBER_CLASH } : kind === 'person' ? personWorth(text, heard) : firmWorth(text, heard);
  return {
    text: number ?? text,
    sound: heard,
    bones: isNumber ? heard : skeleton(heard),
    stem: kind === 'person' || isNumber ? heard : stemOf(heard),
    letters: letterBits(heard),
    weight: known.weight,
    clash: known.clash,
    meaning: known.meaning,
    isNumber,
    isInitial: kind === 'person' && text.length === 1,
  };
}

/** Words are read again and again: the last ones are kept, and all forgotten when they are too many. */
const MOST_KEPT = 20_000;
const kept: Record<NameKind, Map<string, Word>> = { person: new Map(), company: new Map(), vessel: new Map() };

/** Reads one word as part of a name of that kind. The result is shared: never change it. */
export function readWord(text: string, kind: NameKind): Word {
  const words = kept[kind];
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= MOST_KEPT) words.clear();
  const word = newWord(text, kind);
  words.set(text, word);
  return word;
}
