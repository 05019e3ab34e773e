/**
 * Candidate search: which names of the index can be the one asked for. Words are looked up by sound, by sound less a
 * letter, by consonants and by meaning, rare words first; every name met collects the weight of the query's words it
 * may hold, and those that could reach a match are handed on to be scored in full. Postings tell what a name weighs, so
 * that of the names of a word only those are met that could still reach one.
 */
import type { Readings, Reads } from '../word/name.ts';
import { type Asked, asked } from './asked.ts';
import type { NameIndex } from './index.ts';
import { heldInside, initialsInside, noteAll } from './inside.ts';
import { collectJoined, namesByInitials } from './joins.ts';
import { type Limits, lastHolding, limitsOf } from './limits.ts';
import { heldBy, type Met, newQuery, newWord, touch, whole } from './met.ts';
import { GROUPS, groupOf, nameOf, weightOf } from './postings.ts';
import { estimate, LEAST_ESTIMATE, LEAST_SHARE, MORE_THAN_ONE, SEVERAL_NAMES } from './reach.ts';
import { placeOf } from './rising.ts';
import { scratchOf } from './scratch.ts';

const MOST_CANDIDATES = 48;
/** A common word is looked for in the names that are left where there are this many times fewer of them than of its own. */
const NAMES_PER_READ = 10;

const NOTHING = { person: 0, firm: 0 };

const sumOf = (words: readonly Asked[], role: 'person' | 'firm') => words.reduce((sum, word) => sum + word[role], 0);

/** Words that may bring new names, and those that can only confirm what others bring. */
function plan(words: readonly Asked[]): { adding: Asked[]; confirming: Asked[] } {
  let person = sumOf(words, 'person');
  let firm = sumOf(words, 'firm');
  const least = { person: person * LEAST_SHARE, firm: firm * LEAST_SHARE };
  const adding: Asked[] = [];
  const confirming: Asked[] = [];
  for (const word of words) {
    const mayAdd = (word.person > 0 && person >= least.person) || (word.firm > 0 && firm >= least.firm);
    person -= word.person;
    firm -= word.firm;
    (mayAdd ? adding : confirming).push(word);
  }
  return { adding, confirming };
}

/** Adds the word's weight to the names that may hold it; `rest` is the weight of the words not looked up before it. */
function touchNames(
  word: Asked,
  rest: Record<'person' | 'firm', number>,
  limits: readonly Limits[],
  { postings, postingStarts }: NameIndex,
  met: Met,
): void {
  newWord(met);
  for (const group of GROUPS) {
    const limit = limits[group] as Limits;
    const weight = word[limit.role];
    if (weight === 0) continue;
    let alike = 0;
    let lastNew = 0;
    let amount = 0;
    for (let s = 0; s < word.sounds.length; s++) {
      if (word.likeness[s] !== alike) {
        alike = word.likeness[s] as number;
        amount = whole(weight * alike);
        lastNew = lastHolding(rest[limit.role] - weight * (1 - alike), group, limit);
      }
      const heard = word.sounds[s] as number;
      const end = postingStarts[heard + 1] as number;
      if ((postings[end - 1] as number) < limit.first) continue;
      for (let at = placeOf(limit.first, postings, postingStarts[heard] as number, end); at < end; at++) {
        const posting = postings[at] as number;
        if (posting > limit.last) break;
        touch(posting, amount, posting <= lastNew, limit.need, met);
      }
    }
  }
}

const LEVELS = 64;
const level = (value: number) =>
  Math.min(LEVELS - 1, Math.floor(((value - LEAST_ESTIMATE) / (1 - LEAST_ESTIMATE)) * LEVELS));

/** The names with the best estimates, best first to within one level of 64. */
function best(names: readonly number[], estimates: readonly number[]): number[] {
  if (names.length <= MOST_CANDIDATES) return [...names];
  const counts = new Array<number>(LEVELS).fill(0);
  for (const value of estimates) counts[level(value)] = (counts[level(value)] as number) + 1;
  let from = LEVELS;
  for (let taken = 0; from > 0 && taken < MOST_CANDIDATES; ) taken += counts[--from] as number;
  return names
    .map((name, i) => ({ name, level: level(estimates[i] as number) }))
    .filter((one) => one.level >= from)
    .sort((a, b) => b.level - a.level)
    .slice(0, MOST_CANDIDATES)
    .map(({ name }) => name);
}

export interface Search {
  query: Readings;
  /** What the query most likely is: entries of the other kind must then agree nearly in full. */
  reads: Reads;
}

/** Numbers of the names that may match, likeliest first, at most 80. */
export function findCandidates(search: Search, index: NameIndex): number[] {
  const { query } = search;
  const scratch = scratchOf(index);
  const { met } = scratch;
  newQuery(met);
  const words = asked(query, index, scratch);
  const { adding, confirming } = plan(words);
  const unseen = { person: sumOf(confirming, 'person'), firm: sumOf(confirming, 'firm') };
  const limits = limitsOf(search, unseen);
  // Joined words first: a name met by them collects whatever else it holds, as they may stand for any part of it.
  collectJoined(query, limits, index, met);
  const rest = { person: sumOf(words, 'person'), firm: sumOf(words, 'firm') };
  for (const word of adding) {
    touchNames(word, rest, limits, index, met);
    rest.person -= word.person;
    rest.firm -= word.firm;
  }
  const inside: Asked[] = [];
  for (const word of confirming) {
    if (word.names > NAMES_PER_READ * met.enoughCount) inside.push(word);
    else {
      touchNames(word, NOTHING, limits, index, met);
      unseen.person -= word.person;
      unseen.firm -= word.firm;
    }
  }
  noteAll(inside, index, scratch);
  const names: number[] = [];
  const estimates: number[] = [];
  for (let t = 0; t < met.enoughCount; t++) {
    const posting = met.enough[t] as number;
    const limit = limits[groupOf(posting)] as Limits;
    const { role, kind, query: mine, several, least } = limit;
    const its = weightOf(posting);
    let held = heldBy(posting, met);
    // Were all common words and initials in it, most names would still not do: only of the others the words are read.
    if (estimate(held + unseen[role] + limit.initials.length * limit.initialWeight, mine, its, kind) < least) continue;
    if (unseen[role] > 0) held += heldInside(posting, inside, limit, index, scratch);
    if (limit.initials.length > 0) held += initialsInside(posting, limit, index);
    if (several && its >= SEVERAL_NAMES && held < MORE_THAN_ONE) continue;
    const value = estimate(held, mine, its, kind);
    if (value < least) continue;
    names.push(nameOf(posting));
    estimates.push(value);
  }
  noteAll(inside, index, scratch, true);
  return [...best(names, estimates), ...namesByInitials(query, index)];
}
