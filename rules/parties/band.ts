/**
 * How far a name alone goes. exact: the same words, whatever their order, script and legal form. strong: what
 * transliteration, a typing error or a left-out common word make of a name. possible: alike enough to be shown.
 */

import type { ListMatch } from '../screening.ts';
import type { Pair } from './compare/align.ts';
import type { NameCounts } from './compare/left.ts';
import type { Score } from './compare/score.ts';
import { AGREEMENT } from './grade.ts';
import { NAME_WEIGHT } from './word/name.ts';
import type { NameKind } from './word/word.ts';

export type Band = ListMatch['band'];

const EXACT_FROM = 0.99;
export const STRONG_FROM = 0.88;
/**
 * Alike enough to be shown. Chosen on a whole list: below it ordinary names begin to resemble listed ones, above it
 * misspelt ones are lost (tools/quality/parties.ts).
 */
const POSSIBLE_FROM: Record<NameKind, number> = { person: 0.8, company: 0.75, vessel: 0.72 };
/** No score below this is a match, though the country agrees. */
export const leastScore = (kind: NameKind): number => (POSSIBLE_FROM[kind] - AGREEMENT) / (1 - AGREEMENT);

/** Less matched weight than this is one commonplace word with its trade. */
const FIRM_MATCHED = 1.1;
const PERSON_NAMES = 2;

/** A person of whom one word agrees and others do not is another person of the family, or of the world. */
const isLone = ({ matched, left }: NameCounts) => matched < PERSON_NAMES && left > 0;

/** Short names (Li Na, Ali Reza) differ by one letter from many others: fewer matched letters prove nothing. */
const PERSON_LETTERS = 10;
const STRONG_WORD = 0.87;
/** Names parted otherwise (Sung-min, Sangman) must agree closer. */
const STRONG_JOINED = 0.95;

const isJoined = ({ a, b }: Pair) => (a & (a - 1)) !== 0 || (b & (b - 1)) !== 0;
const isClose = (pair: Pair) =>
  pair.weight < NAME_WEIGHT || pair.likeness >= (isJoined(pair) ? STRONG_JOINED : STRONG_WORD);

/** A name of which no word is rare must be the same name; a rare one may be misspelt, or lack its patronymic. */
function isStrongPerson({ found }: Score, names: NameCounts, rare: () => boolean): boolean {
  if (names.matched < PERSON_NAMES || names.letters < PERSON_LETTERS || names.left > 0 || !rare()) return false;
  return found?.pairs.every(isClose) ?? true;
}

const STRONG_FIRM_WORD = 0.84;

function isStrongFirm({ matched, found }: Score, { left }: NameCounts): boolean {
  if (left > 0 || matched < FIRM_MATCHED) return false;
  return found?.pairs.every((pair) => pair.likeness >= STRONG_FIRM_WORD) ?? true;
}

export interface Compared {
  kind: NameKind;
  score: Score;
  names: NameCounts;
  /** Whether a matched word is rare in the lists. */
  rare: () => boolean;
}

/** Band of a compared name, `adjusted` its score with country agreement. Null: no match. */
export function bandOf({ kind, score, names, rare }: Compared, adjusted: number): Band | null {
  if (kind === 'person' && isLone(names)) return null;
  if (score.score >= EXACT_FROM) return 'exact';
  if (adjusted >= STRONG_FROM) {
    const isStrong = kind === 'person' ? isStrongPerson(score, names, rare) : isStrongFirm(score, names);
    if (isStrong) return 'strong';
  }
  return adjusted >= POSSIBLE_FROM[kind] ? 'possible' : null;
}
