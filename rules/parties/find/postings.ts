/**
 * A posting: the number of a name with what a search asks of it first, the group it belongs to and what it weighs. In
 * order of numbers a list of postings lies by group and weight, so that a search reads of it what can be meant at all.
 */
import { KIND_MASK, PERSON, UNSAID } from './index.ts';

/** Names that are compared alike: firms and vessels, entries whose list does not say what they are, people. */
const OTHERS = 0;
export const UNSAIDS = 1;
export const PEOPLE = 2;
export const GROUPS = [OTHERS, UNSAIDS, PEOPLE] as const;

const NAME_BITS = 22;
const WEIGHT_BITS = 7;
const NAME_MASK = 2 ** NAME_BITS - 1;
const WEIGHT_MASK = 2 ** WEIGHT_BITS - 1;
/** More names than this have no room in one index. */
export const MOST_NAMES = 2 ** NAME_BITS;
/** Weights are kept as whole numbers; more words than a name has reach the end of them. */
const WEIGHT_UNIT = 8;

export function groupOfKind(kind: number): number {
  const bare = kind & KIND_MASK;
  if (bare === PERSON) return PEOPLE;
  return bare === UNSAID ? UNSAIDS : OTHERS;
}

const pack = (group: number, weight: number, name: number) => (((group << WEIGHT_BITS) | weight) << NAME_BITS) | name;

/** `weight`: sum of the weights of the name's words. */
export const posting = (group: number, weight: number, name: number): number =>
  pack(group, Math.min(WEIGHT_MASK, Math.round(weight * WEIGHT_UNIT)), name);

export const nameOf = (value: number): number => value & NAME_MASK;
export const groupOf = (value: number): number => value >> (NAME_BITS + WEIGHT_BITS);
export const weightOf = (value: number): number => ((value >> NAME_BITS) & WEIGHT_MASK) / WEIGHT_UNIT;

/** The first posting of a group that weighs as much, or nearly. */
export const lightest = (group: number, weight: number): number =>
  pack(group, Math.min(WEIGHT_MASK, Math.max(0, Math.floor(weight * WEIGHT_UNIT))), 0);

/** The last posting of a group that weighs no more, or hardly; before all postings for a weight below 0. */
export const heaviest = (group: number, weight: number): number =>
  weight < 0 ? -1 : pack(group, Math.min(WEIGHT_MASK, Math.ceil(weight * WEIGHT_UNIT)), NAME_MASK);
