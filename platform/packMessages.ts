/** What the options page asks and is told of packs, and the schemas of its requests. */
import * as v from 'valibot';
import { publicKey } from '../rules/pack/signed.ts';
import type { PackUpdateFailure } from './db/schema.ts';

/** One pack that can be in force. */
export interface PackState {
  /** Null: the one in the extension. */
  number: number | null;
  version: string;
  /** ISO dates; the pack in the extension has no last day of its own. */
  created: string;
  validUntil: string | null;
  /** Epoch milliseconds; null for the one in the extension. */
  installed: number | null;
  inForce: boolean;
  /** Rows of all tables of each part. */
  rows: Record<string, number>;
}

export interface PacksState {
  /** Newest first, the one in the extension last. */
  packs: PackState[];
  source: { address: string; key: string } | null;
  /** The organisation named it, and the user cannot change it. */
  isManaged: boolean;
  /** Match patterns to be permitted for the source, and whether they are. */
  origins: string[];
  permitted: boolean;
  running: boolean;
  /** As of a download. */
  tried: number | null;
  succeeded: number | null;
  next: number | null;
  failure: PackUpdateFailure | null;
}

export interface PackProtocol {
  'packs-state': { ask: Record<never, never>; answer: PacksState };
  /** options → background: look for packs there day by day (the user has permitted its host). Empty address: no longer. */
  'set-pack-source': { ask: { address: string; key: string }; answer: null };
  'update-pack': { ask: Record<never, never>; answer: null };
  /** Takes a pack that is kept, or the one in the extension. Rejects where it is damaged. */
  'use-pack': { ask: { number: number | null }; answer: null };
}

export const packRequests = [
  v.object({ type: v.literal('packs-state') }),
  v.object({
    type: v.literal('set-pack-source'),
    address: v.pipe(v.string(), v.maxLength(2000)),
    key: v.union([v.literal(''), publicKey]),
  }),
  v.object({ type: v.literal('update-pack') }),
  v.object({ type: v.literal('use-pack'), number: v.nullable(v.pipe(v.number(), v.integer())) }),
] as const;
