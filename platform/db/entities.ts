/** Entries of the lists in blocks, by list, generation and number of the block. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Entity } from '../../rules/lists/entity.ts';
import { database, transact } from './open.ts';
import { BLOCK, type StoredList, type TradeflagSchema } from './schema.ts';

type Version = Pick<StoredList, 'list' | 'generation'>;
type Writable = IDBPObjectStore<TradeflagSchema, StoreNames<TradeflagSchema>[], 'entities', 'readwrite'>;

/** Blocks of one version: an array sorts after every number. */
const blocksOf = ({ list, generation }: Version) => IDBKeyRange.bound([list, generation], [list, generation, []]);

/** Puts the entries of a version as blocks; the caller's transaction decides whether they stay. */
export function putBlocks(
  store: Writable,
  { list, generation }: Version,
  entities: readonly Entity[],
): Promise<unknown>[] {
  return Array.from({ length: Math.ceil(entities.length / BLOCK) }, (_, block) =>
    store.put(entities.slice(block * BLOCK, (block + 1) * BLOCK), [list, generation, block]),
  );
}

/**
 * Hands the entries of a version that is not in force yet over to the browser, which stores them while the caller
 * computes. `stored` rejects when there is no room; it may be awaited late.
 */
export async function writeEntities(
  version: Version,
  entities: readonly Entity[],
): Promise<{ stored: Promise<unknown> }> {
  const write = (await database()).transaction('entities', 'readwrite');
  const stored = Promise.all([...putBlocks(write.store, version, entities), write.done]);
  stored.catch(() => undefined); // heard again where it is awaited
  write.commit();
  return { stored };
}

/** All entries of a version, in the order in which they were written. */
export async function readEntities(version: Version): Promise<Entity[]> {
  return (await (await database()).getAll('entities', blocksOf(version))).flat();
}

/** One entry of a version by its place, read with its block and no other; undefined where none stands. */
export async function readEntity({ list, generation }: Version, place: number): Promise<Entity | undefined> {
  const block = await (await database()).get('entities', [list, generation, Math.floor(place / BLOCK)]);
  return block?.[place % BLOCK];
}

/** A generation that no block of the list has. */
export async function nextGeneration(list: string): Promise<number> {
  const all = IDBKeyRange.bound([list], [list, []]);
  const keys = await (await database()).getAllKeys('entities', all);
  return 1 + keys.reduce((highest, [, generation]) => Math.max(highest, generation), 0);
}

/** Keys of blocks that no list is made of: old versions, and what an import left that never ended. */
async function leftOver(): Promise<[string, number, number][]> {
  return transact(['entities', 'lists'], 'readonly', async (read) => {
    const [keys, lists] = await Promise.all([
      read.objectStore('entities').getAllKeys(),
      read.objectStore('lists').getAll(),
    ]);
    const inForce = new Map(lists.map(({ list, generation }) => [list, generation]));
    return keys.filter(([list, generation]) => inForce.get(list) !== generation);
  });
}

export async function hasLeftOver(): Promise<boolean> {
  return (await leftOver()).length > 0;
}

/** Deletes left-over blocks. Only whoever holds the lists' lock may: an import in progress has blocks of no list yet. */
export async function sweep(): Promise<void> {
  const keys = await leftOver();
  await transact(['entities'], 'readwrite', ({ store }) => Promise.all(keys.map((key) => store.delete(key))));
}
