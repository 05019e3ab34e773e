/** Publications that are downloaded day by day, and how the last try of each went. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { type DownloadFailure, faultOf, type Outcome } from '../../rules/lists/outcome.ts';
import { database, transact } from './open.ts';
import type { ListTask, StoredDownload, TradeflagSchema } from './schema.ts';

type Writable = IDBPObjectStore<TradeflagSchema, StoreNames<TradeflagSchema>[], 'downloads', 'readwrite'>;

export async function storedDownloads(): Promise<StoredDownload[]> {
  return (await database()).getAll('downloads');
}

/** Turns a download on; one that is on stays as it is. */
export async function addDownload(id: string): Promise<void> {
  await transact(['downloads'], 'readwrite', async ({ store }) => {
    if ((await store.get(id)) !== undefined) return;
    await store.put({ id, tried: null, succeeded: null, failure: null, failures: 0, next: 0, validators: {} });
  });
}

export async function removeDownload(id: string): Promise<void> {
  await (await database()).delete('downloads', id);
}

async function change(id: string, into: (was: StoredDownload) => Partial<StoredDownload>): Promise<void> {
  await transact(['downloads'], 'readwrite', async ({ store }) => {
    const was = await store.get(id);
    if (was !== undefined) await store.put({ ...was, ...into(was) }); // else it was turned off meanwhile
  });
}

/** A try begins. Should it be cut off, the next one comes at `next`. */
export const noteTry = (id: string, now: number, next: number): Promise<void> =>
  change(id, () => ({ tried: now, next }));

export const noteFailure = (id: string, failure: DownloadFailure, next: number): Promise<void> =>
  change(id, ({ failures }) => ({ failure, failures: failures + 1, next }));

/** When the next try comes; for a download whose files are being imported. */
export const noteNext = (id: string, next: number): Promise<void> => change(id, () => ({ next }));

/** The publisher offers the versions in force and no newer ones: they are as new as today. */
export async function confirmVersions(id: string, now: number, next: number): Promise<void> {
  await transact(['downloads', 'lists'], 'readwrite', async (write) => {
    const [downloads, lists] = [write.objectStore('downloads'), write.objectStore('lists')];
    const [was, all] = await Promise.all([downloads.get(id), lists.getAll()]);
    if (was === undefined) return;
    const own = all.filter(({ download }) => download === id);
    await Promise.all<unknown>([
      downloads.put({ ...was, succeeded: now, failure: null, failures: 0, next }),
      ...own.map((list) => lists.put({ ...list, confirmed: now })),
    ]);
  });
}

/** What came of importing downloaded files, noted in the transaction that ends their task. */
export async function noteOutcome(
  store: Writable,
  { download }: ListTask,
  outcomes: readonly Outcome[],
): Promise<void> {
  const was = download && (await store.get(download.publication));
  if (was === undefined) return;
  const failure = faultOf(outcomes);
  await store.put(
    failure === null
      ? { ...was, succeeded: Date.now(), failure, failures: 0, validators: download?.validators ?? {} }
      : { ...was, failure, failures: was.failures + 1 },
  );
}
