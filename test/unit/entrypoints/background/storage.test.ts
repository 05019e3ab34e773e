/** Storage that is deleted, blocked, full, refused or of a newer version: rules go on, and people are told what does not. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE, DATABASE_VERSION, type StoredList } from '../../../../platform/db/schema.ts';
import { buildPack } from '../../../../tools/pack-build.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });

const pack = await buildPack('test');
let version = '0.1.0';

/** A background that has just started, over whatever the database holds. */
async function start() {
  vi.resetModules();
  const [packs, open, settings] = await Promise.all([
    import('../../../../entrypoints/background/packs.ts'),
    import('../../../../platform/db/open.ts'),
    import('../../../../platform/settings.ts'),
  ]);
  return { ...packs, ...open, ...settings };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  version = '0.1.0';
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Background = Awaited<ReturnType<typeof start>>;
const storage = async (background: Background) => (await background.rulesState()).storage;
const nothing = { trouble: null, lost: null };

async function addOwnList(background: Background): Promise<void> {
  const db = await background.database();
  const [demo] = await db.getAll('lists');
  await db.put('lists', { ...(demo as StoredList), list: 'own:firms', bundled: false });
}

test('a first start and the ones after it tell of nothing', async () => {
  expect(await storage(await start())).toEqual(nothing);
  expect(await storage(await start())).toEqual(nothing);
});

test('a database that the browser deleted is filled anew, and that is told until somebody has read it', async () => {
  const first = await start();
  await first.ruleCache();
  // What stays open does not block it.
  await deleteDB(DATABASE);
  const second = await start();
  expect((await second.ruleCache()).rules.meta).toEqual(pack.meta);
  expect(await storage(second)).toEqual({ trouble: null, lost: expect.any(Number) });
  const third = await start();
  expect(await storage(third)).toEqual({ trouble: null, lost: expect.any(Number) });
  await third.storageLost.setValue(null);
  expect(await storage(third)).toEqual(nothing);
  expect(await storage(await start())).toEqual(nothing);
});

test('deleted under a running background: it goes on, and the next start tells of it', async () => {
  const running = await start();
  await running.ruleCache();
  await deleteDB(DATABASE);
  expect((await running.ruleCache()).rules.meta).toEqual(pack.meta);
  expect(await (await running.database()).getAll('log')).toEqual([]);
  expect((await storage(await start())).lost).not.toBeNull();
});

test('a database of a newer version is left as it is, its lists count as not loaded, and people are told', async () => {
  const first = await start();
  await first.ruleCache();
  const newer = await openDB(DATABASE, DATABASE_VERSION + 1);
  const older = await start();
  expect(await older.ruleCache()).toMatchObject({ rules: { meta: pack.meta }, lists: null });
  expect(await storage(older)).toEqual({ trouble: 'newer', lost: null });
  expect((await newer.getAll('lists')).map(({ list }) => list)).toEqual(['demo']);
  newer.close();
});

test('two that open at once: the older one lets the newer one upgrade', async () => {
  const background = await start();
  await background.database();
  const other = await openDB(DATABASE, DATABASE_VERSION + 1);
  expect(other.version).toBe(DATABASE_VERSION + 1);
  await expect(background.database()).rejects.toMatchObject({ name: 'VersionError' });
  other.close();
});

test('two backgrounds that open an old database at once find one whole database of the new version', async () => {
  const old = await openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('cache') });
  old.close();
  const [one, other] = [await start(), await start()];
  const [first, second] = await Promise.all([one.database(), other.database()]);
  expect([first.version, second.version]).toEqual([DATABASE_VERSION, DATABASE_VERSION]);
  await Promise.all([one.ruleCache(), other.ruleCache()]);
  expect(await first.getAll('lists')).toMatchObject([{ list: 'demo', rows: pack.lists[0]?.entities.length }]);
});

test('whoever holds the database keeps nobody waiting for ever: rules stand without it, and it is used once it is free', async () => {
  const held = await openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('cache') });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const background = await start();
  const cache = background.ruleCache();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await cache).toMatchObject({ rules: { meta: pack.meta }, lists: null });
  expect((await storage(background)).trouble).toBe('blocked');
  held.close();
  await vi.waitFor(async () => expect(await storage(background)).toEqual(nothing), { timeout: 30_000, interval: 200 });
  expect((await background.ruleCache()).lists?.stamps).toMatchObject([{ list: 'demo' }]);
});

test('a full disk leaves rules for this start; a list of the user is then not compared, and nothing says that it was', async () => {
  const first = await start();
  await first.ruleCache();
  await addOwnList(first);
  version = '0.2.0';
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'cache') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const full = await start();
  expect(await full.ruleCache()).toMatchObject({ rules: { meta: pack.meta }, lists: null });
  expect(await full.isIndexed()).toBe(false);
  expect(await storage(full)).toEqual({ trouble: 'full', lost: null });
  vi.restoreAllMocks();
  expect((await (await full.database()).getAll('lists')).map(({ list }) => list)).toContain('own:firms');
  expect(await storage(await start())).toEqual(nothing);
});

test('a browser that gives no storage leaves rules, compares no list, and people are told', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'InvalidStateError');
  });
  const background = await start();
  expect(await background.ruleCache()).toMatchObject({ rules: { meta: pack.meta }, lists: null });
  expect((await storage(background)).trouble).toBe('refused');
});

test('rules made while storage did not say which are in force are not stored', async () => {
  const first = await start();
  await first.ruleCache();
  version = '0.2.0';
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'packSource') throw new DOMException('not now', 'UnknownError');
    return get.call(this, key);
  });
  const second = await start();
  expect((await second.ruleCache()).rules.meta).toEqual(pack.meta);
  expect((await storage(second)).trouble).toBe('refused');
  const builtBy = async () => (await (await second.database()).get('cache', 'current'))?.builtBy;
  expect(await builtBy()).toContain('0.1.0');
  vi.restoreAllMocks();
  await second.reload();
  expect([await builtBy(), await storage(second)]).toEqual([expect.stringContaining('0.2.0'), nothing]);
});
