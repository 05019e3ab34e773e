/** How much a word tells of who is meant, by what the tables know of it. */
import { masculineOf } from './adjective.ts';
import { PARTICLES } from './persons.ts';
import { BRANCHES, FIRM, type Known, PERSON } from './worths.built.ts';

export interface Worth {
  /** 0 (joins others) to 1 (a name of its own). */
  weight: number;
  /** What the word weighs when it stands against another: a different place or number is a different firm. */
  clash: number;
  /** Words of one meaning share a number of 1 or more; 0: only the spelling counts. */
  meaning: number;
}

const PARTICLE_WEIGHT = 0.15;
const INITIAL_WEIGHT = 0.9;
const NUMBER_WEIGHT = 0.9;
const NUMBER_CLASH = 1.5;

const worth = (weight: number, meaning = 0, clash = weight): Worth => ({ weight, clash, meaning });
const list = (words: string) => words.trim().split(/\s+/);

/** Sounds of each meaning, by its number; 0 is no meaning. */
const sounds: (readonly string[])[] = [[]];

function bySound(rows: readonly Known[]): Map<string, Worth> {
  const worths = new Map<string, Worth>();
  for (const [heard, weight, clash, meaning] of rows) {
    const all = heard === '' ? [] : heard.split(' ');
    const shared = { weight, clash, meaning };
    for (const one of all) worths.set(one, shared);
    if (meaning > 0) sounds[meaning] = all;
  }
  return worths;
}

const firm = bySound(FIRM);
const person = bySound(PERSON);
const branches = new Set(BRANCHES);

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
