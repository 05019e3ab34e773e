/**
 * Whether a file is a pack to be judged by: signature, hashes, dates, number, rows and schema, in this order, so that
 * nothing of it is looked at before its signature holds. Digest and signature check are passed in.
 *
 * What it stands against is the list of The Update Framework: see THREAT-MODEL.md.
 */
import * as v from 'valibot';
import { daysBetween } from '../gather/checked.ts';
import type { PackMeta } from './pack.ts';
import { lostRows, rowsOf } from './rows.ts';
import { fits, shapeOf } from './shape.ts';
import { type Manifest, manifestSchema, numberOf, type SignedPack, signedPackSchema, versionOf } from './signed.ts';
import type { AllTables } from './tables.ts';

/** Why a pack was refused; the last good one stays. */
export interface PackFailure {
  reason:
    | 'not_json'
    | 'cut_off'
    | 'not_a_pack'
    | 'wrong_key'
    | 'wrong_signature'
    | 'older'
    | 'ahead'
    | 'expired'
    | 'valid_too_long'
    | 'extension_too_old'
    | 'part_differs'
    | 'wrong_rows'
    | 'fewer_rows'
    | 'wrong_tables';
  params: Record<string, string>;
}

export class PackError extends Error {
  readonly failure: PackFailure;
  constructor(reason: PackFailure['reason'], params: Record<string, string> = {}) {
    super(reason);
    this.failure = { reason, params };
  }
}

/** Done by WebCrypto in the extension and in Node alike. */
export interface Checks {
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  digest(text: string): Promise<string>;
  /** Whether an Ed25519 signature of a text holds; key and signature in base64. */
  holds(text: string, signature: string, key: string): Promise<boolean>;
}

/** What is known before. */
export interface Trust {
  keys: readonly string[];
  /** Highest number ever taken over, by key that signed it: a new key starts anew. */
  highest: Readonly<Record<string, number>>;
  /** Digest of the manifest taken over last: the same again is no news. Null where that pack was lost. */
  last: string | null;
  /** Tables that shipped with the extension: the schema. */
  shipped: AllTables;
  /** Tables in force: the measure of the row counts. */
  inForce: AllTables;
  /** ISO date. */
  today: string;
  /** Version of the extension, as 1.2.3. */
  extension: string;
}

export interface VerifiedPack {
  meta: PackMeta;
  manifest: Manifest;
  /** Digest of the manifest. */
  digest: string;
  signedWith: string;
  tables: AllTables;
}

/** No pack may promise to hold longer. */
const LONGEST_DAYS = 400;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(text.trimStart().startsWith('{') ? 'cut_off' : 'not_json');
  }
}

/** The outer form of a pack. Throws PackError for what is no JSON or another JSON. */
export function readSigned(text: string): SignedPack {
  const envelope = v.safeParse(signedPackSchema, parsed(text));
  if (!envelope.success) throw new PackError('not_a_pack');
  return envelope.output;
}

function readManifest(text: string): Manifest {
  const manifest = v.safeParse(manifestSchema, parsed(text));
  if (!manifest.success || new Set(manifest.output.parts.map(({ name }) => name)).size < manifest.output.parts.length)
    throw new PackError('not_a_pack');
  return manifest.output;
}

/** Whether one version comes before another: numbers between dots. */
function isBefore(version: string, other: string): boolean {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

async function signerOf({ manifest, signatures }: SignedPack, keys: readonly string[], checks: Checks) {
  const trusted = signatures.filter(({ key }) => keys.includes(key));
  if (trusted.length === 0) throw new PackError('wrong_key');
  for (const { key, signature } of trusted) if (await checks.holds(manifest, signature, key)) return key;
  throw new PackError('wrong_signature');
}

function checkDates(manifest: Manifest, signedWith: string, { highest, last: taken, today, extension }: Trust): void {
  const { number, created, validUntil } = manifest;
  if (Math.floor(number / 100) * 100 !== numberOf(created)) throw new PackError('not_a_pack');
  const last = highest[signedWith] ?? 0;
  // The one taken over last may come again where it was lost.
  if (number < last || (number === last && taken !== null))
    throw new PackError('older', { version: versionOf(number), last: versionOf(last) });
  // A day more: where it is made it may be tomorrow already.
  if (daysBetween(today, created) > 1) throw new PackError('ahead', { date: created });
  if (today > validUntil) throw new PackError('expired', { date: validUntil });
  if (daysBetween(created, validUntil) > LONGEST_DAYS) throw new PackError('valid_too_long', { date: validUntil });
  checkExtension(manifest, extension);
}

/** Throws PackError where this version of the extension, as 1.2.3, does not understand a pack. */
export function checkExtension({ minimumExtension }: Manifest, extension: string): void {
  if (isBefore(extension, minimumExtension)) throw new PackError('extension_too_old', { version: minimumExtension });
}

/** The tables of a pack whose manifest is trusted. Throws PackError where a part is not the one that was signed. */
async function tablesOf(
  { parts }: Pick<SignedPack, 'parts'>,
  manifest: Manifest,
  digest: Checks['digest'],
): Promise<AllTables> {
  const tables: Record<string, unknown> = {};
  for (const { name, sha256 } of manifest.parts) {
    const text = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (text === undefined || (await digest(text)) !== sha256) throw new PackError('part_differs', { part: name });
    tables[name] = parsed(text);
  }
  return tables as unknown as AllTables;
}

function checkTables(tables: AllTables, manifest: Manifest, { shipped, inForce }: Trust): void {
  for (const { name, rows } of manifest.parts) {
    const counted = rowsOf(tables[name]);
    const wrong = [...new Set([...Object.keys(rows), ...Object.keys(counted)])].find(
      (table) => rows[table] !== counted[table],
    );
    if (wrong !== undefined) throw new PackError('wrong_rows', { table: `${name}/${wrong}` });
    const lost = lostRows(counted, rowsOf(inForce[name]));
    if (lost !== null)
      throw new PackError('fewer_rows', {
        table: `${name}/${lost.table}`,
        rows: String(lost.rows),
        last: String(lost.last),
      });
    // Adapters have a schema of their own, which their compilation holds them to.
    if (name !== 'sites' && !fits(tables[name], shapeOf(shipped[name])))
      throw new PackError('wrong_tables', { table: name });
  }
}

/** What the compiled rules keep of a manifest: tables are stale after the day their maker set, or after fewer days. */
function metaOf({ number, created, validUntil, limits }: Manifest): PackMeta {
  const tables = Math.min(limits.tables, daysBetween(created, validUntil));
  return { version: versionOf(number), created, limits: { tables, lists: limits.lists } };
}

/** The manifest of a pack that was taken over before. Throws PackError where it was damaged since. */
export async function readKept(
  pack: Pick<SignedPack, 'manifest' | 'parts'>,
  { digest }: Pick<Checks, 'digest'>,
): Promise<{ meta: PackMeta; manifest: Manifest; tables: AllTables }> {
  const manifest = readManifest(pack.manifest);
  return { meta: metaOf(manifest), manifest, tables: await tablesOf(pack, manifest, digest) };
}

/** A pack that may be taken over; null when it is the one taken over last. Throws PackError with the reason otherwise. */
export async function verifyPack(pack: SignedPack, trust: Trust, checks: Checks): Promise<VerifiedPack | null> {
  const digest = await checks.digest(pack.manifest);
  if (digest === trust.last) return null;
  const signedWith = await signerOf(pack, trust.keys, checks);
  const manifest = readManifest(pack.manifest);
  checkDates(manifest, signedWith, trust);
  const tables = await tablesOf(pack, manifest, checks.digest);
  checkTables(tables, manifest, trust);
  return { meta: metaOf(manifest), manifest, digest, signedWith, tables };
}
