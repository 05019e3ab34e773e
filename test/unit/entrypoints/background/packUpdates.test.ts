import 'fake-indexeddb/auto';
import type { RequestListener } from 'node:http';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SignedPack } from '../../../../rules/pack/signed.ts';
import type { AllTables } from '../../../../rules/pack/tables.ts';
import { newKeys } from '../../../../tools/pack/keys.ts';
import { buildPack } from '../../../../tools/pack-build.ts';
import { type Server, serveAnswers } from '../../../../tools/serve.ts';
import { packOfToday, VALID_DAYS, versionOfToday } from '../../../packs.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });

const bundled = await buildPack('production');
const [ours, theirs] = await Promise.all([newKeys(), newKeys()]);

const made = (serial: number, tables: AllTables = bundled.tables, keys = ours, next?: string[]) =>
  packOfToday(serial, tables, keys, next);

/** The update server: a real one on loopback. */
let server: Server;
let address: string;
let behave: RequestListener;
let asked: string[] = [];

const sends =
  (pack: SignedPack): RequestListener =>
  (request, response) => {
    const etag = `"${pack.signatures[0]?.signature}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(JSON.stringify(pack));
  };

/** Another host, which sends a pack that is in order. */
let elsewhere: Server;
let otherAddress: string;
const addressOf = (of: Server) => of.url('/pack.json', '127.0.0.1');

beforeAll(async () => {
  server = await serveAnswers((request, response) => {
    asked.push(request.url ?? '');
    behave(request, response);
  });
  address = addressOf(server);
  const other = JSON.stringify(await made(50));
  elsewhere = await serveAnswers((_, response) => void response.end(other));
  otherAddress = addressOf(elsewhere);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const nativeFetch = globalThis.fetch;
const contains = vi.fn(async () => true);

beforeEach(() => {
  vi.useRealTimers();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.tabs.query = (async () => []) as never;
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({}) });
  contains.mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { contains, remove: async () => true } });
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    url === '/packs/rules.json' ? { json: async () => structuredClone(bundled) } : nativeFetch(url, init),
  );
});

async function start() {
  vi.resetModules();
  const [updates, take, packs, db, open] = await Promise.all([
    import('../../../../entrypoints/background/packUpdates.ts'),
    import('../../../../entrypoints/background/takePack.ts'),
    import('../../../../entrypoints/background/packs.ts'),
    import('../../../../platform/db/packs.ts'),
    import('../../../../platform/db/open.ts'),
  ]);
  return { ...updates, ...take, ...packs, ...db, ...open };
}
type Background = Awaited<ReturnType<typeof start>>;

const version = async (background: Background) => (await background.ruleCache()).rules.meta.version;
const settled = (background: Background) =>
  vi.waitFor(async () => expect((await background.packsState()).running).toBe(false), { timeout: 30_000 });
async function turnOn(background: Background, key = ours.publicKey) {
  await background.setPackSource({ address, key });
  await settled(background);
}
async function again(background: Background) {
  await background.updatePack();
  await settled(background);
  return background.packsState();
}

test('a pack is taken over, kept with the one before it, stays over a restart, and can be gone back from', async () => {
  const background = await start();
  expect(await version(background)).toBe(bundled.meta.version);
  expect(asked).toEqual([]);
  for (const serial of [1, 2, 3]) {
    behave = sends(await made(serial));
    if (serial === 1) await turnOn(background);
    else await again(background);
    expect(await version(background)).toBe(versionOfToday(serial));
  }
  const state = await again(background); // not sent again
  expect(state).toMatchObject({ failure: null, permitted: true, origins: ['http://127.0.0.1/*'] });
  expect(state.packs.map((pack) => [pack.version, pack.inForce])).toEqual([
    [versionOfToday(3), true],
    [versionOfToday(2), false],
    [bundled.meta.version, false],
  ]);
  expect(state.packs[0]?.rows.publications).toBe(bundled.tables.publications.length);
  expect((await background.ruleCache()).rules.meta.limits.tables).toBe(VALID_DAYS);

  const restarted = await start();
  expect(await version(restarted)).toBe(versionOfToday(3));
  await restarted.reinstall();
  expect(await version(restarted)).toBe(versionOfToday(3));

  await restarted.choosePack({ number: state.packs[1]?.number ?? null });
  expect(await version(restarted)).toBe(versionOfToday(2));
  await again(restarted); // the newest is known and was gone back from
  expect(await version(restarted)).toBe(versionOfToday(2));
  await restarted.choosePack({ number: null });
  await restarted.reinstall();
  expect(await version(restarted)).toBe(bundled.meta.version);
});

test('every way to misbehave is refused with its own reason, and the last good pack stays', async () => {
  const background = await start();
  behave = sends(await made(5));
  await turnOn(background);
  const good = JSON.stringify(await made(6));
  const cut = { ...bundled.tables, publications: bundled.tables.publications.slice(0, 2) };
  const ways: [string, RequestListener][] = [
    ['cut_off', (_, response) => void response.end(good.slice(0, good.length / 2))],
    [
      'no_connection',
      (_, response) => {
        response.writeHead(200, { 'content-length': String(good.length) });
        response.write(good.slice(0, 1000), () => response.destroy());
      },
    ],
    ['wrong_signature', sends({ ...(await made(6)), signatures: (await made(7)).signatures })],
    ['wrong_key', sends(await made(6, bundled.tables, theirs))],
    ['older', sends(await made(4))],
    [
      'file_too_large',
      (_, response) => {
        response.writeHead(200); // and does not say how much
        const piece = ' '.repeat(1024 * 1024);
        const more = () => response.writable && response.write(piece, more);
        more();
      },
    ],
    ['redirected', (_, response) => void response.writeHead(302, { location: otherAddress }).end()],
    ['not_json', (_, response) => void response.end('<!doctype html><title>Sign in to the network</title>')],
    ['fewer_rows', sends(await made(6, cut))],
    ['http_error', (_, response) => void response.writeHead(503).end()],
  ];
  for (const [reason, way] of ways) {
    behave = way;
    const { failure } = await again(background);
    expect(failure?.reason).toBe(reason);
    expect(await version(background)).toBe(versionOfToday(5));
  }
  behave = sends(JSON.parse(good));
  expect((await again(background)).failure).toBeNull();
  expect(await version(background)).toBe(versionOfToday(6));
});

test('slow retrieval: one byte now and then does not hold us up for ever', async () => {
  const background = await start();
  await background.ruleCache();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  behave = (_, response) => {
    response.writeHead(200);
    const drip = () => {
      if (!vi.isFakeTimers() || !response.writable) return;
      vi.advanceTimersByTime(20_000); // less than silence, time and again
      response.write(' ', () => setImmediate(drip));
    };
    drip();
  };
  await background.setPackSource({ address, key: ours.publicKey });
  for (let i = 0; i < 500 && (await background.packsState()).running; i++)
    await new Promise((done) => setImmediate(done));
  vi.useRealTimers();
  expect((await background.packsState()).failure?.reason).toBe('too_slow');
  expect(await version(background)).toBe(bundled.meta.version);
});

test('another key: packs of the old one no longer count, and those of the new one start anew', async () => {
  const background = await start();
  behave = sends(await made(9, bundled.tables, ours, [theirs.publicKey]));
  await turnOn(background);
  behave = sends(await made(10));
  expect((await again(background)).failure?.reason).toBe('wrong_key');
  behave = sends(await made(10, bundled.tables, theirs));
  expect((await again(background)).failure).toBeNull();
  expect(await version(background)).toBe(versionOfToday(10));
});

test('the organisation names address and key, and nobody can name others', async () => {
  const managed = { packAddress: address.replace('http:', 'https:'), packKey: ours.publicKey };
  Object.assign(fakeBrowser.storage.managed, { get: async () => managed });
  const background = await start();
  expect(await background.packsState()).toMatchObject({
    source: { address: managed.packAddress, key: ours.publicKey },
    isManaged: true,
  });
  await expect(background.setPackSource({ address, key: theirs.publicKey })).rejects.toThrow('organisation');
  await background.setPackAlarm();
  expect(await fakeBrowser.alarms.get(background.PACK_ALARM)).toBeDefined();
});

test('a damaged pack is not compiled: the one in the extension takes its place, and the same may come again', async () => {
  const background = await start();
  behave = sends(await made(1));
  await turnOn(background);
  const [kept] = await background.keptPacks();
  if (kept === undefined) throw new Error('nothing kept');
  await (await background.database()).put('packs', { ...kept, parts: { ...kept.parts, labels: '{}' } });
  await background.reinstall();
  expect(await version(background)).toBe(bundled.meta.version);
  await again(background);
  expect(await version(background)).toBe(versionOfToday(1));
});

test('without the permission, or turned off, nobody is asked', async () => {
  const background = await start();
  behave = sends(await made(1));
  contains.mockResolvedValue(false);
  await turnOn(background);
  expect((await background.packsState()).failure?.reason).toBe('no_permission');
  contains.mockResolvedValue(true);
  await background.setPackSource({ address: '', key: '' });
  await background.updatePack();
  await background.updateDue();
  expect(asked).toEqual([]);
  expect((await background.packsState()).next).toBeNull();
  await expect(background.setPackSource({ address: 'ftp://x.example/', key: ours.publicKey })).rejects.toThrow();
});
