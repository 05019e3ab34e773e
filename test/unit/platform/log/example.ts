/** A log in a fresh database, and entries for it. */
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Draft, Entry } from '../../../../platform/log/entry.ts';
import { verify } from '../../../../platform/log/verify.ts';
import type { Act, DecisionRecord } from '../../../../rules/decisions/record.ts';

/** A window or background of its own: modules and connection without memory over whatever the database holds. */
export async function open() {
  vi.resetModules();
  const log = await import('../../../../platform/db/log.ts');
  const keep = await import('../../../../platform/log/keep.ts');
  const { rememberedDecisions } = await import('../../../../platform/db/decisions.ts');
  const { database } = await import('../../../../platform/db/open.ts');
  return { ...log, ...keep, rememberedDecisions, database };
}

export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

function record(reason: string, changes: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    act: 'refused' as Act,
    reason,
    who: 'Compliance desk',
    authorisation: null,
    decisions: [],
    closes: null,
    witness: null,
    versions: { extension: '0.1.0', pack: '1', packCreated: '2026-11-24', lists: [] },
    ...changes,
  };
}

export const draft = (reason: string, changes: Partial<DecisionRecord> = {}): Draft => ({
  kind: 'decision',
  class: 'decision',
  record: record(reason, changes),
});

export const reasons = (entries: readonly Entry[]) =>
  entries.flatMap(({ payload }) => (payload?.kind === 'decision' ? [payload.record.reason] : []));

/** The whole log, verified against its own head. */
export async function verified({
  logEntries,
  logHead,
}: Pick<Awaited<ReturnType<typeof open>>, 'logEntries' | 'logHead'>) {
  return verify(await logEntries(), { head: await logHead(), anchor: null });
}
