/** Decisions that wait for an answer. */
import type { DecisionRecord } from '../../rules/decisions/record.ts';
import type { Entry } from './entry.ts';

const recordOf = ({ payload }: Entry): DecisionRecord | null => (payload?.kind === 'decision' ? payload.record : null);

/** Entries that were escalated and are not yet closed by an outcome. */
export function openEntries(entries: readonly Entry[]): Entry[] {
  const closed = new Set(entries.map((entry) => recordOf(entry)?.closes?.hash));
  return entries.filter((entry) => recordOf(entry)?.act === 'escalated' && !closed.has(entry.header.hash));
}
