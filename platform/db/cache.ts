/** What a start reads: compiled rules and the compiled index of all lists, one record each, replaced whole. */
import type { Entity } from '../../rules/lists/entity.ts';
import { putBlocks } from './entities.ts';
import { database, transact } from './open.ts';
import type { StoredCache, StoredIndex, StoredList } from './schema.ts';

/** Rules and index as stored, each undefined before the first install. */
export async function storedCache(): Promise<{ rules: StoredCache | undefined; index: StoredIndex | undefined }> {
  return transact(['cache', 'index'], 'readonly', async (read) => {
    const [rules, index] = await Promise.all([
      read.objectStore('cache').get('current'),
      read.objectStore('index').get('current'),
    ]);
    return { rules, index };
  });
}

/** A list that came with the extension, with all its entries. */
export interface BundledList {
  stored: StoredList;
  entities: Entity[];
}

/**
 * Puts rules, bundled lists and their index in one transaction: a reader sees all of the old or all of the new. Where the
 * user has lists of their own, their index stays. Resolves with the index that is in force then.
 */
export async function storeCache(
  rules: StoredCache,
  bundled: readonly BundledList[],
  index: StoredIndex,
): Promise<StoredIndex | undefined> {
  return transact(['cache', 'index', 'lists', 'entities'], 'readwrite', async (write) => {
    const lists = write.objectStore('lists');
    const entities = write.objectStore('entities');
    const indexes = write.objectStore('index');
    const known = await lists.getAll();
    const stays = known.some((list) => !list.bundled);
    const old = known.filter((list) => list.bundled);
    await Promise.all<unknown>([
      write.objectStore('cache').put(rules, 'current'),
      ...(stays ? [] : [indexes.put(index, 'current')]),
      ...old.map(({ list }) => lists.delete(list)),
      ...bundled.flatMap(({ stored, entities: all }) => [lists.put(stored), ...putBlocks(entities, stored, all)]),
    ]);
    return stays ? indexes.get('current') : index;
  });
}

/** Replaces the index alone: the same lists, compiled anew. */
export async function storeIndex(index: StoredIndex): Promise<void> {
  await (await database()).put('index', index, 'current');
}

/** Forgets a damaged index: the importer compiles it anew from the entries. */
export async function dropIndex(): Promise<void> {
  await (await database()).delete('index', 'current');
}
