/**
 * Sentences about origin: a phrase that says "made in" and a country right beside it. In some languages the country
 * follows the phrase, in others it stands before it (`ABD menşeli`, `美国产`). A phrase that only sounds like it
 * ("designed in", "US plug") is a phrase of its own and swallows its country.
 */

import { type Countries, type CountryHit, countriesIn } from '../places/countries.ts';
import { compileLexicon, findLongest, type Lexicon } from '../text/lexicon.ts';
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
}

export interface Speech {
  /** Ids: kind times two, plus one where the country stands before. */
  phrases: Lexicon;
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

export function compileSpeech({ after, before }: SpeechTable): Speech {
  const phrases = KINDS.flatMap((kind, k) => [
    ...after[kind].map((text) => ({ text, id: k * 2 })),
    ...before[kind].map((text) => ({ text, id: k * 2 + 1 })),
  ]);
  return { phrases: compileLexicon(phrases) };
}

/** A sentence or a cell ends between the two: they do not belong together. */
const parted = (tokens: Tokens, from: number, to: number) =>
  /[.;!?。；|\n]/.test(tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]));

function neighbour(
  hits: readonly CountryHit[],
  tokens: Tokens,
  from: number,
  to: number,
  before: boolean,
): CountryHit | undefined {
  if (before)
    return hits.find((hit) => hit.to <= from && from - hit.to <= MOST_BETWEEN && !parted(tokens, hit.to, from));
  return hits.find((hit) => hit.from >= to && hit.from - to <= MOST_BETWEEN && !parted(tokens, to, hit.from));
}

/** Another country right behind it: "made in China/Poland" states no single one. */
function isOneOfTwo(hits: readonly CountryHit[], tokens: Tokens, hit: CountryHit): boolean {
  return hits.some(
    (other) =>
      other !== hit &&
      other.from === hit.to &&
      /^\s*[/,]|^\s*(or|and|и|или|ve|veya|und|oder|et|ou|y|o)\s/i.test(tokens.text.slice(tokens.ends[hit.to - 1])),
  );
}

/** What a text says of where goods are made or sent from. */
export function statementsIn(text: string, { phrases }: Speech, countries: Countries): Statement[] {
  const tokens = tokenize(text.slice(0, LONGEST_TEXT));
  const spoken = findLongest(phrases, tokens);
  if (spoken.length === 0) return [];
  const named = countriesIn(tokens, countries);
  return spoken.flatMap(({ id, from, to }) => {
    const country = neighbour(named, tokens, from, to, id % 2 === 1);
    if (country === undefined || isOneOfTwo(named, tokens, country)) return [];
    const quote = raw(tokens, Math.min(from, country.from), Math.max(to, country.to));
    return [{ kind: KINDS[id >> 1] as Kind, country: country.country, text: quote }];
  });
}
