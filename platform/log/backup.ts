/**
 * The log as a file, and back. A restored log is put beside what is there and a new segment begins that follows both
 * heads: nothing is overwritten, what was erased stays erased, and two chains that part are refused with the place.
 */
import * as v from 'valibot';
import type { Decision } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { rememberedDecisions } from '../db/decisions.ts';
import { append, logEntries } from '../db/log.ts';
import { type Entry, type Header, type Payload, refOf } from './entry.ts';
import { logFileSchema } from './schema.ts';
import { placeOf } from './upkeep.ts';
import { type Verification, verify } from './verify.ts';

const LOG_FORMAT = 'tradeflag-log';
const SCHEMA = 1;

/** The file's contents. `words` are what every export carries. */
export function writeLog(
  entries: readonly Entry[],
  head: EntryRef | null,
  decisions: readonly Decision[],
  words: { exported: string; disclaimer: string; notChecked: string },
): string {
  return JSON.stringify({ format: LOG_FORMAT, schema: SCHEMA, ...words, head, entries, decisions }, null, 1);
}

export interface LogFile {
  head: EntryRef | null;
  entries: Entry[];
  decisions: Decision[];
}

/** Reads a file's text as it stands, since hashes were taken of it; null when it does not fit the schema. */
function readLog(json: string): LogFile | null {
  try {
    const file: unknown = JSON.parse(json);
    return v.is(logFileSchema, file) ? (file as LogFile) : null;
  } catch {
    return null;
  }
}

export type Restored =
  | { restored: true; entries: number; decisions: number; head: EntryRef }
  | { restored: false; why: 'unreadable' | 'nothing_new' }
  | { restored: false; why: 'broken' | 'parts_ways'; at: { segment: string; seq: number } };

/** The ends of chains that nothing follows: a new segment follows them all. The newest stands first. */
function looseEnds(entries: readonly Entry[]): EntryRef[] {
  const ends = new Map<string, Header>();
  for (const { header } of entries)
    if ((ends.get(header.segment)?.seq ?? 0) < header.seq) ends.set(header.segment, header);
  const followed = new Set(
    entries.flatMap(({ payload }) =>
      payload?.kind === 'segment' ? payload.record.follows.map(({ hash }) => hash) : [],
    ),
  );
  return [...ends.values()]
    .filter(({ hash }) => !followed.has(hash))
    .sort((a, b) => b.at - a.at)
    .map(refOf);
}

/** Places whose contents were erased on purpose, by either log. */
function erasedIn(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ payload }) => (payload?.kind === 'erasure' ? payload.record.of.map(placeOf) : [])));
}

const asPayload = (entry: Entry, erased: ReadonlySet<string>): Payload | null =>
  erased.has(placeOf(entry.header)) ? null : entry.payload;

/** Restores a backup. Rejects with StorageFull, or as storage did: then nothing was written. */
export async function restoreLog(json: string): Promise<Restored> {
  const file = readLog(json);
  if (file === null) return { restored: false, why: 'unreadable' };
  const check: Verification = await verify(file.entries, { head: file.head, anchor: null });
  if (!check.intact) return { restored: false, why: 'broken', at: check.at };
  const known = new Set((await rememberedDecisions()).map(({ id }) => id));
  const decisions = file.decisions.filter(({ id }) => !known.has(id));
  const outcome: { is: Restored } = { is: { restored: false, why: 'nothing_new' } };
  let count = 0;
  const header = await append(async () => {
    const current = await logEntries();
    const there = new Map(current.map(({ header }) => [placeOf(header), header.hash]));
    const parted = file.entries.find(({ header }) => (there.get(placeOf(header)) ?? header.hash) !== header.hash);
    if (parted !== undefined) {
      const { segment, seq } = parted.header;
      outcome.is = { restored: false, why: 'parts_ways', at: { segment, seq } };
      return null;
    }
    const added = file.entries.filter((entry) => !there.has(placeOf(entry.header)));
    if (added.length === 0) return null;
    count = added.length;
    const erased = erasedIn([...current, ...added]);
    const restore = added.map((entry) => ({ header: entry.header, payload: asPayload(entry, erased) }));
    const follows = looseEnds([...current, ...added]);
    return {
      draft: { kind: 'segment', class: 'upkeep', record: { follows, reason: 'restored' } },
      restore,
      remember: decisions,
    };
  });
  return header === null
    ? outcome.is
    : { restored: true, entries: count, decisions: decisions.length, head: refOf(header) };
}
