/** The stored rule cache: one record, replaced whole. */
import { database } from './open.ts';
import type { StoredCache } from './schema.ts';

/** The stored cache, undefined before the first install. */
export async function storedCache(): Promise<StoredCache | undefined> {
  return (await database()).get('cache', 'current');
}

/** Replaces the cache in one put: a reader sees the old one or the new one, never a mixture. */
export async function storeCache(cache: StoredCache): Promise<void> {
  await (await database()).put('cache', cache, 'current');
}
