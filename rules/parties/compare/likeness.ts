/** How alike two words of two names are, 0 to 1. */

import { distance } from '../word/edit.ts';
import { bitCount } from '../word/letters.ts';
import { isPatronymic } from '../word/patronymic.ts';
import type { Word } from '../word/word.ts';

const SAME_SOUND = 0.97;
const SAME_STEM = 0.92;
const SAME_MEANING = 0.92;
/** Two words that are known and differ are two words, however alike: Ahmad and Muhammad, oil and soil. */
const OTHER_MEANING = 0;
const INITIAL = 0.8;
/** Words of the same consonants in the same order, four at least: vowels are what manners of writing differ in. */
const SAME_BONES = 0.84;
const BONES_ENOUGH = 4;
const BARE_BONES = 2;
/** A script without vowels gives little but bones. */
const BARE = 0.93;
const VOWELS = /[aeiou]/g;
const VOWEL = /^[aeiou]$/;
/** Words further apart than this share of their length are different words. */
const FURTHEST = 0.38;
/** No letter more or less costs less. */
const LEAST_GAP = 0.4;
/** Words that sound less alike than this are also compared as typed. */
const TYPED_BELOW = 0.84;

const isBare = (word: Word) => (word.sound.match(VOWELS)?.length ?? 0) * 3 <= word.sound.length;

const CONSONANTS = ~(1 | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20));
/**
 * Words of one origin, two errors apart, differ in few of the consonants they use; where they begin differently one
 * error is spent already. All else is not worth a closer look.
 */
const CONSONANTS_APART = 4;
const APART_SHARE = 0.5;
const BEGIN_APART = 2;

function sharedTooLittle(a: Word, b: Word, length: number): boolean {
  const heard = bitCount((a.letters ^ b.letters) & CONSONANTS);
  const typed = bitCount((a.typed ^ b.typed) & CONSONANTS);
  const apart = Math.min(heard, typed);
  if (apart <= BEGIN_APART) return false;
  const beginAlike = a.sound[0] === b.sound[0] || a.text[0] === b.text[0];
  return !beginAlike || apart > Math.max(CONSONANTS_APART, length * APART_SHARE);
}

/** 1 less the distance as a share of the longer word, 0 where they are further apart than that share of it. */
function closeness(a: string, b: string, furthest: number): number {
  const length = Math.max(a.length, b.length);
  const limit = furthest * length;
  if (Math.abs(a.length - b.length) * LEAST_GAP > limit) return 0;
  const apart = distance(a, b, limit);
  return apart > limit ? 0 : 1 - apart / length;
}

/** The same letters in another order: backwards, or shuffled on purpose. */
const SHUFFLED = 0.75;
const SHUFFLED_LETTERS = 5;
const sorted = (text: string) => [...text].sort().join('');
const isShuffled = (a: Word, b: Word) =>
  a.typed === b.typed &&
  a.text.length === b.text.length &&
  a.text.length >= SHUFFLED_LETTERS &&
  sorted(a.text) === sorted(b.text);

/** A patronymic is nobody's given name, nor surname: they differ by more than a typing error. */
const isPatronymicOnly = (a: Word, b: Word) =>
  a.ofPerson && Math.abs(a.sound.length - b.sound.length) >= GOES_ON && isPatronymic(a) !== isPatronymic(b);
/** A word and one that goes on by so many letters more are two: Lebed and Lebedev, Smith and Smithson, Viktor and Viktorovich. */
const GOES_ON = 2;
const goesOn = ({ text: short }: Word, { text: long, ofPerson }: Word) =>
  ofPerson && long.length - short.length >= GOES_ON && long.startsWith(short);

/** Likeness by spelling alone: as heard, and as typed, since an error within "sh" or "kh" changes the sound more. */
export function spelledAlike(a: Word, b: Word): number {
  const length = Math.max(a.sound.length, b.sound.length);
  if (sharedTooLittle(a, b, length) || goesOn(a, b) || goesOn(b, a) || isPatronymicOnly(a, b)) return 0;
  const heard = closeness(a.sound, b.sound, FURTHEST);
  const mayTell = heard < TYPED_BELOW && a.text[0] === b.text[0];
  const alike = mayTell ? Math.max(heard, closeness(a.text, b.text, Math.min(FURTHEST, 1 - heard))) : heard;
  if (a.bones !== b.bones) return alike < SHUFFLED && isShuffled(a, b) ? SHUFFLED : alike;
  if (isBare(a) || isBare(b)) return a.bones.length >= BARE_BONES ? Math.max(alike, BARE) : alike;
  return a.bones.length >= BONES_ENOUGH ? Math.max(alike, SAME_BONES) : alike;
}

/** A mistyped common word ("traing") stands for the common word; a particle never stands for a name: "al" is not "Ali". */
const UNEQUAL = 0.5;
const UNEQUAL_ALIKE = 0.74;
const UNEQUAL_SHORTEST = 4;
const UNEQUAL_LEAST = 0.1;

function unequal(a: Word, b: Word): number {
  if (Math.min(a.weight, b.weight) < UNEQUAL_LEAST || Math.max(a.text.length, b.text.length) < UNEQUAL_SHORTEST)
    return 0;
  const alike = spelledAlike(a, b);
  return alike >= UNEQUAL_ALIKE ? alike : 0;
}

/** "Kirovsky" and "Kirov", "Tulsky" and "Tula": the ending may take part of the place's name with it, or leave a vowel. */
function isAdjectiveOf({ sound, stem }: Word, { sound: noun }: Word): boolean {
  if (sound === stem || !noun.startsWith(stem)) return false;
  const rest = noun.length - stem.length;
  return rest <= 1 ? VOWEL.test(noun.slice(stem.length)) : rest === 2 && sound.startsWith(`${noun}sk`);
}

export function likeness(a: Word, b: Word): number {
  // Words of other letters are other words: that is known without reading them.
  if (a.typed === b.typed && a.text === b.text) return 1;
  if (a.isNumber || b.isNumber) return 0;
  if (a.isInitial || b.isInitial) {
    if (a.isInitial && b.isInitial) return a.sound === b.sound ? SAME_SOUND : 0;
    return a.text[0] === b.text[0] ? INITIAL : 0;
  }
  if (a.letters === b.letters && a.sound === b.sound) return SAME_SOUND;
  if (a.stem === b.stem || isAdjectiveOf(a, b) || isAdjectiveOf(b, a)) return SAME_STEM;
  if (a.meaning > 0 && a.meaning === b.meaning) return SAME_MEANING;
  if (a.meaning > 0 && b.meaning > 0) return OTHER_MEANING;
  return Math.abs(a.weight - b.weight) > UNEQUAL ? unequal(a, b) : spelledAlike(a, b);
}
