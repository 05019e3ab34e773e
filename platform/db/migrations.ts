/** Migrations, append-only: entry i brings a database from version i to i + 1. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { TradeflagSchema } from './schema.ts';

type Upgrade = IDBPTransaction<TradeflagSchema, StoreNames<TradeflagSchema>[], 'versionchange'>;

const MIGRATIONS: ((db: IDBPDatabase<TradeflagSchema>, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('cache');
  },
  (db, upgrade) => {
    db.createObjectStore('index');
    db.createObjectStore('lists', { keyPath: 'list' });
    db.createObjectStore('entities');
    db.createObjectStore('tasks', { keyPath: 'id', autoIncrement: true });
    // The cache held the lists too: it is rebuilt from the pack.
    upgrade.objectStore('cache').clear();
  },
  (db) => {
    db.createObjectStore('decisions', { keyPath: 'id' });
    db.createObjectStore('log', { keyPath: ['segment', 'seq'] });
    db.createObjectStore('payloads', { keyPath: ['segment', 'seq'] });
    db.createObjectStore('head');
  },
  (db) => {
    db.createObjectStore('downloads', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('answers', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('packs', { keyPath: 'number' });
    db.createObjectStore('packSource');
  },
];

/** Runs the steps that are missing, inside the upgrade transaction. */
export function migrate(db: IDBPDatabase<TradeflagSchema>, from: number, upgrade: Upgrade): void {
  for (const step of MIGRATIONS.slice(from)) step(db, upgrade);
}
