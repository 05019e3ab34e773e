import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { database, transact } from '../../../../platform/db/open.ts';
import type { ListTask } from '../../../../platform/db/schema.ts';

const task = { work: 'remove', list: 'own', files: [], attempts: 0, outcomes: null } as unknown as ListTask;

test('a transaction whose work fails changes nothing, whatever it had asked for before', async () => {
  const failing = transact(['tasks'], 'readwrite', async ({ store }) => {
    await store.add(task);
    throw new Error('a fault of ours');
  });
  await expect(failing).rejects.toThrow('a fault of ours');
  expect(await (await database()).getAll('tasks')).toEqual([]);
});

test('a transaction resolves with the result of its work', async () => {
  expect(await transact(['tasks'], 'readwrite', ({ store }) => store.add(task))).toBe(1);
});
