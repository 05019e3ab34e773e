/** Tables and compiled rules of the goods. */
import type { AbbreviationTable } from './abbreviations.ts';
import type { DrawingTable } from './drawings.ts';
import type { PairBound, PairTable } from './pairs.ts';
import type { PartRules, PartTables } from './parts/index.ts';
import type { PhraseBook } from './phrasebook.ts';

/** Language → terms in the notation of notation.ts. */
export type Terms = Record<string, string>;

/** Words of goods of one HS code: six digits, or a heading of four for goods far from the list. */
export interface TermRow {
  hs: string;
  /** Codes that stay possible beside `hs`. */
  also?: string[];
  /** Words that name the goods. */
  names?: Terms;
  /** Names that are as often what other goods are made of or mounted on: they yield to any name beside them. */
  asides?: Terms;
  /** Names that speak in capitals only: `ATE`, where `ate` and `até` are words. */
  capitals?: Terms;
  /** Words that only hint. */
  suggests?: Terms;
  /** Words that support a name and never stand for one. */
  beside?: Terms;
  /** Packages that only these goods come in: an SOIC-8 is a chip, whatever it drives. */
  packages?: Terms;
  /** Makers whose trade is these goods: their name alone, beside an unknown part number, says what it is. */
  makers?: Terms;
}

export interface Sourced {
  source: string;
  date: string;
  level: string;
}

export interface GoodsTables {
  chpl: Sourced & { items: { hs6: string; tier: string; broad?: boolean; desc: string }[] };
  /** Labels of HS codes, those of a ruling's decision, words of texts that discuss codes, and codes of HS 2017 with what they became. */
  codes: Sourced & { labels: string[]; deciding: string[]; discussed: string[]; legacy: Record<string, string[]> };
  eccn: Sourced & { labels: string[]; ear99: string[]; munitions: string[] };
  /** Goods with rules of their own (row D), by the beginnings of their codes. */
  families: Sourced & { rows: { family: string; hs: string[] }[] };
  /**
   * How phrases are built: languages whose head noun stands first; words after which other goods are spoken of than those
   * offered (`for`, `with`), words after which they are only when the goods were named already (`of`, `and`), and words
   * before which other goods stand (`için`, `用`); and set phrases that hold a name of goods and mean none (`panel mount`).
   */
  syntax: Sourced & { first: string[]; after: Terms; of: Terms; before: Terms; neutral: Terms };
  /** Heading of machines → code of their parts (section XVI note 2, chapter 90 note 2), words after which a machine is named whose parts are offered, and words of what only a part is. */
  machines: Sourced & { parts: Record<string, string>; partsOf: Terms; hardware: Terms };
  /** Common words of goods of any kind: where one stands, the text is understood well enough for a no. */
  ordinary: Sourced & { words: Terms };
  abbreviations: AbbreviationTable;
  pairs: PairTable;
  drawings: DrawingTable;
  terms: Record<string, Sourced & { rows: TermRow[] }>;
  parts: PartTables;
}

/** HS code by the shape of a drawing number, and the lengths of their first figures. */
export interface DrawingRules {
  shapes: Record<string, string>;
  lengths: number[];
}

export interface GoodsRules {
  drawings: DrawingRules;
  /** HS-6 → tier of the Common High Priority List. */
  tiers: Record<string, string>;
  /** Codes of the list that cover many ordinary goods (row A*). */
  broad: string[];
  legacy: Record<string, string[]>;
  families: { family: string; hs: string[] }[];
  book: PhraseBook;
  /** HS code of each row of the term tables, then of each pair. */
  codes: string[];
  /** By row of a pair. */
  pairs: Record<number, PairBound>;
  /** Heading of machines → row of their parts. */
  partsOf: Record<string, number>;
  /** HS code → codes that stay possible beside it. */
  also: Record<string, string[]>;
  parts: PartRules;
}

/** What a phrase of the book is. */
export const NAME = 0;
export const SUGGESTS = 1;
export const BESIDE = 2;
export const AFTER = 3;
export const BEFORE = 4;
export const HS_LABEL = 5;
export const ECCN_LABEL = 6;
export const EAR99 = 7;
export const MUNITIONS = 8;
export const PACKAGE = 9;
export const OF = 10;
export const MAKER = 11;
export const NEUTRAL = 12;
export const COMMON = 13;
export const HARDWARE = 14;
export const DISCUSSED = 15;
export const ASIDE = 16;
/** `parts of`: what follows is the machine, wherever it stands. */
export const PARTS = 17;
/** From here on hits speak only in some places (settleHits). A name written noun first: where a comma follows its first word. */
export const INVERTED = 18;
/** A broad word that names a row's goods where a word of its company stands near, and that company. */
export const BROAD = 19;
export const COMPANY = 20;
/** An acronym that is a word in some language: it speaks in capitals. */
export const CAPITALS = 21;

/** Row of the labels behind which a ruling states its decision. */
export const DECIDING = 1;

/** Phrases are numbered: row, kind, and whether the language puts the head noun first. */
export const idOf = (row: number, kind: number, headFirst: boolean): number =>
  (row << 6) | (kind << 1) | (headFirst ? 1 : 0);
export const rowOf = (id: number): number => id >> 6;
export const kindOf = (id: number): number => (id >> 1) & 31;
export const isHeadFirst = (id: number): boolean => (id & 1) === 1;
