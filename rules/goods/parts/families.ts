/** Families of part numbers: who makes them and what they are, by the longest pattern that fits. */
import { type Candidate, isPart } from './candidates.ts';
import type { Part } from './index.ts';
import { countryOfAll, type Makers } from './makers.ts';
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

export interface Family {
  id: string;
  makers: string[];
  /** Firms they belong to. */
  groups: number[];
  /** Headquarters country where all makers share one. */
  country: string | null;
  hs: string[];
  certainty: number;
}

/** Rows and the trie of their patterns: one row per distinct set of makers and goods. */
export interface Book {
  rows: Family[];
  trie: Int32Array;
}

export interface Families {
  /** Patterns that speak for themselves. */
  free: Book;
  /** Patterns that speak beside their maker's name only, or beside a word of `beside`: bare numbers, instruments. */
  bound: Book;
}

/** What compiling needs of the makers. */
export interface MakerIndex {
  makers: Makers;
  idOfMaker(name: string): number;
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

/** Compiles rows into a book: those of their patterns that `takes` says. */
export function compileBook(
  tables: readonly FamilyTable[],
  takes: (pattern: string, table: FamilyTable) => boolean,
  { makers, idOfMaker }: MakerIndex,
): Book {
  const meanings = new Map<string, Meaning>();
  for (const table of tables)
    for (const row of table.rows)
      for (const pattern of row.patterns.split(' '))
        if (takes(pattern, table)) meanings.set(pattern, merge(meanings.get(pattern), row));
  const groups = new Map<string, { meaning: Meaning; patterns: string[] }>();
  for (const [pattern, meaning] of meanings) {
    const key = JSON.stringify([meaning.makers, meaning.hs, meaning.certainty]);
    const group = groups.get(key) ?? { meaning, patterns: [] };
    group.patterns.push(pattern);
    groups.set(key, group);
  }
  const list = [...groups.values()];
  const rows = list.map(({ meaning, patterns }): Family => {
    const ids = meaning.makers.map(idOfMaker);
    return {
      id: patterns[0] as string,
      makers: ids.map((id) => makers.names[id] as string),
      groups: ids.map((id) => makers.groups[id] as number),
      country: countryOfAll(ids, makers),
      hs: meaning.hs,
      certainty: meaning.certainty,
    };
  });
  return { rows, trie: compilePatterns(list.map(({ patterns }) => patterns)) };
}

export function compileFamilies(tables: FamilyTables, index: MakerIndex): Families {
  const list = Object.values(tables);
  const isBound = (pattern: string, { bound = false }: FamilyTable) => bound || isBare(pattern);
  return {
    free: compileBook(list, (pattern, table) => !isBound(pattern, table), index),
    bound: compileBook(list, isBound, index),
  };
}

/** Fewer characters than this, and the pattern says nothing by itself. */
const SHORTEST_PATTERN = 2;

/** What stands around a candidate: the firm of the maker named, null for none, and whether a word of `beside` does. */
export interface Company {
  group: number | null;
  beside: boolean;
}

function bookHit(key: string, { rows, trie }: Book): { row: Family; length: number } | null {
  const hit = longestPattern(trie, key);
  if (hit === null || hit.length < SHORTEST_PATTERN) return null;
  return { row: rows[hit.row] as Family, length: hit.length };
}

/** Whether the rest looks like the rest of a part number: a family's letters are followed by its number (`OPA2134`, never `OPAL-X`). */
function fits(key: string, length: number): boolean {
  const digits = key.replace(/\D/g, '').length;
  if (digits < 2 && key.length < 5) return false;
  return /\d/.test(key.slice(0, length)) || /^[A-Z]{0,3}-?\d/.test(key.slice(length));
}

/** The pattern of a bound family, where its maker is named or, for one of no maker, a word beside it. */
function boundHit(key: string, { group, beside }: Company, { bound }: Families) {
  if (group === null && !beside) return null;
  const hit = bookHit(key, bound);
  if (hit === null) return null;
  const speaks = hit.row.makers.length === 0 ? beside : group !== null && hit.row.groups.includes(group);
  return speaks ? hit : null;
}

/** The family of a candidate, null when none fits. */
export function familyOf({ key, text }: Candidate, field: string, company: Company, families: Families): Part | null {
  const hit = boundHit(key, company, families) ?? bookHit(key, families.free);
  if (hit === null || !fits(key, hit.length) || !isPart(key)) return null;
  const { id, hs, certainty, makers, groups, country } = hit.row;
  const { group } = company;
  const foreign = group !== null && makers.length > 0 && !groups.includes(group);
  return { mpn: key, field, text, family: id, hs, certainty, makers, country, foreign };
}
