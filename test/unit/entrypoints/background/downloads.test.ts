import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPack } from '../../../../tools/pack-build.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };
const HOUR = 3_600_000;

const pack = await buildPack('production');
const ID = 'uk_csv';
const [ADDRESS = ''] = pack.tables.publications.find(({ id }) => id === ID)?.files.map(({ url }) => url) ?? [];

/** The publisher's server: what it answers next, and what it was asked. */
let answers: (request: Request) => Response;
let asked: Request[] = [];

/** A UK list with so many invented firms. */
const ukList = (firms: number) =>
  `Report Date: 20-Nov-2026\nLast Updated,Unique ID,Name 6,Name type,Sanctions Imposed,Regime Name,Designation Type,IMO number\n${Array.from(
    { length: firms },
    (_, i) => `20/11/2026,INV${1000 + i},Invented Works ${i},Primary Name,Asset freeze,Invented,Entity,\n`,
  ).join('')}`;

async function start() {
  vi.resetModules();
  const [downloads, lists, packs, db, tasks, work] = await Promise.all([
    import('../../../../entrypoints/background/downloads.ts'),
    import('../../../../platform/db/lists.ts'),
    import('../../../../entrypoints/background/packs.ts'),
    import('../../../../platform/db/downloads.ts'),
    import('../../../../platform/db/tasks.ts'),
    import('../../../../entrypoints/importer/work.ts'),
  ]);
  await packs.ruleCache();
  return { ...downloads, ...lists, ...packs, ...db, ...tasks, ...work };
}
type Background = Awaited<ReturnType<typeof start>>;

const stateOf = async (background: Background, of = ID) =>
  (await background.downloadStates()).find(({ id }) => id === of);
const settled = (background: Background, of: string) =>
  vi.waitFor(async () => expect((await stateOf(background, of))?.running).toBe(false), SOON);

/** Turns it on and waits until it was downloaded and imported. */
async function turnOn(background: Background, publication = ID) {
  await background.setDownload({ publication, on: true });
  await settled(background, publication);
  await background.workThrough(() => undefined);
  await background.reload();
}

/** As if the next try were due. */
async function again(background: Background, of = ID) {
  await background.noteNext(of, 0);
  await background.downloadDue();
  await settled(background, of);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.tabs.query = (async () => []) as never;
  const permissions = { contains: vi.fn(async () => true), remove: vi.fn(async () => true), getAll: async () => ({}) };
  Object.assign(fakeBrowser, { permissions });
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/packs/rules.json') return { json: async () => pack };
    const request = new Request(url, init);
    asked.push(request);
    const response = answers(request);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      terminate() {}
    },
  );
  answers = () => new Response(ukList(20), { headers: { etag: '"1"' } });
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is asked of anybody before it is turned on', async () => {
  const background = await start();
  await background.downloadDue();
  expect(await stateOf(background)).toMatchObject({ on: false, origins: ['https://sanctionslist.fcdo.gov.uk/*'] });
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toBeFalsy();
  expect(asked).toEqual([]);
});

test('turned on, it is downloaded, imported and tried again in a day', async () => {
  const background = await start();
  await turnOn(background);
  expect(asked.map(({ url }) => url)).toEqual([ADDRESS]);
  expect(await background.storedLists()).toMatchObject([{ list: 'uk_sanctions', rows: 20, download: ID }]);
  const state = await stateOf(background);
  expect(state).toMatchObject({ on: true, failure: null });
  expect(state?.succeeded).toBeGreaterThan(Date.now() - HOUR);
  expect((state?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
  expect((state?.next ?? 0) - Date.now()).toBeLessThan(26 * HOUR);
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toMatchObject({ scheduledTime: state?.next });
});

test('a version that stands is confirmed: it is as new as the day it was asked for', async () => {
  const background = await start();
  await turnOn(background);
  answers = ({ headers }) => new Response(null, { status: headers.get('if-none-match') === '"1"' ? 304 : 500 });
  await again(background);
  expect(await stateOf(background)).toMatchObject({ failure: null });
  expect(await background.listTasks()).toHaveLength(1);
  const { lists, today } = await background.ruleCache();
  expect(lists?.stamps).toEqual([{ list: 'uk_sanctions', published: '2026-11-20', imported: today, confirmed: today }]);
});

test('a list that was removed is asked for as a whole', async () => {
  const background = await start();
  await turnOn(background);
  await background.addRemoval('uk_sanctions');
  await background.workThrough(() => undefined);
  await again(background);
  expect(asked.at(-1)?.headers.has('if-none-match')).toBe(false);
});

test('failures are told and tried again later and later, and the list stays', async () => {
  const background = await start();
  await turnOn(background);
  answers = () => new Response(null, { status: 500 });
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    await again(background);
    waits.push(((await stateOf(background))?.next ?? 0) - Date.now());
  }
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'http_error', params: { status: '500' } } });
  expect(waits.every((wait, i) => wait > 0.24 * HOUR * 2 ** i && wait <= 0.5 * HOUR * 2 ** i)).toBe(true);
  expect(await background.storedLists()).toMatchObject([{ rows: 20 }]);
  answers = () => new Response(null, { status: 503, headers: { 'retry-after': '36000' } });
  await again(background);
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(9.9 * HOUR);
});

test('what the gates refuse is told as a failure, and asked for again as a whole', async () => {
  const background = await start();
  await turnOn(background);
  answers = () => new Response(ukList(9), { headers: { etag: '"2"' } });
  await again(background);
  await background.workThrough(() => undefined);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'fewer_rows' } });
  expect(await background.storedLists()).toMatchObject([{ rows: 20, failed: { reason: 'fewer_rows' } }]);
  await again(background);
  expect(asked.at(-1)?.headers.get('if-none-match')).toBe('"1"');
});

test('from one address comes no other publisher’s list', async () => {
  const background = await start();
  answers = () => new Response('name,country\nInvented Works,AE\n');
  await turnOn(background);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'other_list' } });
  expect(await background.storedLists()).toEqual([]);
});

test('turned off, it is forgotten and its permission goes; the list stays until it is removed', async () => {
  const background = await start();
  await turnOn(background);
  await background.setDownload({ publication: ID, on: false });
  expect(await stateOf(background)).toMatchObject({ on: false, tried: null });
  expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://sanctionslist.fcdo.gov.uk/*'] });
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toBeFalsy();
  expect(await background.storedLists()).toHaveLength(1);
  await background.downloadDue();
  expect(asked).toHaveLength(1);
});

test('files that belong together are taken together when one of them is new', async () => {
  const background = await start();
  const cells = (count: number) => '-0- ,'.repeat(count);
  const rows = (...all: string[]) => `${all.join('\r\n')}\r\n\u001a`;
  const bodies: Record<string, string> = {
    'SDN.CSV': rows(`101,"EXAMPLIUM TRADING",-0- ,"DEMO1",${cells(7)}-0- `),
    'ALT.CSV': rows('101,1,"aka","EXAMPLIUM EAST",-0- '),
    'ADD.CSV': rows('101,1,"1 Imaginary Quay","Limassol","Cyprus",-0- '),
    'SDN_COMMENTS.CSV': rows('101,"Invented."'),
  };
  const versions: Record<string, string> = Object.fromEntries(Object.keys(bodies).map((name) => [name, `"${name} 1"`]));
  const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
  answers = ({ url, headers }) => {
    const etag = versions[nameOf(url)] as string;
    const known = headers.get('if-none-match') === etag;
    return new Response(known ? null : bodies[nameOf(url)], { status: known ? 304 : 200, headers: { etag } });
  };
  await turnOn(background, 'ofac_sdn_csv');
  expect(await background.storedLists()).toMatchObject([{ list: 'us_sdn', rows: 1, missing: [] }]);
  asked = [];
  versions['ADD.CSV'] = '"new"';
  await again(background, 'ofac_sdn_csv');
  expect(asked.map(({ url, headers }) => [nameOf(url), headers.has('if-none-match')])).toEqual([
    ['SDN.CSV', true],
    ['ALT.CSV', true],
    ['ADD.CSV', true],
    ['SDN_COMMENTS.CSV', false],
    ['SDN.CSV', false],
    ['ALT.CSV', false],
  ]);
  expect((await background.listTasks()).at(-1)?.files).toHaveLength(4);
});

test('the first run of what people install offers the lists, without taking over the window', async () => {
  const background = await start();
  const create = vi.fn(async () => ({}));
  fakeBrowser.tabs.create = create as never;
  await background.offerLists();
  expect(create).not.toHaveBeenCalled();
  vi.stubEnv('MODE', 'production');
  await background.offerLists();
  vi.unstubAllEnvs();
  expect(create).toHaveBeenCalledWith({ url: '/options.html#lists', active: false });
});

test('a download that is cancelled waits for its day, and one cut off with its background is tried again soon', async () => {
  const background = await start();
  let cut: () => void = () => undefined;
  const asking = new Promise<void>((resolve) => {
    cut = resolve;
  });
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/packs/rules.json') return { json: async () => pack };
    cut();
    return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  });
  await background.setDownload({ publication: ID, on: true });
  await asking;
  const soon = (await stateOf(background))?.next ?? 0;
  expect(soon - Date.now()).toBeLessThan(HOUR);
  await background.cancelDownload({ publication: ID });
  await settled(background, ID);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'cancelled' } });
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
});

test('one that is cancelled while another is under way is not begun, now or by the next alarm', async () => {
  const background = await start();
  let cut: () => void = () => undefined;
  const asking = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const urls: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/packs/rules.json') return { json: async () => pack };
    urls.push(url);
    cut();
    return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  });
  await background.setDownload({ publication: 'ofac_sdn_csv', on: true });
  await asking;
  await background.setDownload({ publication: ID, on: true });
  await background.cancelDownload({ publication: ID });
  await background.cancelDownload({ publication: 'ofac_sdn_csv' });
  await settled(background, ID);
  await background.downloadDue();
  expect(await stateOf(background)).toMatchObject({ running: false, failure: { reason: 'cancelled' } });
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
  expect(urls).not.toContain(ADDRESS);
});

test('a permission that packs need is not given back with a list', async () => {
  const background = await start();
  await turnOn(background);
  const { changeSource } = await import('../../../../platform/db/packs.ts');
  await changeSource(() => ({ source: { address: new URL('/rules.json', ADDRESS).href, key: 'k' } }));
  await background.setDownload({ publication: ID, on: false });
  expect(fakeBrowser.permissions.remove).not.toHaveBeenCalled();
});

test('what the organisation requires is not turned off, unless another download brings it', async () => {
  const background = await start();
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({ requiredLists: ['us_sdn'] }) });
  const [one = '', other = ''] = pack.tables.publications
    .filter(({ lists, download }) => download !== undefined && lists.includes('us_sdn'))
    .map(({ id }) => id);
  await background.addDownload(one);
  expect(await stateOf(background, one)).toMatchObject({ required: true });
  await expect(background.setDownload({ publication: one, on: false })).rejects.toThrow('requires');
  expect(await stateOf(background, one)).toMatchObject({ on: true });
  await background.addDownload(other);
  await background.setDownload({ publication: one, on: false });
  expect(await stateOf(background, one)).toMatchObject({ on: false });
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({}) });
});
