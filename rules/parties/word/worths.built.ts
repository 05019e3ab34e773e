/** Worths of known words by how they sound, worked out of the tables. Exports plain data, which the build keeps instead of this file. */
import { COMMONPLACE, PLACES } from './commonplace.ts';
import { GENERIC } from './generic.ts';
import { GIVEN_NAMES, OTHER_GIVEN_NAMES } from './given_names.ts';
import { HONORIFICS } from './persons.ts';
import { sound } from './sound.ts';
import { COMMON_SURNAMES } from './surnames.ts';
import { TRADES } from './trades.ts';

/** Sounds, parted by blanks, and the worth that all of them have. */
export type Known = readonly [heard: string, weight: number, clash: number, meaning: number];

const HONORIFIC_WEIGHT = 0.25;
/** Given names of the table are common ones. */
const GIVEN_WEIGHT = 0.85;
const COMMON_SURNAME_WEIGHT = 0.9;
const PLACE_CLASH = 0.9;
/** One firm's "Systems" against another's "Industries" says more than a "Systems" left out. */
const GENERIC_CLASH = 2.2;

const list = (words: string) => words.trim().split(/\s+/);

/** Meanings are numbered from 1, over firms and persons. */
let meanings = 0;

/** Takes rows of words one after the other; a sound keeps its first worth. */
function table() {
  const rows: Known[] = [];
  const seen = new Set<string>();
  const take = (words: readonly string[], weight: number, clash: number, meaning: number) => {
    const fresh = [...new Set(words.map(sound))].filter((heard) => !seen.has(heard));
    for (const heard of fresh) seen.add(heard);
    rows.push([fresh.join(' '), weight, clash, meaning]);
  };
  return {
    rows,
    /** Words of one meaning. Returns its number. */
    alike(words: readonly string[], weight: number, clash = weight): number {
      take(words, weight, clash, ++meanings);
      return meanings;
    },
    /** Words that have nothing else in common. */
    apart: (words: readonly string[], weight: number) => take(words, weight, weight, 0),
  };
}

const firm = table();
/** Meanings by which the firms of a group are told apart. */
export const BRANCHES: number[] = [];
for (const { words, weight, branch } of [...GENERIC, ...TRADES]) {
  const meaning = firm.alike(list(words), weight, weight * GENERIC_CLASH);
  if (branch) BRANCHES.push(meaning);
}
for (const place of PLACES.words.split('|')) firm.alike(list(place), PLACES.weight, PLACE_CLASH);
for (const word of list(COMMONPLACE.words)) firm.alike([word], COMMONPLACE.weight);
export const FIRM: readonly Known[] = firm.rows;

const person = table();
person.apart(list(HONORIFICS), HONORIFIC_WEIGHT);
for (const row of [...GIVEN_NAMES, ...list(OTHER_GIVEN_NAMES)]) person.alike(list(row), GIVEN_WEIGHT);
person.apart(list(COMMON_SURNAMES), COMMON_SURNAME_WEIGHT);
export const PERSON: readonly Known[] = person.rows;
