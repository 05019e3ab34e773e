import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { storedCache } from '../../../../platform/db/cache.ts';
import { database } from '../../../../platform/db/open.ts';
import { DATABASE } from '../../../../platform/db/schema.ts';

test('a database of version 1 gets the stores of the lists, and its cache is rebuilt from the pack', async () => {
  const old = await openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('cache') });
  await old.put('cache', { builtBy: '0.1.0/1', rules: new ArrayBuffer(8), lists: new ArrayBuffer(8) }, 'current');
  old.close();
  const db = await database();
  expect([...db.objectStoreNames]).toEqual(expect.arrayContaining(['cache', 'entities', 'index', 'lists', 'tasks']));
  expect(await storedCache()).toEqual({ rules: undefined, index: undefined });
});
