/**
 * Entries of the decision log. The header is open and lasts; it holds a salted digest of the payload, so that the payload
 * can be erased or expire while the chain of headers still verifies, and nobody can guess what was erased.
 */
import type { EntryKind, EntryRef, Records } from '../../rules/decisions/record.ts';
import { sha256 } from '../sha256.ts';
import { canonical } from './canonical.ts';

export const VERSION = 1;
const SALT_BYTES = 32;

/** How long an entry is kept: by class, see retention.ts. */
export type RetentionClass = 'decision' | 'memory' | 'upkeep';

export interface Header {
  version: typeof VERSION;
  /** A chain of its own; a restored log begins a new one. */
  segment: string;
  /** From 1 without gaps. */
  seq: number;
  /** Epoch milliseconds and IANA zone of the clock it was written by. */
  at: number;
  zone: string;
  kind: EntryKind;
  class: RetentionClass;
  /** SHA-256 of salt and canonical payload. */
  digest: string;
  /** Hash of the entry before it; of the first, hash of the head it follows, or 64 zeros. */
  previous: string;
  /** SHA-256 of all the above. */
  hash: string;
}

export type Payload = {
  [Kind in EntryKind]: { segment: string; seq: number; salt: string; kind: Kind; record: Records[Kind] };
}[EntryKind];

export interface Entry {
  header: Header;
  /** Null: erased or expired. */
  payload: Payload | null;
}

export type Draft = {
  [Kind in EntryKind]: { kind: Kind; class: RetentionClass; record: Records[Kind] };
}[EntryKind];

export const NOTHING_BEFORE = '0'.repeat(64);

export function refOf({ segment, seq, hash }: Header): EntryRef {
  return { segment, seq, hash };
}

export async function hashOf({ hash: _, ...rest }: Header): Promise<string> {
  return sha256(canonical(rest));
}

export async function digestOf({ salt, record }: Pick<Payload, 'salt' | 'record'>): Promise<string> {
  return sha256(`${salt}${canonical(record)}`);
}

function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The entry of a draft at its place in the chain. `at` is epoch milliseconds. */
export async function seal(
  draft: Draft,
  place: { segment: string; seq: number; previous: string },
  clock: { at: number; zone: string },
): Promise<{ header: Header; payload: Payload }> {
  const salt = newSalt();
  const { segment, seq, previous } = place;
  const payload = { segment, seq, salt, kind: draft.kind, record: draft.record } as Payload;
  const digest = await digestOf(payload);
  const open = { version: VERSION, segment, seq, ...clock, kind: draft.kind, class: draft.class, digest, previous };
  const header: Header = { ...open, hash: '' } as Header;
  return { header: { ...header, hash: await hashOf(header) }, payload };
}
