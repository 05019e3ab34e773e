/** A pack of the tables that is not signed yet: the parts and all of the manifest but the keys of its signers. */
import { createHash } from 'node:crypto';
import { rowsOf } from '../../rules/pack/rows.ts';
import { type Manifest, numberOf, PARTS, type SignedPack } from '../../rules/pack/signed.ts';
import type { AllTables } from '../../rules/pack/tables.ts';

export interface UnsignedPack {
  manifest: Omit<Manifest, 'keys'>;
  parts: SignedPack['parts'];
}

export interface PackDates {
  /** ISO dates. */
  created: string;
  validUntil: string;
  /** Tells packs of one day apart, 0 to 99. */
  serial: number;
  minimumExtension: string;
  limits: Manifest['limits'];
}

const DAY_MS = 86_400_000;

/** The ISO date so many days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

export function unsignedPack(tables: AllTables, dates: PackDates): UnsignedPack {
  const { serial, ...rest } = dates;
  const parts = Object.fromEntries(PARTS.map((name) => [name, JSON.stringify(tables[name])]));
  const described = PARTS.map((name) => ({
    name,
    sha256: createHash('sha256')
      .update(parts[name] ?? '')
      .digest('hex'),
    rows: rowsOf(tables[name]),
  }));
  return { manifest: { format: 1, number: numberOf(dates.created, serial), ...rest, parts: described }, parts };
}
