/**
 * Candidate search: which names of the index can be the one asked for. Words are looked up by sound, by sound less a
 * letter, by consonants and by meaning, rare words first; every name met collects the weight of the query's words it
 * may hold, and those that could reach a match are handed on to be scored in full.
 */
import { FACTORS } from '../compare/score.ts';
import type { Name } from '../word/name.ts';
import { sound } from '../word/sound.ts';
import { readWord, soundsOfMeaning, type Word } from '../word/word.ts';
import { hashText, lookUp } from './buckets.ts';
import { KIND_MASK, type NameIndex, PERSON, WEIGHT_UNIT } from './index.ts';
import { bonesKey, deletionKeys, FEWEST_INITIALS, initials, initialsKey, joinedKey, MOST_INITIALS, soundKey } from './keys.ts';

/** A name asked for, read both ways: as a person's and as a firm's. */
export interface Query {
  person: Name;
  firm: Name;
}

/** How sure each key is of the word, by what scoring gives such words. */
const BY_SOUND = 1;
const BY_MEANING = 0.92;
const BY_BONES = 0.84;
const BY_DELETION = 0.85;
const BY_JOIN = 0.95;
const BY_INITIALS = 0.85;

/** Names that cannot reach this are not scored. */
const LEAST_ESTIMATE = 0.6;
const MOST_CANDIDATES = 24;
const MOST_SOUNDS = 160;
/** A name must hold at least this share of the query's weight: commoner words than needed for it bring no new names. */
const LEAST_SHARE = 0.45;
/** Words with more names than this only confirm, unless nothing rarer is left. */
const FEW_NAMES = 400;

interface Asked {
  word: Word;
  /** What the word weighs when the name is read as a person's, and as a firm's. */
  person: number;
  firm: number;
  sounds: number[];
  likeness: number[];
  names: number;
}

/** Per name of the index: what it collected for the query of this number. */
interface Scratch {
  query: number;
  queryOf: Int32Array;
  lastWord: Int32Array;
  matched: Float32Array;
  /** Query number in which a sound was seen, per sound. */
  soundSeen: Int32Array;
  seen: number;
}

const scratches = new WeakMap<NameIndex, Scratch>();

function scratchOf(index: NameIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    scratch = {
      query: 0,
      queryOf: new Int32Array(index.count),
      lastWord: new Int32Array(index.count),
      matched: new Float32Array(index.count),
      soundSeen: new Int32Array(index.postingStarts.length),
      seen: 0,
    };
    scratches.set(index, scratch);
  }
  return scratch;
}

const postingCount = (index: NameIndex, heard: number) => (index.postingStarts[heard + 1] as number) - (index.postingStarts[heard] as number);

/** Sounds of the index that may be this word, surest first, each once. */
function soundsOf(word: Word, index: NameIndex, scratch: Scratch): { sounds: number[]; likeness: number[]; names: number } {
  const sounds: number[] = [];
  const likeness: number[] = [];
  const mark = ++scratch.seen;
  let names = 0;
  const found: number[] = [];
  const take = (alike: number) => {
    for (const heard of found) {
      if (scratch.soundSeen[heard] === mark) continue;
      scratch.soundSeen[heard] = mark;
      sounds.push(heard);
      likeness.push(alike);
      names += postingCount(index, heard);
    }
    found.length = 0;
  };
  lookUp(index.sounds, soundKey(word.sound), found, MOST_SOUNDS);
  take(BY_SOUND);
  if (word.isNumber) return { sounds, likeness, names };
  for (const other of soundsOfMeaning(word.meaning)) lookUp(index.sounds, soundKey(other), found, MOST_SOUNDS);
  take(BY_MEANING);
  for (const key of deletionKeys(word.text)) lookUp(index.deletions, key, found, MOST_SOUNDS);
  take(BY_DELETION);
  const bones = bonesKey(word);
  if (bones !== null) lookUp(index.bones, bones, found, MOST_SOUNDS);
  take(BY_BONES);
  return { sounds, likeness, names };
}

function askedWords(query: Query, index: NameIndex, scratch: Scratch): Asked[] {
  const asked: Asked[] = [];
  const add = (word: Word, role: 'person' | 'firm') => {
    if (word.isInitial) return;
    const known = asked.find((other) => other.word.sound === word.sound);
    if (known === undefined) asked.push({ word, person: 0, firm: 0, ...soundsOf(word, index, scratch), [role]: word.weight });
    else known[role] += word.weight;
  };
  for (const word of query.person.words) add(word, 'person');
  for (const word of query.firm.words) add(word, 'firm');
  return asked.sort((a, b) => a.names - b.names);
}

function touch(name: number, weight: number, word: number, mayAdd: boolean, scratch: Scratch, touched: number[]): void {
  if (scratch.queryOf[name] !== scratch.query) {
    if (!mayAdd) return;
    scratch.queryOf[name] = scratch.query;
    scratch.matched[name] = 0;
    scratch.lastWord[name] = 0;
    touched.push(name);
  } else if (scratch.lastWord[name] === word) return;
  scratch.lastWord[name] = word;
  scratch.matched[name]! += weight;
}

/** Adds each asked word's weight to the names that may hold it. Returns the weights of words that were not looked at. */
function collect(asked: readonly Asked[], index: NameIndex, scratch: Scratch, touched: number[]): { person: number; firm: number } {
  const left = { person: 0, firm: 0 };
  for (const word of asked) {
    left.person += word.person;
    left.firm += word.firm;
  }
  const least = { person: left.person * LEAST_SHARE, firm: left.firm * LEAST_SHARE };
  const skipped = { person: 0, firm: 0 };
  for (const [i, word] of asked.entries()) {
    const mayAdd = (word.person > 0 && left.person >= least.person) || (word.firm > 0 && left.firm >= least.firm);
    left.person -= word.person;
    left.firm -= word.firm;
    if (!mayAdd && word.names > FEW_NAMES) {
      skipped.person += word.person;
      skipped.firm += word.firm;
      continue;
    }
    for (let s = 0; s < word.sounds.length; s++) {
      const heard = word.sounds[s] as number;
      const alike = word.likeness[s] as number;
      const end = index.postingStarts[heard + 1] as number;
      for (let at = index.postingStarts[heard] as number; at < end; at++) {
        const name = index.postings[at] as number;
        const weight = ((index.kinds[name] as number) & KIND_MASK) === PERSON ? word.person : word.firm;
        if (weight > 0) touch(name, weight * alike, i + 1, mayAdd, scratch, touched);
      }
    }
  }
  return skipped;
}

const JOIN_WORD = 1000;

/** Words that the query joins and the list parts, and the other way about; initials both ways. */
function collectJoined(query: Query, index: NameIndex, scratch: Scratch, touched: number[]): void {
  const found: number[] = [];
  const words = query.firm.words.length >= query.person.words.length ? query.firm.words : query.person.words;
  let mark = JOIN_WORD;
  const takeNames = (weight: number) => {
    mark++;
    for (const name of found) touch(name, weight, mark, true, scratch, touched);
    found.length = 0;
  };
  const takeSounds = (weight: number) => {
    mark++;
    for (const heard of found) {
      const end = index.postingStarts[heard + 1] as number;
      for (let at = index.postingStarts[heard] as number; at < end; at++) touch(index.postings[at] as number, weight, mark, true, scratch, touched);
    }
    found.length = 0;
  };
  for (const [i, word] of words.entries()) {
    lookUp(index.joins, joinedKey(word.sound), found, MOST_SOUNDS);
    takeNames(word.weight * BY_JOIN);
    let text = word.text;
    let weight = word.weight;
    for (const next of words.slice(i + 1, i + 3)) {
      text += next.text;
      weight += next.weight;
      const joined = readWord(text, 'vessel');
      lookUp(index.sounds, soundKey(joined.sound), found, MOST_SOUNDS);
      const bones = bonesKey(joined);
      if (bones !== null && joined.bones.length > 4) lookUp(index.bones, bones, found, MOST_SOUNDS);
      takeSounds(weight * BY_JOIN);
    }
  }
  const { words: firm } = query.firm;
  const only = firm[0];
  if (firm.length === 1 && only !== undefined && only.text.length >= FEWEST_INITIALS && only.text.length <= MOST_INITIALS) {
    lookUp(index.initials, initialsKey(only.text), found, MOST_SOUNDS);
    takeNames(only.weight * BY_INITIALS);
  }
  const letters = initials(firm);
  if (letters !== null) {
    lookUp(index.sounds, soundKey(sound(letters)), found, MOST_SOUNDS);
    takeSounds(query.firm.weight * BY_INITIALS);
  }
}

/** What the name could score at best, by weights alone. */
function estimate(matched: number, query: number, name: number, kind: 'person' | 'company'): number {
  const held = Math.min(matched, query, name + 0.25);
  const [mine, its] = [query - held, Math.max(0, name - held)];
  const conflict = Math.min(mine, its);
  const against = FACTORS[kind].conflict * conflict + FACTORS[kind].excess * (Math.max(mine, its) - conflict);
  return held / (held + against);
}

/** Numbers of the names that may match, likeliest first, at most 24. */
export function findCandidates(query: Query, index: NameIndex): number[] {
  const scratch = scratchOf(index);
  scratch.query++;
  const touched: number[] = [];
  const asked = askedWords(query, index, scratch);
  const skipped = collect(asked, index, scratch, touched);
  collectJoined(query, index, scratch, touched);
  const ranked: { name: number; estimate: number }[] = [];
  for (const name of touched) {
    const isPerson = ((index.kinds[name] as number) & KIND_MASK) === PERSON;
    const unseen = isPerson ? skipped.person : skipped.firm;
    const weight = isPerson ? query.person.weight : query.firm.weight;
    const best = estimate((scratch.matched[name] as number) + unseen, weight, (index.weights[name] as number) / WEIGHT_UNIT, isPerson ? 'person' : 'company');
    if (best >= LEAST_ESTIMATE) ranked.push({ name, estimate: best });
  }
  ranked.sort((a, b) => b.estimate - a.estimate);
  const candidates = ranked.slice(0, MOST_CANDIDATES).map(({ name }) => name);
  lookUp(index.compacts, hashText(query.firm.compact), candidates, MOST_CANDIDATES * 2);
  return [...new Set(candidates)];
}
