/** How alike two words of two names are, 0 to 1. */
import type { Word } from '../word/word.ts';
import { distance } from './edit.ts';

export const SAME_SOUND = 0.97;
const SAME_STEM = 0.92;
export const SAME_MEANING = 0.92;
const INITIAL = 0.8;
/** Words of the same consonants in the same order, four at least: vowels are what manners of writing differ in. */
const SAME_BONES = 0.84;
const BONES_ENOUGH = 4;
const BARE_BONES = 2;
/** A script without vowels gives little but bones. */
const BARE = 0.93;
const VOWELS = /[aeiou]/g;
/** Words further apart than this share of their length are different words. */
const FURTHEST = 0.42;

const isBare = (word: Word) => (word.sound.match(VOWELS)?.length ?? 0) * 3 <= word.sound.length;

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Letters that one has and the other lacks cost half an edit at least. */
const sharedTooLittle = (a: Word, b: Word, limit: number) => bitCount(a.letters ^ b.letters) * 0.4 > 2 * limit;

/** Likeness by spelling alone. */
export function spelledAlike(a: Word, b: Word): number {
  const length = Math.max(a.sound.length, b.sound.length);
  const limit = FURTHEST * length;
  if (Math.abs(a.sound.length - b.sound.length) > limit * 2.5 || sharedTooLittle(a, b, limit)) return 0;
  const apart = distance(a.sound, b.sound, limit);
  const alike = apart > limit ? 0 : 1 - apart / length;
  if (a.bones !== b.bones) return alike;
  if (isBare(a) || isBare(b)) return a.bones.length >= BARE_BONES ? Math.max(alike, BARE) : alike;
  return a.bones.length >= BONES_ENOUGH ? Math.max(alike, SAME_BONES) : alike;
}

/** A particle or a title word never stands for a name: "al" is not "Ali". */
const unequal = (a: Word, b: Word) => Math.abs(a.weight - b.weight) > 0.5;

export function likeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  if (a.isNumber || b.isNumber) return 0;
  if (a.isInitial || b.isInitial) {
    if (a.isInitial && b.isInitial) return a.sound === b.sound ? SAME_SOUND : 0;
    return a.text[0] === b.text[0] ? INITIAL : 0;
  }
  if (a.sound === b.sound) return SAME_SOUND;
  if (a.stem === b.stem) return SAME_STEM;
  if (a.meaning > 0 && a.meaning === b.meaning) return SAME_MEANING;
  return unequal(a, b) ? 0 : spelledAlike(a, b);
}
