import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { decision } from '../../rules/decisions/example.ts';
import { draft, freshDatabase, open, reasons, verified } from './example.ts';

beforeEach(freshDatabase);

test('entries stand one after another and the chain verifies', async () => {
  const window = await open();
  for (const reason of ['one', 'two', 'three']) await window.append(async () => ({ draft: draft(reason) }));
  const entries = await window.logEntries();
  expect(entries.map(({ header }) => [header.seq, header.kind])).toEqual([
    [1, 'segment'],
    [2, 'decision'],
    [3, 'decision'],
    [4, 'decision'],
  ]);
  expect(reasons(entries)).toEqual(['one', 'two', 'three']);
  expect(await verified(window)).toMatchObject({ intact: true, entries: 4, head: { seq: 4 } });
});

test('two windows deciding at once: one chain, nothing lost', async () => {
  const [first, second] = [await open(), await open()];
  expect(first.append).not.toBe(second.append);
  const all = Array.from({ length: 12 }, (_, i) => `decision ${i}`);
  await Promise.all(all.map((reason, i) => (i % 2 ? first : second).append(async () => ({ draft: draft(reason) }))));
  expect(reasons(await first.logEntries()).sort()).toEqual([...all].sort());
  expect(await verified(second)).toMatchObject({ intact: true, entries: 13 });
});

test('a writer with an old head takes the new one and tries again', async () => {
  const [first, second] = [await open(), await open()];
  let tries = 0;
  await first.append(async () => {
    tries += 1;
    if (tries === 1) await second.append(async () => ({ draft: draft('came first') }));
    return { draft: draft('came second') };
  });
  expect(tries).toBe(2);
  expect(reasons(await first.logEntries())).toEqual(['came first', 'came second']);
  expect(await verified(first)).toMatchObject({ intact: true });
});

const remembered = decision(
  { of: 'flag', flag: 'RF-X', side: 'buyer', weight: 'low', text: 'x' },
  { in: 'site', host: 'a.example' },
);

test('a decision is remembered together with its entry, and forgotten together with the entry that says so', async () => {
  const window = await open();
  await window.append(async () => ({ draft: draft('remembered'), remember: [remembered] }));
  expect(await window.rememberedDecisions()).toEqual([remembered]);
  await window.append(async () => ({ draft: draft('undone', { act: 'undone' }), forget: [remembered.id] }));
  expect(await window.rememberedDecisions()).toEqual([]);
});

/** Requests of one append: two reads of the head, then log, payload, head and decision. */
const WRITES = 4;

/** Makes the nth request that writes fail, as a full disk or the end of the background does. */
function failAt(nth: number, fail: (store: IDBObjectStore) => IDBRequest): () => void {
  let count = 0;
  const spies = (['add', 'put'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, value, key) {
      count += 1;
      if (count === nth) return fail(this);
      return key === undefined ? original.call(this, value) : original.call(this, value, key);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

const steps = Array.from({ length: WRITES }, (_, i) => i + 1);

test.each(steps)('a background that ends at write %i leaves all or nothing, and the next one goes on', async (nth) => {
  const window = await open();
  await window.append(async () => ({ draft: draft('before') }));
  const undo = failAt(nth, (store) => {
    store.transaction.abort();
    throw new DOMException('gone', 'AbortError');
  });
  await expect(window.append(async () => ({ draft: draft('cut off'), remember: [remembered] }))).rejects.toThrow();
  undo();
  const next = await open();
  expect(reasons(await next.logEntries())).toEqual(['before']);
  expect(await next.rememberedDecisions()).toEqual([]);
  expect(await verified(next)).toMatchObject({ intact: true, entries: 2 });
  await next.append(async () => ({ draft: draft('after') }));
  expect(await verified(next)).toMatchObject({ intact: true, entries: 3 });
});

test.each(steps)('a disk that is full at write %i is told, and nothing is written', async (nth) => {
  const window = await open();
  await window.append(async () => ({ draft: draft('before') }));
  const undo = failAt(nth, () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { StorageFull } = window;
  await expect(window.append(async () => ({ draft: draft('too much'), remember: [remembered] }))).rejects.toThrow(
    StorageFull,
  );
  undo();
  expect(reasons(await window.logEntries())).toEqual(['before']);
  expect(await window.rememberedDecisions()).toEqual([]);
  expect(await verified(window)).toMatchObject({ intact: true });
});

test('a disk that is full at the commit is told too', async () => {
  const window = await open();
  await window.append(async () => ({ draft: draft('before') }));
  const undo = failAt(WRITES, (store) => {
    const request = store.get('nothing');
    request.addEventListener('success', () => {
      Object.defineProperty(store.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
      store.transaction.abort();
    });
    return request;
  });
  await expect(window.append(async () => ({ draft: draft('x'), remember: [remembered] }))).rejects.toThrow(
    window.StorageFull,
  );
  undo();
  expect(reasons(await (await open()).logEntries())).toEqual(['before']);
});
