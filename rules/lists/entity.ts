/** An entity: one company, person, vessel or aircraft of an official list, whatever file it came from. */
import type { Jurisdiction } from '../deal.ts';
import type { Effect } from '../screening.ts';

export const ENTITY_TYPES = ['person', 'company', 'vessel', 'aircraft', 'other'] as const;
/** `other` where the list does not say: names are then compared as a company's and as a person's. */
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface EntityName {
  text: string;
  /** weak: a broad alias the publisher itself calls weak; it never counts for more than a possible match. */
  kind: 'primary' | 'alias' | 'weak';
}

export interface EntityAddress {
  /** Street, city and country as one line. */
  text: string;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export const ID_KINDS = [
  'inn',
  'ogrn',
  'kpp',
  'registration',
  'tax',
  'imo',
  'mmsi',
  'swift',
  'lei',
  'passport',
  'other',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

export interface Entity {
  /** The publisher's own id, unique within the list. */
  id: string;
  /** Key of the list, e.g. `us_sdn`. */
  list: string;
  /** The publisher's programme or regime codes, joined by "; ". */
  programme: string | null;
  effect: Effect;
  /** Whose law the list is; `own` for the user's own list. */
  jurisdiction: Jurisdiction | 'UN' | 'own';
  type: EntityType;
  /** Primary name first. */
  names: EntityName[];
  /** ISO 3166-1 alpha-2 codes of seat, address, nationality or flag. */
  countries: string[];
  addresses: EntityAddress[];
  ids: { kind: IdKind; value: string }[];
  /** Host names or addresses as printed. */
  websites: string[];
  emails: string[];
  dates: { kind: 'birth' | 'listed' | 'expires'; value: string }[];
  /** Where a person can read the entry. */
  source: string | null;
  remarks: string | null;
  /** An address that is listed itself, with a number for a name (Entity List "Address 01"): its names are never matched. */
  addressOnly?: boolean;
}
