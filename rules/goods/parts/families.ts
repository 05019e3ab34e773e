/** Families of part numbers: who makes them and what they are, by the longest pattern that fits. */
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts';
import type { Candidate } from './candidates.ts';
import type { Part } from './index.ts';
import { compilePatterns, longestPattern } from './pattern.ts';

export interface FamilyRow {
  makers: string[];
  /** HS-6 candidates, best first. */
  hs: string[];
  /** 0 to 1: how sure the family gives the first. */
  certainty: number;
  /** Patterns, parted by spaces. */
  patterns: string;
}

export interface FamilyTable {
  source: string;
  date: string;
  level: string;
  /** True where every pattern needs its maker named: instruments are numbered like parts. */
  bound?: boolean;
  /** Words beside which the table's bare numbers speak without a maker (`bearing`). */
  beside?: string[];
  rows: FamilyRow[];
}

export type FamilyTables = Record<string, FamilyTable>;

interface Book {
  /** One row per distinct set of makers and goods; a pattern of several rows has a row of its own with the makers of all. */
  rows: { id: string; makers: string[]; hs: string[]; certainty: number }[];
  trie: Int32Array;
}

export interface Families {
  /** Patterns that speak for themselves. */
  free: Book;
  /** Patterns that speak beside their maker's name only, or beside a word of `beside`: bare numbers, instruments. */
  bound: Book;
  beside: Lexicon;
}

interface Meaning {
  makers: string[];
  hs: string[];
  certainty: number;
}

/** A pattern that several makers use keeps all of them; the goods of the surest row. */
function merge(known: Meaning | undefined, row: FamilyRow): Meaning {
  if (known === undefined) return row;
  const surer = row.certainty > known.certainty ? row : known;
  return { makers: [...new Set([...known.makers, ...row.makers])], hs: surer.hs, certainty: surer.certainty };
}

const isBare = (pattern: string) => !/\p{L}/u.test(pattern);

function compileBook(tables: FamilyTables, isBound: boolean): Book {
  const meanings = new Map<string, Meaning>();
  for (const { rows, bound = false } of Object.values(tables))
    for (const row of rows)
      for (const pattern of row.patterns.split(' '))
        if ((bound || isBare(pattern)) === isBound) meanings.set(pattern, merge(meanings.get(pattern), row));
  const groups = new Map<string, { meaning: Meaning; patterns: string[] }>();
  for (const [pattern, meaning] of meanings) {
    const key = JSON.stringify([meaning.makers, meaning.hs, meaning.certainty]);
    const group = groups.get(key) ?? { meaning, patterns: [] };
    group.patterns.push(pattern);
    groups.set(key, group);
  }
  const list = [...groups.values()];
  return {
    rows: list.map(({ meaning: { makers, hs, certainty }, patterns }) => ({
      id: patterns[0] as string,
      makers,
      hs,
      certainty,
    })),
    trie: compilePatterns(list.map(({ patterns }) => patterns)),
  };
}

export function compileFamilies(tables: FamilyTables): Families {
  const beside = Object.values(tables).flatMap((table) => table.beside ?? []);
  return {
    free: compileBook(tables, false),
    bound: compileBook(tables, true),
    beside: compileLexicon(beside.map((text, id) => ({ text, id }))),
  };
}

/** Fewer characters than this, and the pattern says nothing by itself. */
const SHORTEST_PATTERN = 2;

/** What stands around a candidate: the maker named, and whether a word of `beside` does. */
export interface Company {
  maker: string | null;
  beside: boolean;
}

function bookHit(key: string, { rows, trie }: Book): { row: Book['rows'][number]; length: number } | null {
  const hit = longestPattern(trie, key);
  if (hit === null || hit.length < SHORTEST_PATTERN) return null;
  return { row: rows[hit.row] as Book['rows'][number], length: hit.length };
}

/** Whether the rest looks like the rest of a part number: a family's letters are followed by its number (`OPA2134`, never `OPAL-X`). */
function fits(key: string, length: number): boolean {
  const digits = key.replace(/\D/g, '').length;
  if (digits < 2 && key.length < 5) return false;
  return /\d/.test(key.slice(0, length)) || /^[A-Z]{0,3}-?\d/.test(key.slice(length));
}

/** The family of a candidate, null when none fits. */
export function familyOf({ key, text }: Candidate, field: string, company: Company, families: Families): Part | null {
  const bound = bookHit(key, families.bound);
  const { maker } = company;
  const allowed =
    bound !== null &&
    (bound.row.makers.length === 0 ? company.beside : maker !== null && bound.row.makers.includes(maker));
  const hit = allowed ? bound : bookHit(key, families.free);
  if (hit === null || !fits(key, hit.length)) return null;
  if (hit.row.makers.length === 0 && !company.beside && isBare(hit.row.id)) return null;
  const { id, makers, hs, certainty } = hit.row;
  return { mpn: key, field, text, family: id, hs, certainty, makers };
}
