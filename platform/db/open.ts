import { type IDBPDatabase, openDB } from 'idb';
import { migrate } from './migrations.ts';
import { DATABASE, DATABASE_VERSION, type TradeflagSchema } from './schema.ts';

let opened: Promise<IDBPDatabase<TradeflagSchema>> | null = null;

/** The open database, opened once and again after the browser closed it. Rejects when storage is refused or full. */
export function database(): Promise<IDBPDatabase<TradeflagSchema>> {
  opened ??= openDB<TradeflagSchema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db, oldVersion) => migrate(db, oldVersion),
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
