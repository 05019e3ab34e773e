/** Stored readings screened again: on demand, and for open decisions whenever rules or lists have changed. */
import { logEntries } from '../../platform/db/log.ts';
import { interfaceLanguage } from '../../platform/language.ts';
import { type Entry, refOf } from '../../platform/log/entry.ts';
import { openEntries } from '../../platform/log/open.ts';
import type { Protocol } from '../../platform/messages.ts';
import { type DealInForce, screenUnder } from '../../rules/dealBook/underDeal.ts';
import type { ReplayRecord, Witness } from '../../rules/decisions/record.ts';
import { compareScreenings, isDifferent } from '../../rules/decisions/replay.ts';
import { replayLines } from '../../rules/wording/replay.ts';
import { teller } from '../../rules/wording/teller.ts';
import { appendEntry } from './log.ts';
import { remembered } from './memory.ts';
import { ruleCache } from './packs.ts';
import { shown } from './presenter.ts';
import { announce } from './tabs.ts';
import { versionsInForce } from './witness.ts';

const dealOf = ({ deal }: Witness): DealInForce | null => deal && { ...deal, expired: deal.expired === true };

/** Screens again what an entry holds. What the entry itself made is left out: it had no part in its screening. */
async function replayEntry({ header, payload }: Entry): Promise<ReplayRecord | null> {
  if (payload?.kind !== 'decision' || payload.record.witness === null) return null;
  const { witness, versions, decisions: made } = payload.record;
  const cache = await ruleCache();
  const decisions = (await remembered()).filter(({ id }) => !made.some((one) => one.id === id));
  const now = await versionsInForce(cache);
  const screening = screenUnder(witness.reading, dealOf(witness), cache, decisions);
  const then = { screening: witness.screening, versions, decisions: witness.decisions };
  const outcome = compareScreenings(then, { screening, versions: now, decisions });
  return { of: refOf(header), outcome, versions: now };
}

/** What an entry's page would come to today, in words; null where the entry is gone or kept no page. Nothing is logged. */
export async function replay({ of }: Protocol['replay']['ask']): Promise<Protocol['replay']['answer']> {
  const entry = (await logEntries()).find(({ header }) => header.hash === of.hash);
  const record = entry === undefined ? null : await replayEntry(entry);
  if (record === null) return null;
  const tell = teller((await ruleCache()).rules, interfaceLanguage());
  const lines = await shown(replayLines(record.outcome, tell), entry);
  return { lines, different: isDifferent(record.outcome) };
}

/** Of an outcome, what a person would call news. */
const gist = ({ outcome: { after, came, went } }: ReplayRecord) => JSON.stringify([after, came, went]);

/** Screens open decisions again. One that comes out other than when it was last looked at gets an entry that says so. */
export async function replayOpen(): Promise<void> {
  const entries = await logEntries();
  for (const entry of openEntries(entries)) {
    const record = await replayEntry(entry);
    const last = entries
      .flatMap(({ payload }) => (payload?.kind === 'replay' ? [payload.record] : []))
      .findLast(({ of }) => of.hash === entry.header.hash);
    if (record === null || (last === undefined ? !isDifferent(record.outcome) : gist(last) === gist(record))) continue;
    await appendEntry({ draft: { kind: 'replay', class: 'decision', record } });
    announce(null);
  }
}
