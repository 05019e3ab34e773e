/**
 * How far a name alone goes. exact: the same words, whatever their order, script and legal form. strong: what
 * transliteration, a typing error or a left-out common word make of a name. possible: alike enough to be shown.
 */
import type { Pair } from './compare/align.ts';
import { NAME_WEIGHT, type Score } from './compare/score.ts';
import type { ListMatch } from '../screening.ts';
import type { NameKind } from './word/word.ts';

export type Band = ListMatch['band'];

export const EXACT_FROM = 0.99;
export const STRONG_FROM = 0.88;
export const POSSIBLE_FROM = 0.7;

/** Less matched weight than this is one commonplace word with its trade. */
const FIRM_MATCHED = 1.1;
const PERSON_NAMES = 2;

/** A person of whom one word agrees and others do not is another person of the family, or of the world. */
export const isLone = ({ names }: Score): boolean => names.matched < PERSON_NAMES && names.first + names.second > 0;

/** Short names (Li Na, Ali Reza) differ by one letter from many others: fewer matched letters prove nothing. */
const PERSON_LETTERS = 10;
const STRONG_WORD = 0.87;
/** Names parted otherwise (Sung-min, Sangman) must agree closer. */
const STRONG_JOINED = 0.95;

const isClose = ({ a, b, likeness, weight }: Pair) =>
  weight < NAME_WEIGHT || likeness >= (a[1] - a[0] + b[1] - b[0] > 2 ? STRONG_JOINED : STRONG_WORD);

/** A name of which no word is rare must be the same name; a rare one may be misspelt, or lack its patronymic. */
function isStrongPerson({ names, found, letters }: Score, rare: boolean): boolean {
  if (!rare || names.matched < PERSON_NAMES || letters < PERSON_LETTERS || names.first + names.second > 0) return false;
  return found?.pairs.every(isClose) ?? true;
}

const STRONG_FIRM_WORD = 0.84;

function isStrongFirm({ names, matched, found }: Score): boolean {
  if (names.first + names.second > 0 || matched < FIRM_MATCHED) return false;
  return found?.pairs.every((pair) => pair.likeness >= STRONG_FIRM_WORD) ?? true;
}

/**
 * Band of a score (`adjusted`: with country agreement). `rare`: a matched word is rare in the lists. Null: no match.
 */
export function bandOf(score: Score, adjusted: number, kind: NameKind, rare: boolean): Band | null {
  if (kind === 'person' && isLone(score)) return null;
  if (score.score >= EXACT_FROM) return 'exact';
  if (adjusted >= STRONG_FROM && (kind === 'person' ? isStrongPerson(score, rare) : isStrongFirm(score))) return 'strong';
  return adjusted >= POSSIBLE_FROM ? 'possible' : null;
}
