/** The decision log: what is added to it, and its entries in words. Its head is kept apart, so that a cut is found. */
import { browser } from 'wxt/browser';
import { append, type Change, hasEntry, logEntries, logHead } from '../../platform/db/log.ts';
import type { Kept, LogNote, RecordState } from '../../platform/decisionMessages.ts';
import { type Entry, type Header, refOf } from '../../platform/log/entry.ts';
import { addReview, correct, erase, hold, runRetention } from '../../platform/log/keep.ts';
import { whenText } from '../../platform/log/when.ts';
import type { Protocol } from '../../platform/messages.ts';
import { policy, retentionUnder } from '../../platform/policy.ts';
import { logAnchor, retention } from '../../platform/settings.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { type Added, aboutEntries, addedLine } from '../../rules/wording/added.ts';
import { type RecordPart, wordRecord } from '../../rules/wording/record.ts';
import { type Teller, teller } from '../../rules/wording/teller.ts';
import { rememberAnew } from './memory.ts';
import { whyNotKept } from './notKept.ts';
import { ruleCache } from './packs.ts';
import { shown } from './presenter.ts';
import { announce, orderTabs } from './tabs.ts';
import { languages } from './witness.ts';

export const RETENTION_ALARM = 'retention';
const DAY_MINUTES = 1440;

/**
 * Keeps the head apart from the log once something was appended. Where the head kept so far is gone from the log it
 * stays: a log that was cut off must not be believed again because somebody added to it.
 */
async function anchored<T>(work: () => Promise<T>): Promise<T> {
  const anchor = await logAnchor.getValue().catch(() => null);
  const stands = anchor === null || (await hasEntry(anchor));
  const result = await work();
  if (stands) await logAnchor.setValue(await logHead()).catch(() => undefined);
  return result;
}

/** Appends one entry with what goes along with it. */
export async function appendEntry(change: Change): Promise<EntryRef> {
  return refOf((await anchored(() => append(async () => change))) as Header);
}

function write(note: LogNote): Promise<Header | null> {
  switch (note.do) {
    case 'correct':
      return correct(note.of, note.text, note.author);
    case 'erase':
      return erase(note.of, note.reason, note.author);
    case 'hold':
    case 'release':
      return hold(note.of, note.do === 'hold', note.reason, note.author);
    case 'review':
      return addReview(note.review);
  }
}

export async function noteLog({ note }: Protocol['note-log']['ask']): Promise<Kept> {
  try {
    const entry = refOf((await anchored(() => write(note))) as Header);
    announce(null);
    return { kept: true, entry, decision: null };
  } catch (error) {
    return { kept: false, error: whyNotKept(error) };
  }
}

/** The log was restored: remembered decisions may be others, and the head is. */
export async function logRestored(): Promise<null> {
  rememberAnew();
  await anchored(async () => undefined);
  await orderTabs({ order: 'screen-again' });
  announce(null);
  return null;
}

/** Lets go once a day what has run its time. */
export async function followRetention(): Promise<void> {
  const years = retentionUnder(await policy(), await retention.getValue());
  await anchored(() => runRetention(years, Date.now()));
}

/** Firefox forgets alarms when it ends, and a new one would put off the old: it is set where there is none. */
export async function setRetentionAlarm(): Promise<void> {
  if ((await browser.alarms.get(RETENTION_ALARM)) !== undefined) return;
  await browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

function addedOf({ header: { at, zone }, payload }: Entry): Added | null {
  return payload && ({ kind: payload.kind, record: payload.record, when: whenText(at, zone) } as Added);
}

function chainPart({ segment, seq, previous, hash }: Header, head: EntryRef | null, tell: Teller): RecordPart {
  const lines = [
    { label: tell.text('record.entry'), text: `${seq}, ${segment}` },
    { label: tell.text('record.previous'), text: previous },
    { label: tell.text('record.hash'), text: hash },
    { label: tell.text('record.head'), text: head === null ? '' : `${head.seq}, ${head.hash}` },
  ];
  return { title: tell.text('record.part.chain'), lines };
}

function partsOf(
  entry: Entry,
  later: readonly Added[],
  head: EntryRef | null,
  language: string,
  tell: Teller,
): RecordPart[] {
  const { header, payload } = entry;
  const added = addedOf(entry);
  const parts: RecordPart[] = [];
  if (payload?.kind === 'decision')
    parts.push(...wordRecord(payload.record, whenText(header.at, header.zone), language, tell));
  else {
    const line = added === null ? { label: '', text: tell.text('record.gone') } : addedLine(added, tell, true);
    parts.push({ title: line.label || tell.text('record.title'), lines: [{ ...line, label: '' }] });
  }
  if (later.length > 0)
    parts.push({ title: tell.text('record.part.later'), lines: later.map((one) => addedLine(one, tell)) });
  return [...parts, chainPart(header, head, tell)];
}

/** An entry in words, in the user's language and in English; null where there is none under this hash. */
export async function readRecord({ of }: Protocol['read-record']['ask']): Promise<RecordState[] | null> {
  const [entries, head, { rules }] = await Promise.all([logEntries(), logHead(), ruleCache()]);
  const entry = entries.find(({ header }) => header.hash === of.hash);
  if (entry === undefined) return null;
  const later = entries
    .flatMap((one) => addedOf(one) ?? [])
    .filter((one) => aboutEntries(one).some(({ hash }) => hash === of.hash));
  const records = languages().map((language) => {
    const tell = teller(rules, language);
    return {
      title: tell.text('record.title'),
      disclaimer: tell.text('disclaimer'),
      parts: partsOf(entry, later, head, language, tell),
      language,
    };
  });
  return shown(records, [entry, later]);
}
