import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPack } from '../../../../tools/pack-build.ts';

const pack = await buildPack('production');
let reads: number;
let broken: boolean;

/** A background that has just started: modules without memory over whatever the database holds. */
async function start() {
  vi.resetModules();
  const { database } = await import('../../../../platform/db/open.ts');
  const { storedCache, storeCache } = await import('../../../../platform/db/cache.ts');
  const packs = await import('../../../../entrypoints/background/packs.ts');
  return { ...packs, database, storedCache, storeCache };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
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
  ['damaged', (stored: { rules: ArrayBuffer }) => ({ ...stored, rules: stored.rules.slice(0, 64) })],
  ['of another build', (stored: { builtBy: string }) => ({ ...stored, builtBy: '0.0.9/1' })],
])('a cache that is %s is rebuilt from the bundled pack', async (_how, spoil) => {
  const first = await start();
  await first.ruleCache();
  await first.storeCache(spoil((await first.storedCache()) as never) as never);
  expect((await (await start()).ruleCache()).rules.meta).toEqual(pack.meta);
  expect(reads).toBe(2);
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
