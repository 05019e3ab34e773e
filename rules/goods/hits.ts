/** Phrases found: the walk of a phrase book over the words of a text. Plurals and words cut short stand for their own. */

import { HASH_START } from '../text/tokens.ts';
import { firstMeaning, nextMeaning } from './abbreviations.ts';
import { childOf, isMarked, type PhraseBook, SHORTEST_STEM, STEM_SALT } from './phrasebook.ts';
import type { Words } from './words.ts';

const LETTER_S = 115;
const LETTER_E = 101;
const LETTER_I = 105;
const LETTER_Y = 121;
/** Letters of the ending `-ies`. */
const IES = 3;
/** `series` is no plural of this kind. */
const SHORTEST_IES = 7;
const SHORTEST_PLURAL = 4;
export const MOST_HITS = 2048;

/** Hits of the last walk, in order of their first word; valid until the next one. */
export interface Hits {
  count: number;
  ids: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

const hits: Hits = {
  count: 0,
  ids: new Int32Array(MOST_HITS),
  from: new Int32Array(MOST_HITS),
  to: new Int32Array(MOST_HITS),
};

function follow(book: PhraseBook, node: number, words: Words, from: number, at: number): void {
  if (at > from) {
    for (
      let entry = (book.nodes[node * 2] as number) - 1;
      entry >= 0;
      entry = (book.entries[entry * 2 + 1] as number) - 1
    ) {
      if (hits.count === MOST_HITS) return;
      hits.ids[hits.count] = book.entries[entry * 2] as number;
      hits.from[hits.count] = from;
      hits.to[hits.count++] = at;
    }
  }
  if (at === words.count) return;
  const { folded, begins } = words;
  const begin = begins[at] as number;
  const end = begins[at + 1] as number;
  const hash = words.hashes[at] as number;
  if (node !== 0 || isMarked(book.firsts, hash)) {
    const exact = childOf(book.edges, node, hash, ((end - begin) << 16) | (folded[end - 1] as number));
    if (exact >= 0) follow(book, exact, words, from, at + 1);
  }
  followFull(book, node, words, from, at);
  if (folded[end - 1] === LETTER_S && end - begin >= SHORTEST_PLURAL) followSingular(book, node, words, from, at);
  if (book.nodes[node * 2 + 1] !== 0) followStems(book, node, words, from, at);
}

/** A word cut short stands for the full one inside a phrase; alone, as a whole phrase, it does not. */
function followFull(book: PhraseBook, node: number, words: Words, from: number, at: number): void {
  const { short } = book;
  for (let slot = firstMeaning(short, words.hashes[at] as number); slot > 0; slot = nextMeaning(short, slot)) {
    const hash = short[slot + 1] as number;
    if (node === 0 && !isMarked(book.firsts, hash)) continue;
    const child = childOf(book.edges, node, hash, short[slot + 2] as number);
    if (child < 0) continue;
    const before = hits.count;
    follow(book, child, words, from, at + 1);
    if (node === 0) dropSingles(before, from);
  }
}

/** Takes away hits of one word after `before`. */
function dropSingles(before: number, from: number): void {
  let kept = before;
  for (let i = before; i < hits.count; i++) {
    if ((hits.to[i] as number) === from + 1) continue;
    hits.ids[kept] = hits.ids[i] as number;
    hits.from[kept] = from;
    hits.to[kept++] = hits.to[i] as number;
  }
  hits.count = kept;
}

function followStems(book: PhraseBook, node: number, words: Words, from: number, at: number): void {
  const { folded, begins } = words;
  const begin = begins[at] as number;
  const end = begins[at + 1] as number;
  let hash = HASH_START;
  for (let i = begin; i < end; i++) {
    hash = Math.imul(hash ^ (folded[i] as number), 0x01000193);
    const length = i + 1 - begin;
    const stem = hash ^ STEM_SALT;
    if (node === 0 && (length < SHORTEST_STEM || !isMarked(book.stems, stem))) continue;
    const child = childOf(book.edges, node, stem, (length << 16) | (folded[i] as number));
    if (child >= 0) follow(book, child, words, from, at + 1);
  }
}

/** Letters before a plural in -es: `switches`, `transistores`; `frames` is none of `fram`. */
const BEFORE_ES = new Set([...'shxzorndlj'].map((letter) => letter.charCodeAt(0)));
const isBeforeEs = (unit: number) => BEFORE_ES.has(unit);

/** A plural in -s or -es stands for its singular too, as in English, French, Spanish, Portuguese and Dutch. */
function followSingular(book: PhraseBook, node: number, words: Words, from: number, at: number): void {
  const { folded, begins } = words;
  const begin = begins[at] as number;
  const end = (begins[at + 1] as number) - 1;
  let hash = HASH_START;
  const stop = folded[end - 1] === LETTER_E && isBeforeEs(folded[end - 2] as number) ? end - 1 : end;
  for (let i = begin; i < stop; i++) hash = Math.imul(hash ^ (folded[i] as number), 0x01000193);
  for (let length = stop - begin; length <= end - begin; length++) {
    if (node !== 0 || isMarked(book.firsts, hash)) {
      const child = childOf(book.edges, node, hash, (length << 16) | (folded[begin + length - 1] as number));
      if (child >= 0) follow(book, child, words, from, at + 1);
    }
    hash = Math.imul(hash ^ LETTER_E, 0x01000193);
  }
  if (folded[end - 1] === LETTER_E && end + 1 - begin >= SHORTEST_IES && folded[end - 2] === LETTER_I)
    followPluralInIes(book, node, words, from, at);
}

/** `assemblies` stands for `assembly`. */
function followPluralInIes(book: PhraseBook, node: number, words: Words, from: number, at: number): void {
  const { folded, begins } = words;
  const begin = begins[at] as number;
  const stop = (begins[at + 1] as number) - IES;
  let hash = HASH_START;
  for (let i = begin; i < stop; i++) hash = Math.imul(hash ^ (folded[i] as number), 0x01000193);
  hash = Math.imul(hash ^ LETTER_Y, 0x01000193);
  if (node === 0 && !isMarked(book.firsts, hash)) return;
  const child = childOf(book.edges, node, hash, ((stop + 1 - begin) << 16) | LETTER_Y);
  if (child >= 0) follow(book, child, words, from, at + 1);
}

/** Every phrase that stands in the words, overlapping ones too. */
export function findPhrases(book: PhraseBook, words: Words): Hits {
  hits.count = 0;
  for (let from = 0; from < words.count; from++) follow(book, 0, words, from, from);
  return hits;
}
