/**
 * From a question to its answer where the background first has to start: its worker is ended, then a content script has
 * its page screened. Beside it a worker that answers at once, which is what the browser's own start costs, and ours where
 * it answers without rules; both on the same machine in the same minutes.
 */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { entryLine } from '../../rules/lists/snapshot/entry.ts';
import { headLine } from '../../rules/lists/snapshot/head.ts';
import { launchContext } from '../../test/e2e/chromium.ts';
import { readLists } from '../screen/lists.ts';
import { servePages } from '../serve.ts';
import { BUILD, importFiles, isMissing, openOptions } from './extension.ts';
import { filledUp, NAMES } from './names.ts';
import { median, percentile, round } from './timing.ts';

const STARTS = 20;
const LIST = 'us_sdn';
const PAGE = `<!doctype html><html lang="en"><title>Offer</title><main><h1>Spectrum analyser</h1>
  <dl><dt>HS code</dt><dd>9030.40</dd><dt>Supplier</dt><dd>Quillwether Bosk Trading LLC</dd></dl></main>`;

/** Asks from the content script's own world, again where rules do not stand yet; milliseconds as the page has them. */
const timed = (message: string) => `(async () => {
  const start = performance.now();
  let reply;
  do reply = await chrome.runtime.sendMessage(${message});
  while (reply?.answer?.state === 'not-ready');
  return performance.now() - start;
})()`;

/** Answers at once; the page's listeners are registered like ours. */
const BARE = `chrome.runtime.onMessage.addListener((_message, _sender, respond) => respond(null));`;

async function bareExtension(folder: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(BUILD, 'manifest.json'), 'utf8'));
  const matches = ['http://localhost/*'];
  const manifest = {
    ...{ manifest_version: 3, name: 'bare', version: '1', key, host_permissions: matches },
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['content.js'] }],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), BARE);
  await writeFile(join(folder, 'content.js'), '');
  return folder;
}

/** Official lists filled up to a hundred thousand names, as the one file of a publisher. */
async function snapshot(folder: string, file: string): Promise<string> {
  const official = [...(await readLists(folder)).values()].flatMap((version) => version.entities);
  const entities = filledUp(official).map((entity) => ({ ...entity, list: LIST }));
  const source = { name: 'filled_up', bytes: 1, sha256: '0'.repeat(64), modified: Date.now() };
  const head = { list: LIST, published: null, format: 'snapshot', files: [source], missing: [], rows: entities.length };
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(file, [headLine(day, [head]), ...entities.map(entryLine), ''].join('\n'));
  return file;
}

/** Runs expressions in the world of the extension's content script on a page. */
async function worldOf(page: Page, id: string, url: string) {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context: { id: number, origin } }) => {
      if (origin === `chrome-extension://${id}`) found(number);
    }),
  );
  await session.send('Runtime.enable');
  await page.goto(url);
  const contextId = await world;
  return async <T>(expression: string): Promise<T> => {
    const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

/** Ends the background's worker; resolves when the browser says that it has stopped. */
async function worker(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let stopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const end = new Promise<void>((done) => {
      stopped = done;
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await end;
  };
}

/** An extension in a browser of its own: a page of a site, and one of the extension to end the worker from. */
async function opened(extension: string, own: string, url: string) {
  const { context, id, close } = await launchContext({ extension });
  const ownPage = await context.newPage();
  await ownPage.goto(`chrome-extension://${id}/${own}`);
  const evaluate = await worldOf(await context.newPage(), id, url);
  return { context, id, close, ownPage, evaluate, end: await worker(ownPage) };
}

const summary = (times: readonly number[]) => ({
  medianMs: round(median(times)),
  p95Ms: round(percentile(times, 0.95)),
});

/** Bytes that a start reads of the database. */
const STORED = `new Promise((done) => {
  const opening = indexedDB.open('tradeflag');
  opening.onsuccess = () => {
    const read = opening.result.transaction(['cache', 'index']);
    const [rules, index] = ['cache', 'index'].map((store) => read.objectStore(store).get('current'));
    read.oncomplete = () => {
      opening.result.close();
      done({ rules: rules.result.rules.bytes.size, lists: index.result.lists.bytes.size });
    };
  };
})`;
const SNAPSHOT = `chrome.tabs.query({}).then((tabs) =>
  chrome.tabs.sendMessage(tabs.find(({ url }) => url?.startsWith('http://localhost')).id, { order: 'page' }))`;

/** Null where the lists, the test build or Chromium are missing. */
export async function benchStart(folder: string) {
  if (isMissing('start', folder)) return null;
  const files = await mkdtemp(join(tmpdir(), 'tradeflag-start-'));
  const server = await servePages({ '/offer.html': PAGE });
  const url = server.url('/offer.html');
  const bare = await opened(await bareExtension(join(files, 'bare')), 'manifest.json', url);
  const ours = await opened(BUILD, 'training.html', url);
  const options = await openOptions(ours.context, ours.id);
  const { told } = await importFiles(options, [await snapshot(folder, join(files, 'lists.jsonl'))]);
  const screen = JSON.stringify({ type: 'screen', page: await options.evaluate(SNAPSHOT) });
  const stored = await options.evaluate<{ rules: number; lists: number }>(STORED);
  await options.close();
  const times = { bare: [] as number[], script: [] as number[], screening: [] as number[] };
  const ask = async (of: keyof typeof times, { end, evaluate }: typeof ours, message: string) => {
    await end();
    times[of].push(await evaluate<number>(timed(message)));
  };
  for (let i = 0; i < STARTS; i++) {
    await ask('bare', bare, '{}');
    await ask('script', ours, `{ type: 'tab-news' }`);
    await ask('screening', ours, screen);
  }
  await Promise.all([bare.close(), ours.close(), server.close()]);
  await rm(files, { recursive: true });
  const screening = summary(times.screening);
  return {
    names: NAMES,
    told,
    storedMb: { rules: round(stored.rules / 1_000_000), lists: round(stored.lists / 1_000_000) },
    scriptKb: Math.round((await stat(join(BUILD, 'background.js'))).size / 1000),
    bare: summary(times.bare),
    withoutRules: summary(times.script),
    screening,
    timesBare: round(screening.medianMs / median(times.bare)),
  };
}
