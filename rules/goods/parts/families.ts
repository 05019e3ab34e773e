/** Families of part numbers: who makes them and what they are, by the longest pattern that fits. */
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

export type FamilyTables = Record<string, { source: string; date: string; level: string; rows: FamilyRow[] }>;

export interface Families {
  /** One row per distinct set of makers and goods; a pattern of several rows has a row of its own with the makers of all. */
  rows: { id: string; makers: string[]; hs: string[]; certainty: number }[];
  trie: Int32Array;
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

export function compileFamilies(tables: FamilyTables): Families {
  const meanings = new Map<string, Meaning>();
  for (const { rows } of Object.values(tables))
    for (const row of rows)
      for (const pattern of row.patterns.split(' ')) meanings.set(pattern, merge(meanings.get(pattern), row));
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

/** Fewer characters than this, and the pattern says nothing by itself. */
const SHORTEST_PATTERN = 2;

/** The family of a candidate, null when none fits or the rest of it does not look like the rest of a part number. */
export function familyOf({ key, text }: Candidate, field: string, { rows, trie }: Families): Part | null {
  const hit = longestPattern(trie, key);
  if (hit === null || hit.length < SHORTEST_PATTERN) return null;
  const rest = key.slice(hit.length);
  const digits = key.replace(/\D/g, '').length;
  if (digits < 2 && key.length < 5) return null;
  // A family's letters are followed by its number: `OPA2134`, never `OPAL-X`.
  if (!/\d/.test(key.slice(0, hit.length)) && !/^[A-Z]{0,3}[-]?\d/.test(rest)) return null;
  const { id, makers, hs, certainty } = rows[hit.row] as Families['rows'][number];
  return { mpn: key, field, text, family: id, hs, certainty, makers };
}
