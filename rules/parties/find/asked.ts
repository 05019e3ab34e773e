/** The words of a query with the sounds of the index that they may be. */
import type { Readings } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { soundsOfMeaning } from '../word/worth.ts';
import { lookUp } from './buckets.ts';
import type { NameIndex } from './index.ts';
import { bonesKey, deletionKeysOf, hasBones, soundKey } from './keys.ts';
import { BY_BONES, BY_DELETION, BY_MEANING, BY_SOUND } from './reach.ts';
import type { Scratch } from './scratch.ts';

export const MOST_SOUNDS = 100;
const MOST_BONES = 30;

export interface Asked {
  word: Word;
  /** What the word weighs when the name is read as a person's, and as a firm's. */
  person: number;
  firm: number;
  /** Sounds of the index, surest first, with how sure. */
  sounds: number[];
  likeness: number[];
  /** Names that hold one of them. */
  names: number;
}

const found: number[] = [];

/** Takes over what was not seen before. */
function take(sounds: readonly number[], asked: Asked, alike: number, index: NameIndex, scratch: Scratch): void {
  for (let i = 0; i < sounds.length; i++) {
    const heard = sounds[i] as number;
    if (scratch.heard[heard] === 1) continue;
    scratch.heard[heard] = 1;
    asked.sounds.push(heard);
    asked.likeness.push(alike);
    asked.names += (index.postingStarts[heard + 1] as number) - (index.postingStarts[heard] as number);
  }
}

/** Takes over what was found. */
function takeFound(asked: Asked, alike: number, index: NameIndex, scratch: Scratch): void {
  take(found, asked, alike, index, scratch);
  found.length = 0;
}

/** Sounds of the index that have the meaning: a trade has fifty words, looked up when it is first asked for. */
function soundsMeaning(meaning: number, index: NameIndex, { meanings }: Scratch): readonly number[] {
  let known = meanings[meaning];
  if (known === undefined) {
    const sounds: number[] = [];
    for (const heard of soundsOfMeaning(meaning)) lookUp(index.sounds, soundKey(heard), sounds, MOST_SOUNDS);
    known = sounds;
    meanings[meaning] = known;
  }
  return known;
}

function collect(asked: Asked, index: NameIndex, scratch: Scratch): void {
  const { word } = asked;
  found.length = 0;
  lookUp(index.sounds, soundKey(word.sound), found, MOST_SOUNDS);
  takeFound(asked, BY_SOUND, index, scratch);
  if (word.isNumber) return;
  if (word.meaning > 0) take(soundsMeaning(word.meaning, index, scratch), asked, BY_MEANING, index, scratch);
  for (const key of deletionKeysOf(word)) lookUp(index.deletions, key, found, MOST_SOUNDS);
  takeFound(asked, BY_DELETION, index, scratch);
  if (hasBones(word)) lookUp(index.bones, bonesKey(word.bones), found, MOST_SOUNDS);
  // Consonants that so many share tell nothing.
  if (found.length > MOST_BONES) found.length = 0;
  takeFound(asked, BY_BONES, index, scratch);
}

function lookUpWord(word: Word, index: NameIndex, scratch: Scratch): Asked {
  const asked: Asked = { word, person: 0, firm: 0, sounds: [], likeness: [], names: 0 };
  collect(asked, index, scratch);
  for (const heard of asked.sounds) scratch.heard[heard] = 0;
  return asked;
}

/** The words of both readings, each once, rarest first; any may be misspelt. Initials are left to the scoring. */
export function asked(query: Readings, index: NameIndex, scratch: Scratch): Asked[] {
  const words: Asked[] = [];
  const add = (word: Word, role: 'person' | 'firm') => {
    if (word.isInitial) return;
    let known = words.find((other) => other.word.sound === word.sound);
    if (known === undefined) {
      known = lookUpWord(word, index, scratch);
      words.push(known);
    }
    known[role] += word.weight;
  };
  for (const word of query.person.words) add(word, 'person');
  for (const word of query.firm.words) add(word, 'firm');
  return words.sort((a, b) => a.names - b.names);
}
