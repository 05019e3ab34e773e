/** Words that the query joins and the list parts, and the other way about; initials for the words they stand for. */
import type { Readings } from '../word/name.ts';
import { skeleton, sound } from '../word/sound.ts';
import type { Word } from '../word/word.ts';
import { MOST_SOUNDS } from './asked.ts';
import { lookUp } from './buckets.ts';
import { KIND_MASK, type NameIndex, OF_PERSON, PERSON } from './index.ts';
import { acronym, bonesKey, initials, initialsKey, joinedKey, soundKey } from './keys.ts';
import { BY_JOIN, JOINED_BONES } from './reach.ts';
import { newWord, type Scratch, touch, whole } from './scratch.ts';
import type { Need } from './search.ts';

const MOST_JOINED = 3;

const found: number[] = [];

/** Whose names are looked for, people's or all others', or both; and what they need to hold. */
interface Sought {
  people: boolean;
  others: boolean;
  need: Need;
}

function touchOne(name: number, isPerson: boolean, amount: number, sought: Sought, scratch: Scratch) {
  if (isPerson ? !sought.people : !sought.others) return;
  touch(name, amount, true, isPerson ? sought.need.person : sought.need.firm, scratch);
}

function touchNames(weight: number, sought: Sought, index: NameIndex, scratch: Scratch): void {
  const amount = whole(weight);
  newWord(scratch);
  for (let i = 0; i < found.length; i++) {
    const name = found[i] as number;
    const isPerson = ((index.kinds[name] as number) & KIND_MASK) === PERSON;
    touchOne(name, isPerson, amount, sought, scratch);
  }
  found.length = 0;
}

function touchSounds(weight: number, sought: Sought, index: NameIndex, scratch: Scratch): void {
  const amount = whole(weight);
  newWord(scratch);
  for (let i = 0; i < found.length; i++) {
    const heard = found[i] as number;
    const end = index.postingStarts[heard + 1] as number;
    for (let at = index.postingStarts[heard] as number; at < end; at++) {
      const posting = index.postings[at] as number;
      touchOne(posting & ~OF_PERSON, (posting & OF_PERSON) !== 0, amount, sought, scratch);
    }
  }
  found.length = 0;
}

function collectRuns(words: readonly Word[], sought: Sought, index: NameIndex, scratch: Scratch): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    lookUp(index.joins, joinedKey(word.sound), found, MOST_SOUNDS);
    if (word.bones.length >= JOINED_BONES) lookUp(index.joins, bonesKey(word.bones), found, MOST_SOUNDS);
    touchNames(word.weight * BY_JOIN, sought, index, scratch);
    let { text, weight } = word;
    for (let to = i + 1; to < Math.min(words.length, i + MOST_JOINED); to++) {
      text += (words[to] as Word).text;
      weight += (words[to] as Word).weight;
      const heard = sound(text);
      lookUp(index.sounds, soundKey(heard), found, MOST_SOUNDS);
      const bones = skeleton(heard);
      if (bones.length >= JOINED_BONES) lookUp(index.bones, bonesKey(bones), found, MOST_SOUNDS);
      touchSounds(weight * BY_JOIN, sought, index, scratch);
    }
  }
}

/**
 * Looks for the query's neighbouring words as one word, and for its words as two of the list. A person's reading keeps
 * the letters of a legal form: joined to the word before them they say nothing of a firm.
 */
export function collectJoined({ person, firm }: Readings, need: Need, index: NameIndex, scratch: Scratch): void {
  const same = firm.words.length >= person.words.length;
  if (!same) collectRuns(person.words, { people: true, others: false, need }, index, scratch);
  collectRuns(firm.words, { people: same, others: true, need }, index, scratch);
}

const MOST_BY_INITIALS = 32;

/** Names whose initials the query is, or that are the query's initials. Weights say nothing of these. */
export function namesByInitials({ firm }: Readings, index: NameIndex): number[] {
  const letters = acronym(firm.words) ?? initials(firm.words);
  const names: number[] = [];
  if (letters !== null) lookUp(index.initials, initialsKey(letters), names, MOST_BY_INITIALS);
  return names;
}
