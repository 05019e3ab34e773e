/** Migrations, append-only: entry i brings a database from version i to i + 1. */
import type { IDBPDatabase } from 'idb';
import type { TradeflagSchema } from './schema.ts';

const MIGRATIONS: ((db: IDBPDatabase<TradeflagSchema>) => void)[] = [(db) => db.createObjectStore('cache')];

/** Runs the steps that are missing, inside the upgrade transaction. */
export function migrate(db: IDBPDatabase<TradeflagSchema>, from: number): void {
  for (const step of MIGRATIONS.slice(from)) step(db);
}
