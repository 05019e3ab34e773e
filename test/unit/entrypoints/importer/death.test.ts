/** Background and worker may end at any moment: at every step of the database everything of the old or of the new stands. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasLeftOver, readEntities } from '../../../../platform/db/entities.ts';
import { storedLists } from '../../../../platform/db/lists.ts';
import { addRemoval, listTasks } from '../../../../platform/db/tasks.ts';
import { addFiles, index, indexed, install, ownCsv, work } from './start.ts';

const STEPS = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete'] as const;

/**
 * Works until so many requests to the database were made: the next one aborts its transaction, and nothing is answered
 * from then on, as when the process ends. False when the work was done before that.
 */
async function workAndDieAfter(steps: number): Promise<boolean> {
  let asked = 0;
  for (const name of STEPS) {
    const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (++asked <= steps) return original.apply(this, given);
      if (asked === steps + 1 && this.transaction.mode === 'readwrite') this.transaction.abort();
      return new IDBRequest();
    } as never);
  }
  // The lock of a process that ended is free.
  vi.spyOn(navigator.locks, 'request').mockImplementation((async (_name: string, run: () => unknown) =>
    run()) as never);
  const died = (async () => {
    while (asked <= steps) await setTimeout(1);
    for (let before = 0; before < asked; await setTimeout(2)) before = asked;
    return true;
  })();
  const worked = work().then(
    () => false,
    (error) => (asked > steps ? died : Promise.reject(error)),
  );
  const ended = await Promise.race([worked, died]);
  vi.restoreAllMocks();
  return ended;
}

/** Every list with its rows: of the records, of the blocks they point to, and of the index. They always agree. */
async function standing(): Promise<string> {
  const lists = await storedLists();
  const rows = await Promise.all(lists.map(async (list) => (await readEntities(list)).length));
  expect(rows).toEqual(lists.map((list) => list.rows));
  const told = lists.map(({ list, rows }) => `${list} ${rows}`).join(', ');
  expect(await indexed(await index())).toEqual({
    lists: lists.map(({ list }) => list),
    entries: rows.reduce((sum, count) => sum + count, 0),
  });
  return told;
}

beforeEach(install);
afterEach(() => vi.restoreAllMocks());

describe.each([
  ['a first import', async () => undefined, () => addFiles({ 'firms.csv': ownCsv(300) }), '', 'own:firms 300'],
  [
    'an update of two lists',
    () => addFiles({ 'firms.csv': ownCsv(300), 'ships.csv': ownCsv(3) }),
    () => addFiles({ 'firms.csv': ownCsv(310), 'ships.csv': ownCsv(4) }),
    'own:firms 300, own:ships 3',
    'own:firms 310, own:ships 4',
  ],
  [
    'a removal',
    () => addFiles({ 'firms.csv': ownCsv(300), 'ships.csv': ownCsv(3) }),
    () => addRemoval('own:firms'),
    'own:firms 300, own:ships 3',
    'own:ships 3',
  ],
])('%s', (_what, prepare, begin, before, after) => {
  test('ends whole at whatever step it is cut off, and is completed by the next start', async () => {
    const seen = new Set<string>();
    for (let step = 0; ; step++) {
      await install();
      await prepare();
      await work();
      await begin();
      const died = await workAndDieAfter(step);
      const left = await standing();
      seen.add(left);
      expect([before, after]).toContain(left);
      await work();
      expect(await standing()).toBe(after);
      expect(await hasLeftOver()).toBe(false);
      expect((await listTasks()).every(({ outcomes }) => outcomes !== null)).toBe(true);
      if (!died) break;
    }
    expect([...seen]).toEqual([before, after]);
  }, 60_000);
});
