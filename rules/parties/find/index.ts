/** The name index: every name of every list, searchable by any of its words however written. Plain data. */
import type { NameKind } from '../word/word.ts';
import type { Buckets } from './buckets.ts';
import type { Strings } from './strings.ts';

/** `NAME_KINDS[kinds[i] & KIND_MASK]`; the last stands for entries whose list does not say what they are. */
export const NAME_KINDS: readonly NameKind[] = ['person', 'company', 'vessel', 'company'];
export const PERSON = 0;
export const FIRM = 1;
export const VESSEL = 2;
export const UNSAID = 3;
export const KIND_MASK = 3;
/** Set in `kinds` for an alias that its publisher calls weak. */
export const WEAK = 4;
/** Set in a word number of `words` for initials of the name's own words. */
export const DISCOUNTED = 1 << 30;
export const NO_FORM = 255;

export interface NameIndex {
  count: number;
  /** Names as the list prints them. */
  texts: Strings;
  /** Entity of each name, in rising order. */
  entities: Int32Array;
  kinds: Uint8Array;
  /** Row of the legal forms, NO_FORM for none. */
  forms: Uint8Array;
  /** Word numbers of each name from `wordStarts[i]` on. */
  words: Int32Array;
  wordStarts: Int32Array;
  /** Distinct words, Latin, those of one sound side by side. */
  vocabulary: Strings;
  /** First word of each sound, and the end. */
  spellings: Int32Array;
  /** Names of each sound, as postings in order: words that sound alike share a list. */
  postings: Int32Array;
  postingStarts: Int32Array;
  /** Sound, sound less a letter, consonants → sound number. */
  sounds: Buckets;
  deletions: Buckets;
  bones: Buckets;
  /** Neighbouring words joined → posting. */
  joins: Buckets;
  /** Initials, whole name without gaps → name. */
  initials: Buckets;
  compacts: Buckets;
}
