/** Acts on the log itself: corrections, second reviews, erasure, legal hold, and what runs its time. Each is an entry. */
import type { EntryRef, ReviewRecord } from '../../rules/decisions/record.ts';
import { append, logEntries } from '../db/log.ts';
import type { Header } from './entry.ts';
import { droppable, erasureObstacle, expiredEntries, type Retention } from './upkeep.ts';

/** Why an act on the log was refused; nothing was written. */
export class Refused extends Error {
  readonly why: 'unknown' | 'held' | 'needed' | 'same_person';

  constructor(why: Refused['why']) {
    super(why);
    this.why = why;
  }
}

async function mustStand(ref: EntryRef): Promise<void> {
  const there = (await logEntries()).some(({ header }) => header.hash === ref.hash && header.seq === ref.seq);
  if (!there) throw new Refused('unknown');
}

export async function correct(of: EntryRef, text: string, who: string): Promise<Header | null> {
  return append(async () => {
    await mustStand(of);
    return { draft: { kind: 'correction', class: 'decision', record: { of, text, who } } };
  });
}

/** Takes the contents of entries away. Refused as a whole when one of them is held, needed or not there. */
export async function erase(of: EntryRef[], reason: string, who: string): Promise<Header | null> {
  return append(async () => {
    const entries = await logEntries();
    for (const ref of of) {
      const obstacle = erasureObstacle(ref, entries);
      if (obstacle !== null) throw new Refused(obstacle);
    }
    return { draft: { kind: 'erasure', class: 'upkeep', record: { of, why: 'asked', reason, who } }, erase: of };
  });
}

/** Puts entries under a legal hold, or releases them: while it is in force nothing of them is erased or expires. */
export async function hold(of: EntryRef[], on: boolean, reason: string, who: string): Promise<Header | null> {
  return append(async () => {
    for (const ref of of) await mustStand(ref);
    return { draft: { kind: 'hold', class: 'upkeep', record: { of, on, reason, who } } };
  });
}

const spoken = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Adds a second person's answer. Refused when it is the same person, as far as names tell. */
export async function addReview(record: ReviewRecord): Promise<Header | null> {
  return append(async () => {
    const entry = (await logEntries()).find(({ header }) => header.hash === record.of.hash);
    if (entry?.payload?.kind !== 'decision') throw new Refused('unknown');
    const { who } = entry.payload.record;
    if (spoken(record.reviewer) === '' || spoken(record.reviewer) === spoken(who)) throw new Refused('same_person');
    return { draft: { kind: 'review', class: 'decision', record } };
  });
}

/** Lets contents go that have run their time, then entries of which nothing is left to keep. */
export async function runRetention(retention: Retention, now: number): Promise<void> {
  await append(async () => {
    const of = expiredEntries(await logEntries(), retention, now);
    if (of.length === 0) return null;
    return {
      draft: { kind: 'erasure', class: 'upkeep', record: { of, why: 'expired', reason: '', who: '' } },
      erase: of,
    };
  });
  await append(async () => {
    const record = await droppable(await logEntries(), retention, now);
    if (record === null) return null;
    return {
      draft: { kind: 'checkpoint', class: 'upkeep', record },
      dropTo: { segment: record.segment, to: record.to },
    };
  });
}
