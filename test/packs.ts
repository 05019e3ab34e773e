/** Signed packs for tests: made today and valid for sixty days. */
import type { SignedPack } from '../rules/pack/signed.ts';
import type { AllTables } from '../rules/pack/tables.ts';
import { type KeyPair, signPack } from '../tools/pack/keys.ts';
import { daysAfter, unsignedPack } from '../tools/pack/unsigned.ts';

const TODAY = new Date().toISOString().slice(0, 10);

export const VALID_DAYS = 60;

/** `serial` tells packs of one day apart; packs after it may be signed by `next`. */
export function packOfToday(serial: number, tables: AllTables, keys: KeyPair, next?: string[]): Promise<SignedPack> {
  const unsigned = unsignedPack(tables, {
    created: TODAY,
    validUntil: daysAfter(TODAY, VALID_DAYS),
    serial,
    minimumExtension: '0.1.0',
    limits: { tables: 120, lists: 7 },
  });
  return signPack(unsigned, keys, next);
}

export const versionOfToday = (serial: number): string => `${TODAY.replaceAll('-', '.')}.${serial}`;
