/**
 * Candidate search: which names of the index can be the one asked for. Words are looked up by sound, by sound less a
 * letter, by consonants and by meaning, rare words first; every name met collects the weight of the query's words it
 * may hold, and those that could reach a match are handed on to be scored in full.
 */
import type { Readings, Reads } from '../word/name.ts';
import { type Asked, asked } from './asked.ts';
import { DISCOUNTED, KIND_MASK, type NameIndex, OF_PERSON, PERSON, UNSAID, WEIGHT_UNIT } from './index.ts';
import { collectJoined, namesByInitials } from './joins.ts';
import { estimate, isSeveral, LEAST_ESTIMATE, LEAST_SHARE, MORE_THAN_ONE, OTHER_KIND, SEVERAL_NAMES } from './reach.ts';
import { heldBy, markSkipped, newQuery, newWord, type Scratch, scratchOf, skippedAt, touch, whole } from './scratch.ts';

const MOST_CANDIDATES = 48;
/** Words with more names than this only confirm, unless nothing rarer is left. */
const FEW_NAMES = 200;

const sumOf = (words: readonly Asked[], role: 'person' | 'firm') => words.reduce((sum, word) => sum + word[role], 0);

/** What a name must hold of the query's words that are looked up, by the reading it is compared with. */
export interface Need {
  person: number;
  firm: number;
}

/** A word with what it may bring: names not met before, or only more weight for names that are known. */
interface Planned {
  word: Asked;
  mayAdd: { person: boolean; firm: boolean };
}

/** Common words that can bring no new name are not looked up but only confirmed: they come back apart. */
function plan(words: readonly Asked[]): { looked: Planned[]; skipped: Asked[] } {
  let person = sumOf(words, 'person');
  let firm = sumOf(words, 'firm');
  const least = { person: person * LEAST_SHARE, firm: firm * LEAST_SHARE };
  const looked: Planned[] = [];
  const skipped: Asked[] = [];
  for (const word of words) {
    // A word that could still bring new people need not bring new firms.
    const mayAdd = { person: word.person > 0 && person >= least.person, firm: word.firm > 0 && firm >= least.firm };
    person -= word.person;
    firm -= word.firm;
    if (mayAdd.person || mayAdd.firm || word.names <= FEW_NAMES) looked.push({ word, mayAdd });
    else skipped.push(word);
  }
  return { looked, skipped };
}

/** Adds the word's weight to the names that may hold it. */
function touchNames({ word, mayAdd }: Planned, need: Need, index: NameIndex, scratch: Scratch): void {
  newWord(scratch);
  for (let s = 0; s < word.sounds.length; s++) {
    const heard = word.sounds[s] as number;
    const alike = word.likeness[s] as number;
    const [person, firm] = [whole(word.person * alike), whole(word.firm * alike)];
    const end = index.postingStarts[heard + 1] as number;
    for (let at = index.postingStarts[heard] as number; at < end; at++) {
      const posting = index.postings[at] as number;
      if ((posting & OF_PERSON) === 0) {
        if (firm > 0) touch(posting, firm, mayAdd.firm, need.firm, scratch);
      } else if (person > 0) touch(posting & ~OF_PERSON, person, mayAdd.person, need.person, scratch);
    }
  }
}

/** Weight of the skipped words that the name really holds. */
function heldOfSkipped(
  name: number,
  isPerson: boolean,
  skipped: readonly Asked[],
  index: NameIndex,
  scratch: Scratch,
): number {
  let held = 0;
  let seen = 0;
  const end = index.wordStarts[name + 1] as number;
  for (let at = index.wordStarts[name] as number; at < end; at++) {
    const heard = index.soundOf[(index.words[at] as number) & ~DISCOUNTED] as number;
    const which = skippedAt(heard, scratch);
    if (which < 0 || (seen & (1 << which)) !== 0) continue;
    seen |= 1 << which;
    const word = skipped[which] as Asked;
    held += isPerson ? word.person : word.firm;
  }
  return held;
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
export function findCandidates({ query, reads }: Search, index: NameIndex): number[] {
  const scratch = scratchOf(index);
  newQuery(scratch);
  const words = asked(query, index, scratch);
  const { looked, skipped } = plan(words);
  const unseen = { person: sumOf(skipped, 'person'), firm: sumOf(skipped, 'firm') };
  const need = {
    person: whole(LEAST_SHARE * query.person.weight - unseen.person),
    firm: whole(LEAST_SHARE * query.firm.weight - unseen.firm),
  };
  for (const [number, word] of skipped.entries()) for (const heard of word.sounds) markSkipped(heard, number, scratch);
  for (const planned of looked) touchNames(planned, need, index, scratch);
  collectJoined(query, need, index, scratch);
  const several = isSeveral(query.person.words);
  const initials = query.person.words.reduce((sum, word) => (word.isInitial ? sum + word.weight : sum), 0);
  const least = {
    person: reads === 'firm' ? OTHER_KIND : LEAST_ESTIMATE,
    firm: reads === 'person' ? OTHER_KIND : LEAST_ESTIMATE,
  };
  const names: number[] = [];
  const estimates: number[] = [];
  for (let t = 0; t < scratch.enough; t++) {
    const name = scratch.names[t] as number;
    const kind = (index.kinds[name] as number) & KIND_MASK;
    const role = kind === PERSON ? 'person' : 'firm';
    const mine = query[role].weight;
    // Initials were not looked up: they may be any word's.
    const seen = heldBy(name, scratch) + (kind === PERSON ? initials : 0);
    const its = (index.weights[name] as number) / WEIGHT_UNIT;
    const [as, enough] = [
      kind === PERSON ? 'person' : 'company',
      kind === UNSAID ? LEAST_ESTIMATE : least[role],
    ] as const;
    // Were all common words in it, most names would still not do: only of the others the words are read.
    if (unseen[role] > 0 && estimate(seen + unseen[role], mine, its, as) < enough) continue;
    const held = unseen[role] === 0 ? seen : seen + heldOfSkipped(name, kind === PERSON, skipped, index, scratch);
    if (kind === PERSON && several && its >= SEVERAL_NAMES && held < MORE_THAN_ONE) continue;
    const value = estimate(held, mine, its, as);
    if (value < enough) continue;
    names.push(name);
    estimates.push(value);
  }
  return [...best(names, estimates), ...namesByInitials(query, index)];
}
