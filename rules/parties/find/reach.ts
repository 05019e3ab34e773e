/**
 * What a name of the list must hold of a name asked for to be the same: by words that share a search key, sound, meaning,
 * all letters but one, or consonants. Search and scoring ask alike, so that none knows a hit that the other denies.
 */
import { isByInitials } from '../compare/acronym.ts';
import { wordsIn } from '../compare/align.ts';
import { FACTORS, type Score } from '../compare/score.ts';
import { NAME_WEIGHT, type Name, type Reads } from '../word/name.ts';
import { skeleton, sound } from '../word/sound.ts';
import type { NameKind, Word } from '../word/word.ts';
import { deletionKeysOf, hasBones } from './keys.ts';

/** Names that cannot reach this are not scored. */
export const LEAST_ESTIMATE = 0.66;
/** Least estimate of a person for a query that is a firm's, and the other way about. */
export const OTHER_KIND = 0.85;
/** A name must hold at least this share of the query's weight: commoner words than needed for it bring no new names. */
export const LEAST_SHARE = 0.48;
/** Of a person of several names more than one must agree. */
export const SEVERAL_NAMES = 1.5;
export const MORE_THAN_ONE = 1.2;

/** How sure each key is of the word, by what scoring gives such words. */
export const BY_SOUND = 1;
export const BY_MEANING = 0.92;
export const BY_DELETION = 0.85;
export const BY_BONES = 0.84;
export const BY_JOIN = 0.95;
export const JOINED_BONES = 5;

/** Weights of the index are rounded: so much more a name may weigh. */
const ROUNDED = 0.25;

/** What a name could score at best, by weights alone: that of the query's words it holds, the query's, its own. */
export function estimate(matched: number, query: number, name: number, kind: NameKind): number {
  const held = Math.min(matched, query, name + ROUNDED);
  const mine = query - held;
  const its = name > held ? name - held : 0;
  const conflict = Math.min(mine, its);
  const factors = FACTORS[kind];
  return held / (held + factors.conflict * conflict + factors.excess * (mine + its - 2 * conflict));
}

/** What a name must weigh at least to reach an estimate of `least`: one that is all in the query. */
export function leastWeight(query: number, kind: NameKind, least: number): number {
  const { excess } = FACTORS[kind];
  return (least * excess * query) / (1 - least + least * excess) - ROUNDED;
}

/** What a name may weigh at most to reach it, when it holds that much of the query; -1 where none does. */
export function greatestWeight(matched: number, query: number, kind: NameKind, least: number): number {
  const { conflict, excess } = FACTORS[kind];
  const held = Math.min(matched, query);
  const mine = query - held;
  const allowed = held / least - held - excess * mine;
  if (allowed < 0) return -1;
  const met = (conflict - excess) * mine;
  return held + (allowed < met ? allowed / (conflict - excess) : mine + (allowed - met) / excess);
}

/** How sure the keys are that the word asked for is the other. */
function byKeys(a: Word, b: Word): number {
  if (a.isInitial || a.sound === b.sound) return BY_SOUND;
  if (a.isNumber || b.isNumber) return 0;
  if (a.meaning > 0 && a.meaning === b.meaning) return BY_MEANING;
  if (hasBones(a) && a.bones === b.bones) return BY_BONES;
  const keys = deletionKeysOf(a);
  return deletionKeysOf(b).some((key) => keys.includes(key)) ? BY_DELETION : 0;
}

const joined = (words: readonly Word[]) => sound(words.map(({ text }) => text).join(''));

function byJoin(a: readonly Word[], b: readonly Word[]): number {
  const [one, two] = [joined(a), joined(b)];
  const bones = skeleton(one);
  return one === two || (bones.length >= JOINED_BONES && bones === skeleton(two)) ? BY_JOIN : 0;
}

const weightOf = (words: readonly Word[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/** Weight of the words asked for that the listed name holds, as far as the keys are sure. */
function heldOf(asked: Name, listed: Name, { found }: Score): number {
  return (found?.pairs ?? []).reduce((sum, pair) => {
    const [a, b] = [wordsIn(asked.words, pair.a), wordsIn(listed.words, pair.b)];
    const [one, two] = [a[0] as Word, b[0] as Word];
    return sum + weightOf(a) * (a.length + b.length === 2 ? byKeys(one, two) : byJoin(a, b));
  }, 0);
}

/** Two names or more, initials and particles apart. */
export const isSeveral = (words: readonly Word[]) =>
  words.filter((word) => !word.isInitial && word.weight >= NAME_WEIGHT).length > 1;

/** Whether enough of the words are near each other for one name to be the other. */
export function isWithinReach(asked: Name, listed: Name, score: Score, reads: Reads): boolean {
  if (score.found === null || isByInitials(asked, listed)) return true;
  const person = listed.kind === 'person';
  const held = heldOf(asked, listed, score);
  if (held < LEAST_SHARE * asked.weight) return false;
  if (person && isSeveral(asked.words) && listed.weight >= SEVERAL_NAMES && held < MORE_THAN_ONE) return false;
  const least = reads === (person ? 'firm' : 'person') ? OTHER_KIND : LEAST_ESTIMATE;
  return estimate(held, asked.weight, listed.weight, person ? 'person' : 'company') >= least;
}
