/** The words of a query with the sounds of the index that they may be. */
import type { Readings } from '../word/name.ts';
import type { Word } from '../word/word.ts';
import { soundsOfMeaning } from '../word/worth.ts';
import { lookUp } from './buckets.ts';
import type { NameIndex } from './index.ts';
import { bonesKey, deletionKeys, hasBones, soundKey } from './keys.ts';
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

/** Takes over what was found and not seen before. */
function take(asked: Asked, alike: number, index: NameIndex, scratch: Scratch): void {
  for (let i = 0; i < found.length; i++) {
    const heard = found[i] as number;
    if (scratch.soundSeen[heard] === scratch.lookups) continue;
    scratch.soundSeen[heard] = scratch.lookups;
    asked.sounds.push(heard);
    asked.likeness.push(alike);
    asked.names += (index.postingStarts[heard + 1] as number) - (index.postingStarts[heard] as number);
  }
  found.length = 0;
}

function lookUpWord(word: Word, index: NameIndex, scratch: Scratch): Asked {
  const asked: Asked = { word, person: 0, firm: 0, sounds: [], likeness: [], names: 0 };
  scratch.lookups++;
  found.length = 0;
  lookUp(index.sounds, soundKey(word.sound), found, MOST_SOUNDS);
  take(asked, BY_SOUND, index, scratch);
  if (word.isNumber) return asked;
  for (const other of soundsOfMeaning(word.meaning)) lookUp(index.sounds, soundKey(other), found, MOST_SOUNDS);
  take(asked, BY_MEANING, index, scratch);
  for (const key of deletionKeys(word.text)) lookUp(index.deletions, key, found, MOST_SOUNDS);
  take(asked, BY_DELETION, index, scratch);
  if (hasBones(word)) lookUp(index.bones, bonesKey(word.bones), found, MOST_SOUNDS);
  // Consonants that so many share tell nothing.
  if (found.length > MOST_BONES) found.length = 0;
  take(asked, BY_BONES, index, scratch);
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
