/**
 * What reading and marking costs the main thread of a page: every saved page in a fresh tab of Chromium, with the test
 * build on it, and twice on a host where the extension does not run: as it is, and with four bare passes. The page's own
 * scripts are off.
 */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { launchContext } from '../../test/e2e/chromium.ts';
import { findBrowser } from '../browsers.mjs';
import { median, percentile, round } from './timing.ts';
import { costOf, lastScript, record } from './trace.ts';

const BUILD = '.output/chrome-mv3-test';
const MARKS = `document.querySelectorAll('[data-tradeflag="mark"]').length`;
/** Loopback, under an address that the test build matches and one that it does not. */
const WITH = '127.0.0.1';
const WITHOUT = '127.0.0.2';
/** Nothing of a saved page may run or be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Settles when what stands now has been painted. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** What no reader can do without: a walk over the texts, their visibility, a count of structures, 40 marks. */
const BARE = `(() => {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (texts.nextNode()) characters += texts.currentNode.data.length;
  const seen = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (seen.nextNode()) seen.currentNode.parentElement?.checkVisibility({ visibilityProperty: true });
  const structures = new Map();
  for (const element of document.querySelectorAll('*')) {
    const key = element.localName + '.' + (element.getAttribute('class') ?? '');
    structures.set(key, (structures.get(key) ?? 0) + 1);
  }
  for (const element of [...document.querySelectorAll('a')].slice(0, 40)) {
    const mark = document.createElement('span');
    mark.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
    element.append(mark);
  }
})()`;

/** Serves files by path with their own bytes; where those are UTF-8 the header says so, else the page must. */
async function serve(files: readonly string[]) {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const server = createServer(async (request, response) => {
    const bytes = await readFile(files[Number(request.url?.slice(1))] ?? '').catch(() => null);
    if (bytes === null) return void response.writeHead(404).end();
    let type = 'text/html; charset=utf-8';
    try {
      utf8.decode(bytes);
    } catch {
      type = 'text/html';
    }
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Loads a page in a fresh tab and records it until `settled` and painted. */
async function measure(context: BrowserContext, url: string, id: string, settled: () => Promise<unknown>) {
  const page = await context.newPage();
  const stop = await record(await context.newCDPSession(page));
  const done = settled();
  await page.goto(url);
  await done;
  await page.evaluate(PAINTED);
  const cost = costOf(await stop(), id);
  const marks = await page.evaluate<number>(MARKS);
  await page.close();
  return { ...cost, marks };
}

/** CPU milliseconds of the bare passes in a fresh tab. */
async function measureBare(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stop = await record(session);
  await page.goto(url);
  await session.send('Runtime.evaluate', { expression: BARE });
  const cost = lastScript(await stop());
  await page.close();
  return cost;
}

/** Settles when the background has screened a page. */
const screened = (extension: Page) =>
  extension.evaluate(
    `new Promise((done) => chrome.runtime.onMessage.addListener((news) => news.changed && setTimeout(done, 200)))`,
  );

/** Of every `every`th saved page. Null where the saved pages, the test build or Chromium are missing; said on standard error. */
export async function benchBrowser(folder: string, every = 1) {
  const missing = !existsSync(folder)
    ? folder
    : !existsSync(BUILD)
      ? BUILD
      : !findBrowser('chromium')
        ? 'Chromium'
        : null;
  if (missing !== null) {
    console.error(`browser: skipped, ${missing} is missing`);
    return null;
  }
  const files = (await Array.fromAsync(glob(`${folder}/*/*.html`))).sort().filter((_file, i) => i % every === 0);
  const server = await serve(files);
  const { context, id, close } = await launchContext({ extension: BUILD });
  const extension = await context.newPage();
  await extension.goto(`chrome-extension://${id}/options.html`);
  const rows: { script: number; longest: number; marks: number; added: number; bare: number }[] = [];
  for (const i of files.keys()) {
    const address = (host: string) => `http://${host}:${server.port}/${i}`;
    const without = await measure(context, address(WITHOUT), id, async () => undefined);
    const ours = await measure(context, address(WITH), id, () => screened(extension));
    const bare = await measureBare(context, address(WITHOUT));
    const script = ours.script - without.script;
    const added = script + ours.rendering - without.rendering;
    rows.push({ script, longest: ours.longest, marks: ours.marks, added, bare });
  }
  await close();
  server.close();
  const of = (value: (row: (typeof rows)[number]) => number) => {
    const values = rows.map(value);
    return { median: round(median(values)), p95: round(percentile(values, 0.95)), worst: round(Math.max(...values)) };
  };
  return {
    pages: rows.length,
    marks: rows.reduce((sum, row) => sum + row.marks, 0),
    scriptMs: of(({ script }) => script),
    longestTaskMs: of(({ longest }) => longest),
    addedMs: of(({ added }) => added),
    bareMs: of(({ bare }) => bare),
    scriptTimesBare: of(({ script, bare }) => script / bare),
  };
}
