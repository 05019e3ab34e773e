/**
 * A signed pack as it is published: one file with a manifest, its signatures and the parts. The manifest is kept as the
 * very text that was signed, and each part as the very text that was hashed, so that nothing has to be written alike twice.
 */
import * as v from 'valibot';

/** Each is one part of a pack: the keys of `AllTables`. Packs are tables only, never code and never lists. */
export const PARTS = [
  'goods',
  'origin',
  'places',
  'flags',
  'verdict',
  'labels',
  'sites',
  'sources',
  'publications',
  'texts',
] as const;

const isoDay = v.pipe(v.string(), v.isoDate());
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** An Ed25519 public key: 32 bytes as base64. */
export const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/));
const days = v.pipe(natural, v.minValue(1), v.maxValue(400));

export const signedPackSchema = v.strictObject({
  manifest: v.pipe(v.string(), v.maxLength(100_000)),
  signatures: v.pipe(
    v.array(v.strictObject({ key: publicKey, signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)) })),
    v.maxLength(4),
  ),
  parts: v.record(v.string(), v.string()),
});

export const manifestSchema = v.strictObject({
  format: v.literal(1),
  /** `created` as digits and two more, as 2026112400: it only grows, and no attacker can run ahead of the calendar. */
  number: natural,
  created: isoDay,
  /** The last day on which a thing is judged by these tables without a warning that they are old. */
  validUntil: isoDay,
  /** First version of the extension that understands these tables. */
  minimumExtension: v.pipe(v.string(), v.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/)),
  limits: v.strictObject({ tables: days, lists: v.pipe(natural, v.minValue(1), v.maxValue(14)) }),
  /** Who may sign the packs after this one; a key is changed by naming the new one here, signed with the old. */
  keys: v.pipe(v.array(publicKey), v.minLength(1), v.maxLength(4)),
  parts: v.pipe(
    v.array(
      v.strictObject({
        name: v.picklist(PARTS),
        /** Hexadecimal, of the part's text in UTF-8. */
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        /** Rows of each table. */
        rows: v.record(v.string(), natural),
      }),
    ),
    v.length(PARTS.length),
  ),
});

export type SignedPack = v.InferOutput<typeof signedPackSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** The number of the pack made on a day: `serial` tells several of one day apart, 0 to 99. */
export function numberOf(created: string, serial = 0): number {
  return Number(created.replaceAll('-', '')) * 100 + serial;
}

/** As people read it: 2026112403 is "2026.11.24.3", 2026112400 "2026.11.24". */
export function versionOf(number: number): string {
  const digits = String(number);
  const serial = number % 100;
  const day = `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6, 8)}`;
  return serial === 0 ? day : `${day}.${serial}`;
}

/** The other way round; NaN for what is no version. */
export function numberOfVersion(version: string): number {
  const [, year, month, day, serial = '0'] = /^(\d{4})\.(\d\d)\.(\d\d)(?:\.(\d{1,2}))?$/.exec(version) ?? [];
  return year === undefined ? Number.NaN : numberOf(`${year}-${month}-${day}`, Number(serial));
}
