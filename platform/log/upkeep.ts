/** What may be erased, what has to stay, and what has run its time: decided from the entries as they stand. */
import type { CheckpointRecord, EntryKind, EntryRef } from '../../rules/decisions/record.ts';
import { sha256 } from '../sha256.ts';
import { type Entry, type Header, type RetentionClass, refOf } from './entry.ts';

/** Years that contents are kept, by class. */
export type Retention = Record<RetentionClass, number>;

/** EU law on no-re-export clauses and US export rules ask for five years, German tax law for up to ten: ten unless changed. */
export const TEN_YEARS: Retention = { decision: 10, memory: 10, upkeep: 10 };

/** Kinds whose contents can go. The others are needed to verify the chain. */
const ERASABLE: readonly EntryKind[] = ['decision', 'correction', 'review', 'replay'];

export const placeOf = ({ segment, seq }: { segment: string; seq: number }) => `${segment}/${seq}`;

function years(from: number, count: number): number {
  const date = new Date(from);
  return date.setUTCFullYear(date.getUTCFullYear() + count);
}

const isAged = ({ at, class: kept }: Header, retention: Retention, now: number) => years(at, retention[kept]) < now;

/** Places of entries under a legal hold that is in force. */
export function heldPlaces(entries: readonly Entry[]): Set<string> {
  const held = new Set<string>();
  const holds = entries
    .filter(({ header }) => header.kind === 'hold')
    .sort((a, b) => a.header.at - b.header.at || a.header.seq - b.header.seq);
  for (const { payload } of holds) {
    if (payload?.kind !== 'hold') continue;
    for (const ref of payload.record.of) {
      if (payload.record.on) held.add(placeOf(ref));
      else held.delete(placeOf(ref));
    }
  }
  return held;
}

/** Why the contents of an entry cannot be erased; null when they can. */
export function erasureObstacle(ref: EntryRef, entries: readonly Entry[]): 'unknown' | 'held' | 'needed' | null {
  const entry = entries.find(({ header }) => header.hash === ref.hash && placeOf(header) === placeOf(ref));
  if (entry === undefined || entry.payload === null) return 'unknown';
  if (!ERASABLE.includes(entry.header.kind)) return 'needed';
  return heldPlaces(entries).has(placeOf(ref)) ? 'held' : null;
}

/** Entries whose contents have run their time. */
export function expiredEntries(entries: readonly Entry[], retention: Retention, now: number): EntryRef[] {
  const held = heldPlaces(entries);
  return entries
    .filter(
      ({ header, payload }) => payload !== null && ERASABLE.includes(header.kind) && isAged(header, retention, now),
    )
    .filter(({ header }) => !held.has(placeOf(header)))
    .map(({ header }) => refOf(header));
}

/** Entries of the oldest segment. */
function oldest(entries: readonly Entry[]): Entry[] {
  const first = entries.reduce<Entry | null>(
    (old, one) => (old === null || one.header.at < old.header.at ? one : old),
    null,
  );
  return entries.filter(({ header }) => header.segment === first?.header.segment);
}

/** The longest beginning of the oldest segment of which nothing is left to keep, as a checkpoint; null when there is none. */
export async function droppable(
  entries: readonly Entry[],
  retention: Retention,
  now: number,
): Promise<CheckpointRecord | null> {
  const segment = oldest(entries);
  const inForce = heldPlaces(entries);
  const holds = ({ payload }: Entry) =>
    payload?.kind === 'hold' && payload.record.of.some((ref) => inForce.has(placeOf(ref)));
  const kept = segment.findIndex(
    (entry) =>
      (entry.payload !== null && ERASABLE.includes(entry.header.kind)) ||
      !isAged(entry.header, retention, now) ||
      holds(entry),
  );
  const dropped = segment.slice(0, kept === -1 ? segment.length : kept).map(({ header }) => header);
  const last = dropped.at(-1);
  if (last === undefined) return null;
  const earlier = entries
    .flatMap(({ payload }) => (payload?.kind === 'checkpoint' ? [payload.record] : []))
    .filter((one) => one.segment === last.segment)
    .sort((a, b) => b.to - a.to)[0];
  return {
    segment: last.segment,
    from: dropped[0]?.seq ?? 1,
    to: last.seq,
    count: last.seq,
    last: last.hash,
    digest: await sha256([earlier?.digest ?? '', ...dropped.map(({ hash }) => hash)].join('')),
  };
}
