/** Shapes of the place tables and of what they compile to. */
import type { Countries, CountryTable } from './countries.ts';

/** Every table says where it is from: id in sources.json, ISO date, level. */
export interface Provenance {
  source: string;
  date: string;
  level: string;
}

/** Shape of rules/tables/transshipment.json. */
export interface HubTable extends Provenance {
  /** Countries that authorities named as a route of diversion: information, never a flag. */
  countries: Record<string, { tier: string; namedBy: string[] }>;
}

/** The tables of places: two files of rules/tables and, by base name, the files of the folder rules/tables/places. */
export interface PlaceTables {
  countries: CountryTable;
  transshipment: HubTable;
  places: Record<string, unknown>;
}

/** Compiled tables: plain data and typed arrays only, so that they pack without loss. */
export interface PlaceRules {
  countries: Countries;
  /** ISO alpha-2 → tier. */
  hubs: Record<string, string>;
}
