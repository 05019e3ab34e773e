/** Words that the query joins and the list parts, and the other way about; initials for the words they stand for. */
import { acronym } from '../compare/acronym.ts';
import { JOINED_LETTERS, SHORTEST_JOINED } from '../compare/joined.ts';
import { calledBy } from '../word/heads.ts';
import type { Readings } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { MOST_SOUNDS } from './asked.ts';
import { lookUp } from './buckets.ts';
import type { NameIndex } from './index.ts';
import { acronymKey, bonesKey, initialsKey, joinedKey, spokenKeys } from './keys.ts';
import type { Limits } from './limits.ts';
import { type Met, newWord, touch, whole } from './met.ts';
import { PEOPLE } from './postings.ts';
import { BY_JOIN, JOINED_BONES } from './reach.ts';
import { placeOf } from './rising.ts';

const MOST_JOINED = 3;

const found: number[] = [];

/** The limits of those groups whose names are looked for. */
type Sought = readonly Limits[];

function touchNames(weight: number, sought: Sought, met: Met): void {
  const amount = whole(weight);
  newWord(met);
  for (let i = 0; i < found.length; i++) {
    const posting = found[i] as number;
    for (const { first, last, need } of sought)
      if (posting >= first && posting <= last) touch(posting, amount, true, need, met);
  }
  found.length = 0;
}

/** Letters of the longest word that has the sound. */
function lettersOf(heard: number, { spellings, vocabulary: { starts } }: NameIndex): number {
  let most = 0;
  const end = spellings[heard + 1] as number;
  for (let word = spellings[heard] as number; word < end; word++)
    most = Math.max(most, (starts[word + 1] as number) - (starts[word] as number));
  return most;
}

/** Touches the names of the words found that have so many letters. */
function touchSounds(weight: number, letters: number, sought: Sought, index: NameIndex, met: Met): void {
  const { postings, postingStarts } = index;
  const amount = whole(weight);
  newWord(met);
  for (let i = 0; i < found.length; i++) {
    const heard = found[i] as number;
    if (lettersOf(heard, index) < letters) continue;
    const end = postingStarts[heard + 1] as number;
    for (const { first, last, need } of sought) {
      let at = placeOf(first, postings, postingStarts[heard] as number, end);
      for (; at < end && (postings[at] as number) <= last; at++) touch(postings[at] as number, amount, true, need, met);
    }
  }
  found.length = 0;
}

/** Letters of a word that a run may be: letters that stand alone may be the initials in it. */
const lettersFrom = (longest: number) => (longest < SHORTEST_JOINED ? 0 : longest + JOINED_LETTERS);

function collectRuns(words: readonly Word[], sought: Sought, index: NameIndex, met: Met): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.text.length >= SHORTEST_JOINED && !word.isNumber) {
      lookUp(index.joins, joinedKey(word.sound), found, MOST_SOUNDS);
      if (word.bones.length >= JOINED_BONES) lookUp(index.joins, bonesKey(word.bones), found, MOST_SOUNDS);
      touchNames(word.weight * BY_JOIN, sought, met);
    }
    let { text, weight } = word;
    let longest = text.length;
    for (let to = i + 1; to < Math.min(words.length, i + MOST_JOINED); to++) {
      const next = words[to] as Word;
      text += next.text;
      weight += next.weight;
      longest = Math.max(longest, next.text.length);
      const keys = spokenKeys(text);
      lookUp(index.sounds, keys.sound, found, MOST_SOUNDS);
      if (keys.consonants >= JOINED_BONES) lookUp(index.bones, keys.bones, found, MOST_SOUNDS);
      touchSounds(weight * BY_JOIN, lettersFrom(longest), sought, index, met);
    }
  }
}

/**
 * Looks for the query's neighbouring words as one word, and for its words as two of the list. A person's reading keeps
 * the letters of a legal form: joined to the word before them they say nothing of a firm.
 */
export function collectJoined({ person, firm }: Readings, limits: readonly Limits[], index: NameIndex, met: Met): void {
  const same = firm.words.length >= person.words.length;
  if (!same) collectRuns(person.words, limits.slice(PEOPLE), index, met);
  collectRuns(firm.words, same ? limits : limits.slice(0, PEOPLE), index, met);
}

const MOST_BY_INITIALS = 32;

/** Names whose initials the query is, or that are the query's initials. Weights say nothing of these. */
export function namesByInitials({ firm }: Readings, index: NameIndex): number[] {
  const names: number[] = [];
  const short = acronym(firm);
  if (short !== null) lookUp(index.initials, initialsKey(short), names, MOST_BY_INITIALS);
  for (const letters of calledBy(firm.heads)) lookUp(index.initials, acronymKey(letters), names, MOST_BY_INITIALS);
  return names;
}
