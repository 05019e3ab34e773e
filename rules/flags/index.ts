/** Red flags: official indicators of diversion that a page, form or deal shows. A flag is a sign, never an accusation. */
import type { Deal } from '../deal.ts';
import type { Field, Listing, Party } from '../reading.ts';
import type { Destination, Flag, Tie } from '../screening.ts';

/** Shape of rules/tables/flags.json. */
export interface FlagTables {
  flags: Record<string, { weight: Flag['weight']; kind: string; side: Flag['side']; source: string }>;
}

export interface FlagRules {
  rows: FlagTables['flags'];
}

export interface FlagContext {
  texts: readonly Field[];
  parties: readonly Party[];
  destination: Destination | null;
  deal: Deal;
  listing?: Listing;
  /** True where the goods are priority-list or listed goods: some signs speak only of those. */
  goodsListed: boolean;
  ties: readonly Tie[];
}

export function compileFlags(tables: FlagTables): FlagRules {
  return { rows: { ...tables.flags } };
}

/** Flags of the context, one per id and quoted place. */
export function findFlags(_context: FlagContext, _rules: FlagRules): Flag[] {
  return [];
}

/** Whether flags may raise a verdict: two of different kinds, at least one of medium weight or more; low ones together count as one. */
export function countingFlags(_flags: readonly Flag[]): boolean {
  return false;
}

/** Ids of flags that no page can show: questions for the user. */
export function questions(_rules: FlagRules): string[] {
  return [];
}
