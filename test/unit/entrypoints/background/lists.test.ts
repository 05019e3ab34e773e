import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImporterNews } from '../../../../platform/messages.ts';
import { buildPack } from '../../../../tools/pack-build.ts';

// Every start compiles all rules.
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };

const pack = await buildPack('production');

/** The worker, in this thread and only when told: what a browser would run beside us. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  ended = false;
  script: string;
  constructor(script: string) {
    super();
    this.script = script;
    FakeWorker.all.push(this);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: ImporterNews) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  /** Does all that waits, as the real one does. */
  async run() {
    const { workThrough } = await import('../../../../entrypoints/importer/work.ts');
    await workThrough((news) => this.tell(news));
  }
}

const running = () => FakeWorker.all.filter(({ ended }) => !ended);
const file = (rows: number) => {
  const names = Array.from({ length: rows }, (_, i) => `Invented Works ${i}`);
  return [{ name: 'firms.csv', modified: Date.UTC(2026, 4, 1), blob: new Blob([['name', ...names].join('\n')]) }];
};

async function start() {
  vi.resetModules();
  const [lists, packs, tasks, importer, looking] = await Promise.all([
    import('../../../../entrypoints/background/lists.ts'),
    import('../../../../entrypoints/background/packs.ts'),
    import('../../../../platform/db/tasks.ts'),
    import('../../../../entrypoints/background/importer.ts'),
    import('../../../../entrypoints/background/lookUp.ts'),
  ]);
  await packs.ruleCache();
  return { ...lists, ...packs, ...tasks, ...importer, ...looking };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.i18n.getMessage = () => 'en';
  fakeBrowser.i18n.getUILanguage = () => 'en';
  fakeBrowser.tabs.query = (async () => [{ id: 3, url: 'https://shop.example/' }]) as never;
  fakeBrowser.tabs.sendMessage = vi.fn(async () => null) as never;
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
});

test('an import starts one worker; when it ends the new list is in force and open tabs screen again', async () => {
  const background = await start();
  await background.resumeLists(true);
  expect(FakeWorker.all).toEqual([]);
  await background.addImport(file(5));
  await background.importLists();
  await background.importLists();
  expect(FakeWorker.all.map(({ script }) => script)).toEqual(['/importer.js']);
  expect((await background.listsState()).tasks).toMatchObject([{ names: ['firms.csv'], outcomes: null }]);
  await running()[0]?.run();
  await vi.waitFor(() => expect(running()).toEqual([]), SOON);
  expect((await background.ruleCache()).lists?.stamps).toMatchObject([{ list: 'own:firms', imported: '2026-05-01' }]);
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { order: 'screen-again' }, { frameId: 0 });
  const { lists, preparing } = await background.listsState();
  expect(lists).toMatchObject([{ name: 'Own list “firms”', publisher: 'You', asOf: '2026-05-01', rows: 5 }]);
  expect(preparing).toBe(false);
});

test('a start goes on with what an earlier end cut off', async () => {
  await (await start()).addImport(file(5));
  await (await start()).resumeLists(true);
  expect(running()).toHaveLength(1);
});

test('files added while the worker ends are taken up by another', async () => {
  const background = await start();
  await background.addImport(file(5));
  await background.importLists();
  running()[0]?.tell({ idle: true });
  await vi.waitFor(() => expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]), SOON);
});

test('a file that ends every worker is given up at last', async () => {
  const background = await start();
  await background.addImport(file(5));
  await background.importLists();
  for (let crash = 0; crash < 4; crash++) {
    const workers = FakeWorker.all.length;
    running()[0]?.dispatchEvent(new Event('error'));
    if (crash < 3) await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(workers + 1), SOON);
  }
  await vi.waitFor(() => expect(running()).toEqual([]), SOON);
  expect((await background.listTasks())[0]?.outcomes).toMatchObject([{ failure: { reason: 'interrupted' } }]);
});

test('a cancelled import ends its worker, and what waits behind it goes on', async () => {
  const background = await start();
  await background.addImport(file(5));
  await background.importLists();
  const task = await background.beginTask();
  await background.addRemoval('own:firms');
  await background.dropListTask({ task: task?.id as number });
  expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
});

test('where no worker may be started an offscreen document owns it', async () => {
  vi.stubGlobal('Worker', undefined);
  const offscreen = { Reason: { WORKERS: 'WORKERS' }, createDocument: vi.fn(async () => {}), closeDocument: vi.fn() };
  Object.assign(fakeBrowser, { offscreen });
  const background = await start();
  await background.addImport(file(5));
  await background.importLists();
  expect(offscreen.createDocument).toHaveBeenCalledWith(
    expect.objectContaining({ url: '/offscreen.html', reasons: ['WORKERS'] }),
  );
});

test('a name is looked up in the lists, and its entry read from its block', async () => {
  const background = await start();
  expect(await background.lookUp({ text: 'invented' })).toEqual({ lists: 0, preparing: false, names: [] });
  await background.addImport(file(300));
  await background.importLists();
  await running()[0]?.run();
  await vi.waitFor(() => expect(running()).toEqual([]), SOON);
  const { lists, names } = await background.lookUp({ text: 'works 299' });
  expect(lists).toBe(1);
  expect(names).toMatchObject([{ list: 'own:firms', text: 'Invented Works 299', listName: 'Own list “firms”' }]);
  const entries = [names[0] as { list: string; id: string }, { list: 'own:firms', id: 'gone' }];
  expect(await background.listEntries({ entries })).toMatchObject([
    { entity: { names: [{ text: 'Invented Works 299' }] }, publisher: 'You', published: null },
  ]);
});
