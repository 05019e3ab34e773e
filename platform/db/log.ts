/**
 * The decision log, append-only by compare-and-append: hashes are taken first, since a transaction does not wait for
 * them, then one transaction of strict durability checks that the head is still the one that was hashed and writes all
 * or nothing. Whoever comes second takes the new head and tries again, so the chain never forks.
 */
import type { Decision } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { type Draft, type Entry, type Header, NOTHING_BEFORE, type Payload, refOf, seal } from '../log/entry.ts';
import { database, transact } from './open.ts';

/** The browser has no room left. Nothing was written. */
export class StorageFull extends Error {}

const MOST_TRIES = 100;

/** What one append does, all of it or nothing. */
export interface Change {
  draft: Draft;
  remember?: readonly Decision[];
  /** Ids of remembered decisions that go. */
  forget?: readonly string[];
  /** Entries whose contents go; the draft is the entry that says so. */
  erase?: readonly EntryRef[];
  /** Entries that go altogether, up to this one of its segment; the draft is the checkpoint that says so. */
  dropTo?: { segment: string; to: number };
  /** Entries of a backup, put beside those that are there; the draft is the segment that follows their heads. */
  restore?: readonly Entry[];
}

interface Sealed {
  header: Header;
  payload: Payload;
}

export async function logHead(): Promise<EntryRef | null> {
  return (await (await database()).get('head', 'current')) ?? null;
}

/** All entries with what is left of their contents, segment by segment, in order. */
export async function logEntries(): Promise<Entry[]> {
  const read = (await database()).transaction(['log', 'payloads']);
  const [headers, payloads] = await Promise.all([
    read.objectStore('log').getAll(),
    read.objectStore('payloads').getAll(),
  ]);
  const contents = new Map(payloads.map((payload) => [`${payload.segment}/${payload.seq}`, payload]));
  return headers.map((header) => ({ header, payload: contents.get(`${header.segment}/${header.seq}`) ?? null }));
}

/** Whether an entry still stands as it is named. */
export async function hasEntry({ segment, seq, hash }: EntryRef): Promise<boolean> {
  return (await (await database()).get('log', [segment, seq]))?.hash === hash;
}

const clock = () => ({ at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/** The entries that put a draft after the head. A segment begins a chain, and so does the first entry of all. */
async function sealAfter(head: EntryRef | null, draft: Draft): Promise<Sealed[]> {
  if (draft.kind === 'segment') {
    const previous = draft.record.follows[0]?.hash ?? NOTHING_BEFORE;
    return [await seal(draft, { segment: crypto.randomUUID(), seq: 1, previous }, clock())];
  }
  if (head !== null) {
    const place = { segment: head.segment, seq: head.seq + 1, previous: head.hash };
    return [await seal(draft, place, clock())];
  }
  const [first] = await sealAfter(null, { kind: 'segment', class: 'upkeep', record: { follows: [], reason: 'first' } });
  return first === undefined ? [] : [first, ...(await sealAfter(refOf(first.header), draft))];
}

/** Writes sealed entries if the head is still the expected one. False, and nothing written, when it is not. */
async function writeIf(
  expected: EntryRef | null,
  sealed: readonly Sealed[],
  { remember = [], forget = [], erase = [], dropTo, restore = [] }: Omit<Change, 'draft'>,
): Promise<boolean> {
  try {
    return await transact(
      ['log', 'payloads', 'head', 'decisions'],
      'readwrite',
      async (write) => {
        const head = await write.objectStore('head').get('current');
        if ((head?.hash ?? null) !== (expected?.hash ?? null)) return false;
        const [log, payloads] = [write.objectStore('log'), write.objectStore('payloads')];
        for (const { header, payload } of [...restore, ...sealed]) {
          await log.add(header);
          if (payload !== null) await payloads.add(payload);
        }
        await write.objectStore('head').put(refOf((sealed.at(-1) as Sealed).header), 'current');
        for (const decision of remember) await write.objectStore('decisions').put(decision);
        for (const id of forget) await write.objectStore('decisions').delete(id);
        for (const { segment, seq } of erase) await payloads.delete([segment, seq]);
        if (dropTo !== undefined) {
          const dropped = IDBKeyRange.bound([dropTo.segment, 1], [dropTo.segment, dropTo.to]);
          await log.delete(dropped);
          await payloads.delete(dropped);
        }
        return true;
      },
      { durability: 'strict' },
    );
  } catch (error) {
    if ((error as DOMException).name === 'QuotaExceededError') throw new StorageFull();
    throw error;
  }
}

/**
 * Appends what `make` makes of the log as it stands; `make` is asked again when somebody else came first, and null of it
 * means that there is nothing to append. Gives the new head. Rejects with StorageFull, or as storage did: then nothing
 * was written.
 */
export async function append(make: (head: EntryRef | null) => Promise<Change | null>): Promise<Header | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const head = await logHead();
    const made = await make(head);
    if (made === null) return null;
    const { draft, ...rest } = made;
    const sealed = await sealAfter(head, draft);
    if (await writeIf(head, sealed, rest)) return (sealed.at(-1) as Sealed).header;
  }
  throw new Error('The log is being written to without a pause.');
}
