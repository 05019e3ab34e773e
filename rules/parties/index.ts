/** Parties: is a name, id, domain or address on a list? And how far does a match go. */
import type { Entity } from '../lists/entity.ts';
import type { PartyFacts, PartyRole } from '../reading.ts';
import type { ListMatch, ListStamp } from '../screening.ts';

export const SCHEMAS = ['Person', 'Company', 'Organization', 'LegalEntity', 'Vessel', 'Aircraft', 'Address'] as const;
export type Schema = (typeof SCHEMAS)[number];

/** Compiled lists: plain data and typed arrays only, so that rules/pack/buffer.ts stores them as they are. */
export interface PartyLists {
  stamps: ListStamp[];
  entities: string[];
}

/** Compiles entities of any lists into one index. `stamps`: one per list, with its dates. */
export function compilePartyLists(entities: Iterable<Entity>, stamps: readonly ListStamp[]): PartyLists {
  return { stamps: [...stamps], entities: [...entities].map((entity) => entity.id) };
}

/** Matches of one party, best first, at most five. `facts.country` counts when it is an ISO alpha-2 code. */
export function matchParty(_facts: PartyFacts, _role: PartyRole, _lists: PartyLists): ListMatch[] {
  return [];
}

/** Compares two names of one schema: 0 to 1, the product's own threshold, and why. */
export function compareNames(_schema: string, _a: string, _b: string): { score: number; match: boolean; detail: string } {
  return { score: 0, match: false, detail: '' };
}
