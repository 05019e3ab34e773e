/** How much a word tells of who is meant, by what the tables know of it. */
import { masculineOf } from './adjective.ts';
import { COMMONPLACE, PLACES } from './commonplace.ts';
import { GENERIC } from './generic.ts';
import { GIVEN_NAMES, OTHER_GIVEN_NAMES } from './given_names.ts';
import { HONORIFICS, PARTICLES } from './persons.ts';
import { sound } from './sound.ts';
import { COMMON_SURNAMES } from './surnames.ts';
import { TRADES } from './trades.ts';

export interface Worth {
  /** 0 (joins others) to 1 (a name of its own). */
  weight: number;
  /** What the word weighs when it stands against another: a different place or number is a different firm. */
  clash: number;
  /** Words of one meaning share a number of 1 or more; 0: only the spelling counts. */
  meaning: number;
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
/** One firm's "Systems" against another's "Industries" says more than a "Systems" left out. */
const GENERIC_CLASH = 2.2;

const worth = (weight: number, meaning = 0, clash = weight): Worth => ({ weight, clash, meaning });
const list = (words: string) => words.trim().split(/\s+/);

/** By sound. */
const firm = new Map<string, Worth>();
const person = new Map<string, Worth>();
/** Sounds of each meaning, by its number; 0 is no meaning. */
const sounds: string[][] = [[]];

function add(into: Map<string, Worth>, words: readonly string[], of: (meaning: number) => Worth): void {
  const meaning = sounds.length;
  const fresh = [...new Set(words.map(sound))].filter((heard) => !into.has(heard));
  for (const heard of fresh) into.set(heard, of(meaning));
  sounds.push(fresh);
}

/** Meanings by which the firms of a group are told apart. */
const branches = new Set<number>();
for (const row of [...GENERIC, ...TRADES])
  add(firm, list(row.words), (meaning) => {
    if (row.branch) branches.add(meaning);
    return worth(row.weight, meaning, row.weight * GENERIC_CLASH);
  });
for (const place of PLACES.words.split('|'))
  add(firm, list(place), (meaning) => worth(PLACES.weight, meaning, PLACE_CLASH));
for (const word of list(COMMONPLACE.words)) add(firm, [word], (meaning) => worth(COMMONPLACE.weight, meaning));
for (const heard of list(HONORIFICS).map(sound)) person.set(heard, worth(HONORIFIC_WEIGHT));
for (const row of [...GIVEN_NAMES, ...list(OTHER_GIVEN_NAMES)])
  add(person, list(row), (meaning) => worth(GIVEN_WEIGHT, meaning));
for (const heard of list(COMMON_SURNAMES).map(sound))
  if (!person.has(heard)) person.set(heard, worth(COMMON_SURNAME_WEIGHT));

export const isBranch = (meaning: number): boolean => branches.has(meaning);

/** Every sound that means the same; empty for meaning 0. */
export const soundsOfMeaning = (meaning: number): readonly string[] => sounds[meaning] ?? [];

const NAME = worth(1);
const PARTICLE = worth(PARTICLE_WEIGHT);
const INITIAL = worth(INITIAL_WEIGHT);
export const NUMBER = worth(NUMBER_WEIGHT, 0, NUMBER_CLASH);

/** As they are written: a particle's sound is that of many words. */
const particles = new Set(list(PARTICLES));
/** Arabic articles, in the names of firms too. */
const articles = new Set(['al', 'el', 'ul', 'ol']);
const LONGEST_PARTICLE = 5;

const singular = (heard: string) => (heard.endsWith('s') ? firm.get(heard.slice(0, -1)) : undefined);

/** Worth of a word of a firm's name, by its text, sound and stem. */
export function firmWorth(text: string, heard: string, stem: string): Worth {
  if (articles.has(text)) return PARTICLE;
  return (
    firm.get(heard) ??
    singular(heard) ??
    firm.get(masculineOf(heard)) ??
    (stem === heard ? undefined : firm.get(stem)) ??
    NAME
  );
}

/** Worth of a word of a person's name. */
export function personWorth(text: string, heard: string): Worth {
  if (text.length === 1) return INITIAL;
  if (text.length <= LONGEST_PARTICLE && particles.has(text)) return PARTICLE;
  return person.get(heard) ?? NAME;
}
