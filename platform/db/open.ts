import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrate } from './migrations.ts';
import { DATABASE, DATABASE_VERSION, type TradeflagSchema } from './schema.ts';
import { Blocked } from './trouble.ts';

type Database = IDBPDatabase<TradeflagSchema>;

/** An upgrade waits until every other connection is closed. Whoever asks is not kept waiting longer than this. */
const PATIENCE_MS = 10_000;

let opened: Promise<Database> | null = null;

function open(): Promise<Database> {
  const opening = openDB<TradeflagSchema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db, oldVersion, _newVersion, transaction) => migrate(db, oldVersion, transaction),
    // Another version upgrades it, or somebody deletes it: held open it would block them.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatient = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Blocked()), PATIENCE_MS);
  });
  opening.then(
    () => {
      opened = opening; // also where whoever asked first was refused meanwhile
    },
    () => {
      opened = null;
    },
  );
  return Promise.race([opening, impatient]).finally(() => clearTimeout(timer));
}

/**
 * The open database, opened once and again after the browser closed it. Rejects when storage is refused, full, of a newer
 * version, or blocked; troubleOf says which.
 */
export function database(): Promise<Database> {
  opened ??= open();
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
