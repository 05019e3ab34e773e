/**
 * Whether following a page that changes costs it a long task: the shop of the end-to-end tests grows by 10,000 nodes in
 * bursts and goes from page to page, in Chromium with the test build, on a host that is read and on one that is not.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { SHOP } from '../../test/e2e/changingShop.ts';
import { launchContext } from '../../test/e2e/chromium.ts';
import { BUILD, isMissing } from './extension.ts';
import { round } from './timing.ts';
import { costOf, record } from './trace.ts';

const MARKS = `document.querySelectorAll('[data-tradeflag="mark"]').length`;
/** A task that takes longer is a long one, as browsers call it. */
const LONG_MS = 50;
const BURSTS = 50;
/** Each is an element with a picture, a link, a price and their texts. */
const CARDS = 30;
const NAVIGATIONS = 50;
const PAUSE_MS = 300;

const replay = `new Promise((done) => {
  let turn = 0;
  const timer = setInterval(() => {
    if (turn < ${NAVIGATIONS}) shop.show(turn % 2 ? '/' : '/part/' + turn);
    else shop.add(${CARDS});
    if (++turn === ${NAVIGATIONS + BURSTS}) done(clearInterval(timer));
  }, ${PAUSE_MS});
})`;

/** What the tasks of all scripts of the page cost in CPU milliseconds, and the marks in the end. */
async function replayAt(context: BrowserContext, url: string, id: string) {
  const page = await context.newPage();
  const stop = await record(await context.newCDPSession(page));
  await page.goto(url);
  await page.evaluate(replay);
  await page.waitForTimeout(10 * PAUSE_MS);
  const { tasks } = costOf(await stop(), id);
  const marks = await page.evaluate<number>(MARKS);
  await page.close();
  return { longestTaskMs: round(Math.max(0, ...tasks)), longTasks: tasks.filter((ms) => ms >= LONG_MS).length, marks };
}

/** Null where the test build or Chromium is missing; said on standard error. */
export async function benchChanges() {
  if (isMissing('changes', BUILD)) return null;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SHOP);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const { context, id, close } = await launchContext({ extension: BUILD });
  const unread = await replayAt(context, `http://127.0.0.2:${port}/`, id);
  const read = await replayAt(context, `http://127.0.0.1:${port}/`, id);
  await close();
  server.close();
  return { bursts: BURSTS, cards: CARDS, navigations: NAVIGATIONS, read, unread };
}
