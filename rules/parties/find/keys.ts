/** Search keys of a word: what it can be found by when it is written otherwise. All are hashes. */
import { soundHash, soundHashes } from '../word/sound.ts';
import type { Word } from '../word/word.ts';
import { hashText, mix } from './buckets.ts';

/** Words of three letters have too many neighbours for a letter less to mean anything: they are only found by longer ones. */
const SHORTEST_DELETION = 4;
const SHORTEST_KEY = 3;
const NO_SKIP = -1;
const SHORTEST_BONES = 3;
const BONES_SALT = 'b:';
const JOINED_SALT = 'j:';
const INITIALS_SALT = 'i:';
const ACRONYM_SALT = 'a:';

export const soundKey = (sound: string): number => hashText(sound);

/** Consonants: the word without the vowels that manners of writing differ in. */
export const bonesKey = (bones: string): number => hashText(BONES_SALT + bones);

/** `soundKey` and `bonesKey` of a word that is not read, and how many consonants it has. */
export function spokenKeys(text: string): { sound: number; bones: number; consonants: number } {
  const { sound, bones, consonants } = soundHashes(text, BONES_SALT);
  return { sound: mix(sound), bones: mix(bones), consonants };
}

/** Whether enough consonants are left to look for. */
export const hasBones = (word: Word): boolean => word.bones.length >= SHORTEST_BONES && !word.isNumber;

/**
 * Keys of the word as it is and less one letter, each by its sound: words one typing error apart share a key, wherever
 * the error falls (a letter put into "sh" changes more than one letter of the sound).
 */
export function deletionKeys(text: string): number[] {
  if (text.length < SHORTEST_KEY) return [];
  const keys = [mix(soundHash(text, NO_SKIP))];
  if (text.length < SHORTEST_DELETION) return keys;
  for (let skip = 0; skip < text.length; skip++) {
    if (skip > 0 && text.charCodeAt(skip) === text.charCodeAt(skip - 1)) continue;
    const key = mix(soundHash(text, skip));
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** The same of a word, made once: words asked for and those of an index are compared again and again. */
export function deletionKeysOf(word: Word): readonly number[] {
  word.deletionKeys ??= deletionKeys(word.text);
  return word.deletionKeys;
}

/** Neighbouring words written as one. */
export const joinedKey = (joinedSound: string): number => hashText(JOINED_SALT + joinedSound);

/** Of a name whose words begin with these letters, and of one that is these letters: each is looked for by the other. */
export const initialsKey = (letters: string): number => hashText(INITIALS_SALT + letters);
export const acronymKey = (letters: string): number => hashText(ACRONYM_SALT + letters);
