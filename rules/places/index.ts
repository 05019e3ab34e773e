/**
 * Places: which parties, destinations and texts are tied to Russia, Belarus or an occupied area, and how firmly.
 * A third country, a nationality or a language is never a tie.
 */
import type { DestinationHint, PartyFacts } from '../reading.ts';
import type { Destination, Tie, TieRole } from '../screening.ts';
import { compileCountries } from './countries.ts';
import type { PlaceRules, PlaceTables } from './types.ts';

export { countryOf } from './countries.ts';
export type { PlaceRules, PlaceTables } from './types.ts';

/** Compiles the tables. Throws on a table with an unusable phrase. */
export function compilePlaces(tables: PlaceTables): PlaceRules {
  const hubs = Object.entries(tables.transshipment.countries).map(([code, row]) => [code, row.tier] as const);
  return { countries: compileCountries(tables.countries), hubs: Object.fromEntries(hubs) };
}

/** Ties of one party in one role, from every fact stated of it. `text` is read as prose about that party. */
export function tiesOfParty(_party: PartyFacts & { text?: string }, _role: TieRole, _rules: PlaceRules): Tie[] {
  return [];
}

/**
 * Ties in running text (an RFQ, a seller's own words). `role` says whose words they are: of a seller they are ties of
 * the seller; otherwise the text itself may name another role (onward sale: end user; "via": route).
 */
export function tiesInText(_text: string, _field: string, _role: TieRole, _rules: PlaceRules): Tie[] {
  return [];
}

/** Where the goods go, from every hint of the page and the deal, and the ties that follow. Null where nothing was given. */
export function judgeDestinations(
  _hints: readonly DestinationHint[],
  _rules: PlaceRules,
): { destination: Destination | null; ties: Tie[] } {
  return { destination: null, ties: [] };
}
