import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrate } from './migrations.ts';
import { DATABASE, DATABASE_VERSION, type TradeflagSchema } from './schema.ts';

let opened: Promise<IDBPDatabase<TradeflagSchema>> | null = null;

/** The open database, opened once and again after the browser closed it. Rejects when storage is refused or full. */
export function database(): Promise<IDBPDatabase<TradeflagSchema>> {
  opened ??= openDB<TradeflagSchema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db, oldVersion, _newVersion, transaction) => migrate(db, oldVersion, transaction),
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

type Stores = StoreNames<TradeflagSchema>[];

/**
 * Runs `work` in one transaction and resolves with its result once that is committed. Rejects, with nothing changed, when
 * any part of it fails. `work` may wait for nothing but requests of its transaction, and waits for all of them.
 */
export async function transact<const S extends Stores, M extends 'readonly' | 'readwrite', T>(
  stores: S,
  mode: M,
  work: (transaction: IDBPTransaction<TradeflagSchema, S, M>) => Promise<T>,
  options: IDBTransactionOptions = {},
): Promise<T> {
  const transaction = (await database()).transaction(stores, mode, options);
  const working = async () => {
    try {
      return await work(transaction);
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  const [result] = await Promise.all([working(), transaction.done]);
  return result;
}
