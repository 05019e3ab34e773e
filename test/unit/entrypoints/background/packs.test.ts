import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredCache, StoredIndex, StoredList } from '../../../../platform/db/schema.ts';
import { buildPack } from '../../../../tools/pack-build.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });

const production = await buildPack('production');
const withDemo = await buildPack('test');
let pack = production;
let reads: number;
let broken: boolean;

/** A background that has just started: modules without memory over whatever the database holds. */
async function start() {
  vi.resetModules();
  const { database } = await import('../../../../platform/db/open.ts');
  const { storedCache } = await import('../../../../platform/db/cache.ts');
  const packs = await import('../../../../entrypoints/background/packs.ts');
  return { ...packs, database, storedCache };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  pack = production;
  reads = 0;
  broken = false;
  vi.stubGlobal('fetch', async () => {
    reads += 1;
    if (broken) throw new Error('no such file');
    return { json: async () => pack };
  });
});

test('the bundled pack is compiled once, and the next start reads the stored buffer', async () => {
  expect((await (await start()).ruleCache()).rules.meta).toEqual(pack.meta);
  const { rules, lists } = await (await start()).ruleCache();
  expect([rules.meta.version, lists, reads]).toEqual([pack.meta.version, null, 1]);
});

test.each([
  [
    'damaged',
    (stored: StoredCache) => ({ ...stored, rules: { ...stored.rules, bytes: stored.rules.bytes.slice(0, 64) } }),
  ],
  ['of another build', (stored: StoredCache) => ({ ...stored, builtBy: '0.0.9/1' })],
])('a cache that is %s is rebuilt from the bundled pack', async (_how, spoil) => {
  const first = await start();
  await first.ruleCache();
  const { rules } = await first.storedCache();
  await (await first.database()).put('cache', spoil(rules as StoredCache), 'current');
  expect((await (await start()).ruleCache()).rules.meta).toEqual(pack.meta);
  expect(reads).toBe(2);
});

test('a byte flipped in any part of the stored buffer is found, and the cache rebuilt', async () => {
  await (await start()).ruleCache();
  const first = await start();
  const whole = (await first.storedCache()).rules as StoredCache;
  const stored = await whole.rules.bytes.arrayBuffer();
  const words = new Int32Array(stored);
  const [text = 0, arrays = 0] = words.subarray(3, 5);
  const json = stored.byteLength - ((text + 3) & ~3);
  const places = {
    ...{
      magic: 0,
      format: 4,
      'length of the whole': 8,
      'length of the text': 12,
      'number of arrays': 16,
      'kind of an array': 20,
    },
    ...{ 'length of an array': 24, 'an array': (5 + arrays * 2) * 4 + 1, 'the text': json + 2, 'its end': -1 },
  };
  for (const [place, at] of Object.entries(places)) {
    const all = new Uint8Array(stored.slice(0));
    const index = at < 0 ? all.length + at : at;
    all[index] = (all[index] as number) ^ 0x10;
    const before = reads;
    await (await first.database()).put(
      'cache',
      { ...whole, rules: { ...whole.rules, bytes: new Blob([all]) } },
      'current',
    );
    await first.reload();
    expect((await first.ruleCache()).rules.meta, place).toEqual(pack.meta);
    expect(reads, place).toBe(before + 1);
    expect(((await first.storedCache()).rules as StoredCache).rules.sha256, place).toBe(whole.rules.sha256);
  }
});

test('a bundled list is one more list: its entries are stored and its index stands', async () => {
  pack = withDemo;
  const background = await start();
  const { lists } = await background.ruleCache();
  expect(lists?.stamps).toEqual([{ list: 'demo', published: pack.meta.created, imported: pack.meta.created }]);
  const db = await background.database();
  expect(await db.getAll('lists')).toMatchObject([
    { list: 'demo', bundled: true, rows: pack.lists[0]?.entities.length },
  ]);
  expect((await db.getAll('entities')).flat()).toEqual(pack.lists[0]?.entities);
  expect((await (await start()).ruleCache()).lists?.stamps).toEqual(lists?.stamps);
});

test('a bundled list goes with the pack that brought it, and its index too', async () => {
  pack = withDemo;
  await (await start()).ruleCache();
  pack = production;
  const background = await start();
  await background.reinstall();
  expect((await background.ruleCache()).lists).toBeNull();
  expect(await (await background.database()).getAllKeys('lists')).toEqual([]);
});

test.each([
  [
    'damaged',
    (stored: StoredIndex) => ({
      ...stored,
      lists: stored.lists && { ...stored.lists, bytes: stored.lists.bytes.slice(0, 64) },
    }),
  ],
  ['of another build', (stored: StoredIndex) => ({ ...stored, builtBy: '0.0.9/1' })],
])('an index that is %s is not used and is known to be missing; the rules stay', async (_how, spoil) => {
  pack = withDemo;
  const first = await start();
  await first.ruleCache();
  const { index } = await first.storedCache();
  await (await first.database()).put('index', spoil(index as StoredIndex), 'current');
  const second = await start();
  expect((await second.ruleCache()).lists).toBeNull();
  expect(await second.isIndexed()).toBe(false);
  expect(reads).toBe(1);
});

test('where the user has lists their index stays when the pack is installed again', async () => {
  pack = withDemo;
  const first = await start();
  await first.ruleCache();
  const db = await first.database();
  const [demo] = await db.getAll('lists');
  await db.put('lists', { ...(demo as StoredList), list: 'own:firms', bundled: false });
  const before = await db.get('index', 'current');
  pack = production;
  await first.reinstall();
  expect((await first.ruleCache()).lists?.stamps).toMatchObject([{ list: 'demo' }]);
  expect(await first.isIndexed()).toBe(true);
  expect(await db.get('index', 'current')).toEqual(before);
});

test('storage that refuses leaves the rules usable', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('refused');
    },
  });
  expect((await (await start()).ruleCache()).rules.meta).toEqual(pack.meta);
});

test('without pack and cache there are no rules, and the next call tries again', async () => {
  broken = true;
  const background = await start();
  await expect(background.ruleCache()).rejects.toThrow('no such file');
  expect(await background.rulesState()).toMatchObject({ ready: false, version: null });
  broken = false;
  expect(await background.rulesState()).toMatchObject({ ready: true, version: pack.meta.version });
});

test('other lists are read under the rules that stand', async () => {
  pack = withDemo;
  const background = await start();
  const before = await background.ruleCache();
  const { index } = await background.storedCache();
  await (await background.database()).put('index', { ...(index as StoredIndex), lists: null }, 'current');
  await background.reloadLists();
  const { rules, lists } = await background.ruleCache();
  expect([before.lists?.stamps.length, lists]).toEqual([1, null]);
  expect(rules).toBe(before.rules);
});
