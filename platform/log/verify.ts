/** Whether a log is as it was written: every hash, every link, every payload, and nothing missing. */
import type { CheckpointRecord, EntryRef } from '../../rules/decisions/record.ts';
import { digestOf, type Entry, type Header, hashOf, NOTHING_BEFORE } from './entry.ts';
import { placeOf } from './upkeep.ts';

export type Break =
  /** The entry is not what was hashed. */
  | 'altered'
  /** Its contents are not what was hashed. */
  | 'contents'
  /** Its contents are gone, and no erasure says so. */
  | 'contents_gone'
  /** It does not follow the entry before it. */
  | 'link'
  /** Entries before it are missing, and no checkpoint says so. */
  | 'gap'
  /** The entry a later segment follows, or the head that was known, is not there. */
  | 'head_gone';

export type Verification =
  | { intact: true; entries: number; dropped: number; erased: number; head: EntryRef | null; anchor: EntryRef | null }
  | { intact: false; at: { segment: string; seq: number }; break: Break };

class Broken extends Error {
  readonly at: { segment: string; seq: number };
  readonly what: Break;

  constructor({ segment, seq }: { segment: string; seq: number }, what: Break) {
    super(what);
    this.at = { segment, seq };
    this.what = what;
  }
}

/** What the log says of itself: contents erased, entries dropped, heads followed. */
interface Known {
  erased: Set<string>;
  checkpoints: CheckpointRecord[];
  followed: EntryRef[];
}

function knownOf(entries: readonly Entry[]): Known {
  const known: Known = { erased: new Set(), checkpoints: [], followed: [] };
  for (const { payload } of entries) {
    if (payload?.kind === 'erasure') for (const ref of payload.record.of) known.erased.add(placeOf(ref));
    if (payload?.kind === 'checkpoint') known.checkpoints.push(payload.record);
    if (payload?.kind === 'segment') known.followed.push(...payload.record.follows);
  }
  return known;
}

async function verifyEntry({ header, payload }: Entry, known: Known): Promise<void> {
  if ((await hashOf(header)) !== header.hash) throw new Broken(header, 'altered');
  if (payload === null) {
    if (!known.erased.has(placeOf(header))) throw new Broken(header, 'contents_gone');
    return;
  }
  const belongs = payload.kind === header.kind && placeOf(payload) === placeOf(header);
  if (!belongs || (await digestOf(payload)) !== header.digest) throw new Broken(header, 'contents');
}

/** The first entry that is still there: the beginning of its segment, or the one after a checkpoint. */
function verifyFirst({ header, payload }: Entry, { checkpoints }: Known): void {
  if (header.seq > 1) {
    const dropped = checkpoints.some(
      ({ segment, to, last }) => segment === header.segment && to === header.seq - 1 && last === header.previous,
    );
    if (!dropped) throw new Broken(header, 'gap');
    return;
  }
  const follows = payload?.kind === 'segment' ? payload.record.follows : [];
  const begins =
    follows.length === 0 ? header.previous === NOTHING_BEFORE : follows.some((ref) => ref.hash === header.previous);
  if (!begins) throw new Broken(header, 'link');
}

function verifyLink(before: Header, { header }: Entry): void {
  if (header.seq !== before.seq + 1) throw new Broken(header, 'gap');
  if (header.previous !== before.hash) throw new Broken(header, 'link');
}

/** The entry a reference names is there under its hash, or a checkpoint says that it was dropped. */
function verifyPresent(ref: EntryRef, headers: ReadonlyMap<string, Header>, { checkpoints }: Known): void {
  const dropped = checkpoints.some(({ segment, to }) => segment === ref.segment && ref.seq <= to);
  if (!dropped && headers.get(placeOf(ref))?.hash !== ref.hash) throw new Broken(ref, 'head_gone');
}

export interface Expected {
  /** The head as the database knows it. */
  head: EntryRef | null;
  /** A head known from elsewhere: kept apart in this browser, or printed on an earlier report. */
  anchor: EntryRef | null;
}

/** Verifies all entries, segment by segment in order of `seq`. Reports the first break with its place. */
export async function verify(entries: readonly Entry[], { head, anchor }: Expected): Promise<Verification> {
  const known = knownOf(entries);
  const headers = new Map(entries.map(({ header }) => [placeOf(header), header]));
  const last = new Map<string, Header>();
  try {
    for (const entry of entries) {
      const before = last.get(entry.header.segment);
      if (before === undefined) verifyFirst(entry, known);
      else verifyLink(before, entry);
      await verifyEntry(entry, known);
      last.set(entry.header.segment, entry.header);
    }
    for (const ref of known.followed) verifyPresent(ref, headers, known);
    if (head !== null) verifyPresent(head, headers, known);
    if (anchor !== null) verifyPresent(anchor, headers, known);
    for (const end of last.values()) {
      const ends = [...(head === null ? [] : [head]), ...known.followed];
      if (!ends.some(({ hash }) => hash === end.hash)) throw new Broken(end, 'head_gone');
    }
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { intact: false, at: error.at, break: error.what };
  }
  return {
    intact: true,
    entries: entries.length,
    dropped: [
      ...new Map(known.checkpoints.sort((a, b) => a.to - b.to).map((one) => [one.segment, one.count])).values(),
    ].reduce((sum, count) => sum + count, 0),
    erased: entries.filter(({ payload }) => payload === null).length,
    head,
    anchor,
  };
}
