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

/** A mark before the patterns of a firm's bound families, so that no other firm's longer pattern hides them. */
export const signOf = (group: number) => String.fromCharCode(0xe000 + group);

/** The rows with a row for each maker, whose patterns bear its firm's mark; those of no maker as they are. */
export function signed(rows: readonly FamilyRow[], { makers, idOfMaker }: MakerIndex): FamilyRow[] {
  return rows.flatMap((row) =>
    row.makers.length === 0
      ? [row]
      : row.makers.map((maker) => {
          const sign = signOf(makers.groups[idOfMaker(maker)] as number);
          return { ...row, makers: [maker], patterns: row.patterns.replace(/[^ ]+/g, (pattern) => sign + pattern) };
        }),
  );
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

/** Compiles rows into a book. */
export function compileBook(list: readonly FamilyRow[], { makers, idOfMaker }: MakerIndex): Book {
  const meanings = new Map<string, Meaning>();
  for (const row of list)
    for (const pattern of row.patterns.split(' ')) meanings.set(pattern, merge(meanings.get(pattern), row));
  const groups = new Map<string, { meaning: Meaning; patterns: string[] }>();
  for (const [pattern, meaning] of meanings) {
    const key = JSON.stringify([meaning.makers, meaning.hs, meaning.certainty]);
    const group = groups.get(key) ?? { meaning, patterns: [] };
    group.patterns.push(pattern);
    groups.set(key, group);
  }
  const rows = [...groups.values()].map(({ meaning }): Family => {
    const ids = meaning.makers.map(idOfMaker);
    return {
      makers: ids.map((id) => makers.names[id] as string),
      groups: ids.map((id) => makers.groups[id] as number),
      country: countryOfAll(ids, makers),
      hs: meaning.hs,
      certainty: meaning.certainty,
    };
  });
  return { rows, trie: compilePatterns([...groups.values()].map(({ patterns }) => patterns)) };
}

/** A row with those of its patterns that `takes` says; none where none is left. */
function only(row: FamilyRow, takes: (pattern: string) => boolean): FamilyRow[] {
  const patterns = row.patterns.split(' ').filter(takes).join(' ');
  return patterns === '' ? [] : [{ ...row, patterns }];
}

export function compileFamilies(tables: FamilyTables, index: MakerIndex): Families {
  const list = Object.values(tables);
  const pick = (isBound: boolean) =>
    list.flatMap(({ rows, bound = false }) =>
      rows.flatMap((row) => only(row, (pattern) => (bound || isBare(pattern)) === isBound)),
    );
  return { free: compileBook(pick(false), index), bound: compileBook(signed(pick(true), index), index) };
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

/** One letter and a few digits (`A670`) is a phone, a road or a battery as often as a part. */
const VAGUE_PATTERN = 3;
const VAGUE_KEY = 4;

/** Whether the rest looks like the rest of a part number: a family's letters are followed by its number (`OPA2134`, never `OPAL-X`). */
function fits(key: string, length: number): boolean {
  const digits = key.replace(/\D/g, '').length;
  if (digits < 2 && key.length < 5) return false;
  if (length <= VAGUE_PATTERN && key.length <= VAGUE_KEY && /^[A-Z]\d+$/.test(key)) return false;
  return /\d/.test(key.slice(0, length)) || /^[A-Z]{0,3}-?\d/.test(key.slice(length));
}

/** The pattern of a bound family, where its maker is named or, for one of no maker, a word beside it. */
function boundHit(key: string, { group, beside }: Company, { bound }: Families) {
  const own = group === null ? null : bookHit(signOf(group) + key, bound);
  if (own !== null && own.length > SHORTEST_PATTERN) return { row: own.row, length: own.length - 1 };
  return beside ? bookHit(key, bound) : null;
}

/** The family of a candidate, null when none fits. */
export function familyOf(
  { key, text, series }: Candidate,
  field: string,
  company: Company,
  families: Families,
): Part | null {
  const hit = boundHit(key, company, families) ?? bookHit(key, families.free);
  if (hit === null || hit.length < series || !fits(key, hit.length) || !isPart(key)) return null;
  const { hs, certainty, makers, groups, country } = hit.row;
  const { group } = company;
  const foreign = group !== null && makers.length > 0 && !groups.includes(group);
  return { mpn: key, field, text, family: key.slice(0, hit.length), hs, certainty, makers, country, foreign };
}
