/** Packs that were taken over from their address, the compiled one among them, and what is trusted of the next. */
import { database, transact } from './open.ts';
import type { PackSource, StoredCache, StoredPack } from './schema.ts';

/** The pack before this one stays, to go back to. */
const KEPT = 2;

const NO_SOURCE: PackSource = {
  source: null,
  root: null,
  keys: [],
  highest: {},
  last: null,
  inForce: null,
  tried: null,
  succeeded: null,
  failure: null,
  failures: 0,
  next: 0,
  validators: null,
};

export async function packSource(): Promise<PackSource> {
  return (await (await database()).get('packSource', 'current')) ?? NO_SOURCE;
}

/** Packs that are kept, the newest first. */
export async function keptPacks(): Promise<StoredPack[]> {
  return (await (await database()).getAll('packs')).sort((a, b) => b.installed - a.installed);
}

export async function keptPack(number: number): Promise<StoredPack | undefined> {
  return (await database()).get('packs', number);
}

/** Changes what is noted of the source, whatever else was noted meanwhile. */
export async function changeSource(into: (was: PackSource) => Partial<PackSource>): Promise<void> {
  await transact(['packSource'], 'readwrite', async ({ store }) => {
    const was = (await store.get('current')) ?? NO_SOURCE;
    await store.put({ ...was, ...into(was) }, 'current');
  });
}

/**
 * One swap: the pack, its compiled rules and what is trusted from now on; the last but one goes. All of it or nothing:
 * rejects where the key it was verified under (`root`) is no longer the one that counts.
 */
export async function installPack(
  pack: StoredPack,
  cache: StoredCache,
  root: string,
  news: Partial<PackSource>,
): Promise<void> {
  await transact(['cache', 'packs', 'packSource'], 'readwrite', async (write) => {
    const [packs, sources] = [write.objectStore('packs'), write.objectStore('packSource')];
    const [all, was = NO_SOURCE] = await Promise.all([packs.getAll(), sources.get('current')]);
    if (was.root !== root) throw new Error('another key was named');
    const older = all.filter(({ number }) => number !== pack.number).sort((a, b) => b.installed - a.installed);
    await Promise.all<unknown>([
      packs.put(pack),
      ...older.slice(KEPT - 1).map(({ number }) => packs.delete(number)),
      write.objectStore('cache').put(cache, 'current'),
      sources.put({ ...was, ...news, inForce: pack.number }, 'current'),
    ]);
  });
}

/** Takes another kept pack, or the one in the extension (null), with its compiled rules. */
export async function usePack(number: number | null, cache: StoredCache): Promise<void> {
  await transact(['cache', 'packSource'], 'readwrite', async (write) => {
    const sources = write.objectStore('packSource');
    const was = (await sources.get('current')) ?? NO_SOURCE;
    await Promise.all<unknown>([
      write.objectStore('cache').put(cache, 'current'),
      sources.put({ ...was, inForce: number }, 'current'),
    ]);
  });
}

/** Forgets a damaged pack; its source may send it once more. */
export async function dropPack(number: number): Promise<void> {
  await transact(['packs', 'packSource'], 'readwrite', async (write) => {
    const sources = write.objectStore('packSource');
    const was = (await sources.get('current')) ?? NO_SOURCE;
    await Promise.all<unknown>([
      write.objectStore('packs').delete(number),
      sources.put({ ...was, inForce: null, last: null, validators: null }, 'current'),
    ]);
  });
}
