/** Entities of all lists as columns: what a hit shows and what a second fact is compared with. */
import type { Entity } from '../lists/entity.ts';
import { isPast, lastDay } from '../lists/expiry.ts';
import type { Effect, ListMatch } from '../screening.ts';
import { addressKeys } from './facts/addresses.ts';
import { factsOfEntity } from './facts/ids.ts';
import { type Buckets, buildBuckets, hashText } from './find/buckets.ts';
import type { NameIndex } from './find/index.ts';
import { type Numbers, narrow } from './find/narrow.ts';
import { packStrings, type Strings } from './find/strings.ts';
import { type OtherPrimaries, packPrimaries } from './primary.ts';
import { latinise } from './script/latin.ts';
import { sound } from './word/sound.ts';

export const EFFECTS: readonly Effect[] = [
  'freeze',
  'export-receiver',
  'denied',
  'transaction-ban',
  'conditional',
  'notice',
];
export const JURISDICTIONS: readonly ListMatch['jurisdiction'][] = ['US', 'EU', 'UK', 'CH', 'JP', 'TR', 'UN', 'own'];

/** Rows of numbers, of any length each. */
export interface Rows {
  values: Numbers;
  starts: Numbers;
}

export interface EntityTable {
  count: number;
  ids: Strings;
  primaries: OtherPrimaries;
  /** Distinct list keys, programmes, and alpha-2 codes one after the other; the columns hold their numbers. */
  labels: string[];
  lists: Numbers;
  /** Number of the label plus one, 0 for none. */
  programmes: Numbers;
  countries: Numbers;
  effects: Uint8Array;
  jurisdictions: Uint8Array;
  /** Second hashes of exact facts, hashes of cities: what confirms a name. */
  facts: Rows;
  /** Hash of an exact fact → entity. */
  byFact: Buckets;
  addresses: AddressTable;
  /** Entities that expire, in rising order, and the last day of each (20261124). */
  expiring: Int32Array;
  lastDays: Int32Array;
}

export interface AddressTable {
  entities: Numbers;
  /** 1: the address itself is listed, not a firm at it. */
  alone: Uint8Array;
  words: Rows;
  numbers: Rows;
  /** Hash of a number with its neighbour → address. */
  byPair: Buckets;
}

export const factKey = (kind: string, value: string): number => hashText(`${kind}:${value}`);
/** A second, independent hash: together with the first, chance equality is out of the question. */
export const factProof = (kind: string, value: string): number => hashText(`proof/${value}/${kind}`);
export const cityKey = (city: string): number => hashText(`city:${latinise(city).split(' ').map(sound).join('')}`);

function packRows(rows: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] as number) + row.length;
  return { values: narrow(rows.flat()), starts: narrow(starts) };
}

export const rowAt = ({ values, starts }: Rows, i: number): Numbers => values.subarray(starts[i], starts[i + 1]);

function packAddresses(entities: readonly Entity[]): AddressTable {
  const owners: number[] = [];
  const alone: number[] = [];
  const words: number[][] = [];
  const numbers: number[][] = [];
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [owner, entity] of entities.entries()) {
    for (const { text } of entity.addresses) {
      const keys = addressKeys(text);
      if (keys.pairs.length === 0) continue;
      for (const pair of keys.pairs) {
        hashes.push(pair);
        values.push(owners.length);
      }
      owners.push(owner);
      alone.push(entity.addressOnly ? 1 : 0);
      words.push(keys.words);
      numbers.push(keys.numbers);
    }
  }
  return {
    entities: narrow(owners),
    alone: Uint8Array.from(alone),
    words: packRows(words),
    numbers: packRows(numbers),
    byPair: buildBuckets(hashes, values),
  };
}

function packExpiries(entities: readonly Entity[]): Pick<EntityTable, 'expiring' | 'lastDays'> {
  const rows = entities.flatMap((entity, number) => {
    const last = lastDay(entity);
    return last === null ? [] : [[number, last] as const];
  });
  return { expiring: Int32Array.from(rows, ([number]) => number), lastDays: Int32Array.from(rows, ([, last]) => last) };
}

/** `index`: the names of the same entities. */
export function compileEntities(entities: readonly Entity[], index: NameIndex): EntityTable {
  const labels: string[] = [];
  const known = new Map<string, number>();
  const label = (text: string) => {
    let number = known.get(text);
    if (number === undefined) {
      number = labels.push(text) - 1;
      known.set(text, number);
    }
    return number;
  };
  const hashes: number[] = [];
  const values: number[] = [];
  const facts = entities.map((entity, number) => {
    const exact = factsOfEntity(entity);
    for (const { kind, value } of exact) {
      hashes.push(factKey(kind, value));
      values.push(number);
    }
    const cities = entity.addresses.flatMap(({ city }) => (city ? [cityKey(city)] : []));
    return [...new Set([...exact.map(({ kind, value }) => factProof(kind, value)), ...cities])];
  });
  return {
    count: entities.length,
    ids: packStrings(entities.map(({ id }) => id)),
    primaries: packPrimaries(entities, index),
    lists: narrow(entities.map(({ list }) => label(list))),
    programmes: narrow(entities.map(({ programme }) => (programme === null ? 0 : label(programme) + 1))),
    countries: narrow(entities.map(({ countries }) => label(countries.join('')))),
    labels,
    effects: Uint8Array.from(entities, ({ effect }) => EFFECTS.indexOf(effect)),
    jurisdictions: Uint8Array.from(entities, ({ jurisdiction }) => JURISDICTIONS.indexOf(jurisdiction)),
    facts: packRows(facts),
    byFact: buildBuckets(hashes, values),
    addresses: packAddresses(entities),
    ...packExpiries(entities),
  };
}

/** Whether the entity no longer counts on that day, an ISO date. */
export function isExpiredAt({ expiring, lastDays }: EntityTable, entity: number, today: string): boolean {
  const at = expiring.length === 0 ? -1 : expiring.indexOf(entity);
  return at >= 0 && isPast(lastDays[at] as number, today);
}
