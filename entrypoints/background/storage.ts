/** Whether the browser keeps what is stored: what is lost or out of reach is told, and never passed over. */
import { storedCache } from '../../platform/db/cache.ts';
import { database } from '../../platform/db/open.ts';
import { type StorageTrouble, troubleOf } from '../../platform/db/trouble.ts';
import type { RulesState } from '../../platform/messages.ts';
import { storageLost, storedBefore } from '../../platform/settings.ts';

let trouble: StorageTrouble | null = null;

/** The database could not be read or written; null: it could. */
export function noteTrouble(error: unknown): void {
  trouble = error === null ? null : troubleOf(error);
}

/** Whether rules were made without the database, and it can be opened again: whoever held it has let go. True once. */
export async function isBack(): Promise<boolean> {
  if (trouble !== 'blocked' && trouble !== 'newer') return false;
  try {
    await database();
  } catch {
    return false;
  }
  const wasAway = trouble !== null;
  trouble = null;
  return wasAway;
}

/**
 * Before the first write to a database: rules stood here once and are gone, so it was deleted or evicted, and everything
 * else with it. The browser says nothing of that.
 */
export async function noticeLoss(): Promise<void> {
  const { rules } = await storedCache();
  const stoodHere = await storedBefore.getValue().catch(() => false);
  if (rules === undefined && stoodHere) await storageLost.setValue(Date.now());
}

/** What people must know of the storage. */
export async function storageState(): Promise<RulesState['storage']> {
  const lost = await storageLost.getValue().catch(() => null);
  return { trouble, lost };
}
