/** Search keys of a word: what it can be found by when it is written otherwise. All are hashes. */
import type { Word } from '../word/word.ts';
import { hashText, mix } from './buckets.ts';

/** Shorter sounds have too many neighbours for one letter more or less to mean anything. */
const SHORTEST_DELETION = 4;
const SHORTEST_BONES = 3;
const BONES_SALT = 'b:';
const JOINED_SALT = 'j:';
const INITIALS_SALT = 'i:';

export const soundKey = (sound: string): number => hashText(sound);

/** Consonants: the word without the vowels that manners of writing differ in. Null where too few are left. */
export const bonesKey = (word: Word): number | null =>
  word.bones.length >= SHORTEST_BONES && !word.isNumber ? hashText(BONES_SALT + word.bones) : null;

/** The sound itself and the sound less one letter, each once: words one edit apart share a key. */
export function deletionKeys(sound: string): number[] {
  if (sound.length < SHORTEST_DELETION) return [];
  const keys = [hashText(sound)];
  for (let skip = 0; skip < sound.length; skip++) {
    if (skip > 0 && sound.charCodeAt(skip) === sound.charCodeAt(skip - 1)) continue;
    let hash = 0x811c9dc5;
    for (let i = 0; i < sound.length; i++) if (i !== skip) hash = Math.imul(hash ^ sound.charCodeAt(i), 0x01000193);
    keys.push(mix(hash));
  }
  return keys;
}

/** Neighbouring words written as one. */
export const joinedKey = (joinedSound: string): number => hashText(JOINED_SALT + joinedSound);

export const initialsKey = (letters: string): number => hashText(INITIALS_SALT + letters);
export const FEWEST_INITIALS = 3;
export const MOST_INITIALS = 6;

/** First letters of the words of a firm's name, null where they are too few or too many. */
export function initials(words: readonly Word[]): string | null {
  if (words.length < FEWEST_INITIALS || words.length > MOST_INITIALS) return null;
  return words.map((word) => word.text[0]).join('');
}
