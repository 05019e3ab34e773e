/**
 * Sentences about origin: a phrase that says "made in" and a country right beside it. In some languages the country
 * follows the phrase, in others it stands before it (`ABD menşeli`, `美国产`). A phrase that only sounds like it
 * ("designed in", "US plug") is a phrase of its own and swallows its country.
 */

import { findPhrases, type Hits } from '../goods/hits.ts';
import { compileBook, type PhraseBook } from '../goods/phrasebook.ts';
import { readWords } from '../goods/words.ts';
import type { Countries } from '../places/countries.ts';
import { findLongest, type Hit } from '../text/lexicon.ts';
import { raw, type Tokens, tokenize } from '../text/tokens.ts';

export const KINDS = ['made', 'not-made', 'ships', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface SpeechTable {
  source: string;
  date: string;
  level: string;
  /** Phrases with the country after them, and phrases with the country before them. */
  after: Record<Kind, string[]>;
  before: Record<Kind, string[]>;
  /** Words of the European Union's control lists, whose numbers look like ECCNs, and words of the American one. */
  european: string[];
  american: string[];
}

export interface Speech {
  /** Ids: kind times two, plus one where the country stands before; then the words of the two control lists. */
  phrases: PhraseBook;
}

export interface Statement {
  kind: Kind;
  country: string;
  text: string;
}

/** Prose longer than this is read in its first part. */
const LONGEST_TEXT = 4000;
/** Words that may stand between phrase and country: "made in the USA", "Ursprung: USA". */
const MOST_BETWEEN = 1;

const EUROPEAN = KINDS.length * 2;
const AMERICAN = EUROPEAN + 1;

export function compileSpeech({ after, before, european, american }: SpeechTable): Speech {
  const phrases = [
    ...KINDS.flatMap((kind, k) => [
      ...[...new Set(after[kind])].map((text) => ({ text, id: k * 2 })),
      ...[...new Set(before[kind])].map((text) => ({ text, id: k * 2 + 1 })),
    ]),
    ...european.map((text) => ({ text, id: EUROPEAN })),
    ...american.map((text) => ({ text, id: AMERICAN })),
  ];
  return { phrases: compileBook(phrases) };
}

/** A sentence or a cell ends between the two: they do not belong together. */
const parted = (tokens: Tokens, from: number, to: number) =>
  /[.;!?。；|\n]/.test(tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]));

function neighbour(hits: readonly Hit[], tokens: Tokens, from: number, to: number, before: boolean): Hit | undefined {
  if (before)
    return hits.find((hit) => hit.to <= from && from - hit.to <= MOST_BETWEEN && !parted(tokens, hit.to, from));
  return hits.find((hit) => hit.from >= to && hit.from - to <= MOST_BETWEEN && !parted(tokens, to, hit.from));
}

const EITHER = /^\s*(?:[/,&+、]|or|and|veya|ve|или|и|або|та|oder|und|ou|et|o|y|e|lub|of|en|或|和)\s*$/i;

/** Another country beside it: "made in China/Poland" and "China or Poland" state no single one. */
function isOneOfTwo(hits: readonly Hit[], { text, starts, ends }: Tokens, { from, to }: Hit): boolean {
  return hits.some((other) => {
    const [first, second] = other.from >= to ? [to, other.from] : [other.to, from];
    return second - first >= 0 && second - first <= 1 && EITHER.test(text.slice(ends[first - 1], starts[second]));
  });
}

interface Spoken {
  id: number;
  from: number;
  to: number;
}

/** Leftmost-longest phrases that do not overlap; one phrase of several kinds speaks for each. */
function longestOf({ count, ids, from, to }: Hits): Spoken[] {
  const spoken: Spoken[] = [];
  let covered = 0;
  for (let group = 0; group < count; ) {
    const start = from[group] as number;
    let next = group;
    let end = start;
    for (; next < count && from[next] === start; next++) end = Math.max(end, to[next] as number);
    if (start >= covered) {
      for (let i = group; i < next; i++) if (to[i] === end) spoken.push({ id: ids[i] as number, from: start, to: end });
      covered = end;
    }
    group = next;
  }
  return spoken;
}

export interface Speaking {
  statements: Statement[];
  european: boolean;
  american: boolean;
}

/** Beside such a phrase any writing of a country is one, but "us" is a word of many languages. */
const isCountry = (tokens: Tokens, { from, to }: Hit) => raw(tokens, from, to) !== 'us';

function stateOf(spoken: readonly Spoken[], text: string, { codes, lexicon }: Countries): Statement[] {
  const tokens = tokenize(text);
  const named = findLongest(lexicon, tokens).filter((hit) => isCountry(tokens, hit));
  return spoken.flatMap(({ id, from, to }) => {
    const country = neighbour(named, tokens, from, to, id % 2 === 1);
    if (country === undefined || isOneOfTwo(named, tokens, country)) return [];
    const quote = raw(tokens, Math.min(from, country.from), Math.max(to, country.to));
    return [{ kind: KINDS[id >> 1] as Kind, country: codes[country.id] as string, text: quote }];
  });
}

/** What a text says of where goods are made or sent from, and of whose control lists it speaks. */
export function listen(text: string, { phrases }: Speech, countries: Countries): Speaking {
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const hits = findPhrases(phrases, readWords(head));
  if (hits.count === 0) return { statements: [], european: false, american: false };
  const spoken = longestOf(hits);
  const placed = spoken.filter(({ id }) => id < EUROPEAN);
  return {
    statements: placed.length === 0 ? [] : stateOf(placed, head, countries),
    european: spoken.some(({ id }) => id === EUROPEAN),
    american: spoken.some(({ id }) => id === AMERICAN),
  };
}
