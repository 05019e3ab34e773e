/** A background over a publisher's server, for the tests of downloads. */
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPack } from '../../../../tools/pack-build.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };
export const HOUR = 3_600_000;

export const pack = await buildPack('production');
export const ID = 'uk_csv';
export const [ADDRESS = ''] = pack.tables.publications.find(({ id }) => id === ID)?.files.map(({ url }) => url) ?? [];

/** A UK list with so many invented firms. */
export const ukList = (firms: number) =>
  `Report Date: 20-Nov-2026\nLast Updated,Unique ID,Name 6,Name type,Sanctions Imposed,Regime Name,Designation Type,IMO number\n${Array.from(
    { length: firms },
    (_, i) => `20/11/2026,INV${1000 + i},Invented Works ${i},Primary Name,Asset freeze,Invented,Entity,\n`,
  ).join('')}`;

/** The publisher's server: what it answers next, and what it was asked. */
export const server: { answers: (request: Request) => Response | Promise<Response>; asked: Request[] } = {
  answers: () => new Response(ukList(20), { headers: { etag: '"1"' } }),
  asked: [],
};

export async function start() {
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
export type Background = Awaited<ReturnType<typeof start>>;

export const stateOf = async (background: Background, of = ID) =>
  (await background.downloadStates()).find(({ id }) => id === of);
export const settled = (background: Background, of: string) =>
  vi.waitFor(async () => expect((await stateOf(background, of))?.running).toBe(false), SOON);

/** Turns it on and waits until it was downloaded and imported. */
export async function turnOn(background: Background, publication = ID) {
  await background.setDownload({ publication, on: true });
  await settled(background, publication);
  await background.workThrough(() => undefined);
  await background.reload();
}

/** As if the next try were due. */
export async function again(background: Background, of = ID) {
  await background.noteNext(of, 0);
  await background.downloadDue();
  await settled(background, of);
}

/** A new browser and an empty server, before each test. */
export function standUp(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.tabs.query = (async () => []) as never;
  const permissions = { contains: vi.fn(async () => true), remove: vi.fn(async () => true), getAll: async () => ({}) };
  Object.assign(fakeBrowser, { permissions });
  server.asked = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/packs/rules.json') return { json: async () => pack };
    const request = new Request(url, init);
    server.asked.push(request);
    const response = await server.answers(request);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      terminate() {}
    },
  );
  server.answers = () => new Response(ukList(20), { headers: { etag: '"1"' } });
}
