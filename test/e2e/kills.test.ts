/** The log survives a background that ends at any moment: nothing that was answered is lost, and the chain holds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSERS, type Browser, type Tab, waitFor } from './browser.ts';

const KILLS = Number(process.env.KILLS ?? 10);
/** From before the background has started again to after the commit. */
const LONGEST_MS = 600;

let browser: Browser;
let page: Tab;

beforeAll(async () => {
  browser = await BROWSERS.chromium();
  page = await browser.open(browser.extensionUrl('workspace.html'));
  await page.evaluate(ask('remembered', {}));
});
afterAll(() => browser?.close());

const ask = (type: string, payload: object) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ type, ...payload })}).then((reply) => reply?.answer ?? null, () => null)`;

const vouch = (name: string) =>
  ask('vouch', {
    name,
    country: null,
    reason: 'Known to us',
    author: 'Desk',
    expires: new Date(Date.now() + 3e9).toISOString().slice(0, 10),
  });

/** Names that are remembered, and names that the log says were vouched for: read from the database as it is. */
const STORED = `new Promise((done, failed) => {
  const opening = indexedDB.open('tradeflag');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const read = opening.result.transaction(['decisions', 'payloads']);
    const decisions = read.objectStore('decisions').getAll();
    const payloads = read.objectStore('payloads').getAll();
    read.oncomplete = () => {
      opening.result.close();
      done({
        remembered: decisions.result.map((one) => one.about.name).sort(),
        logged: payloads.result.flatMap((one) => one.record.decisions ?? []).map((one) => one.about.name).sort(),
      });
    };
  };
})`;

test(`${KILLS} kills between asking and answer`, { timeout: 30_000 + KILLS * 5_000 }, async () => {
  const kept: string[] = [];
  for (let i = 0; i < KILLS; i++) {
    const name = `Firm number ${i}`;
    const answer = page.evaluate<{ kept: boolean } | null>(vouch(name));
    await new Promise((resolve) => setTimeout(resolve, (i * LONGEST_MS) / KILLS));
    await browser.endBackground?.();
    if ((await answer)?.kept === true) kept.push(name);
  }
  expect(await page.evaluate(vouch('Last firm'))).toMatchObject({ kept: true });
  const { remembered, logged } = await page.evaluate<{ remembered: string[]; logged: string[] }>(STORED);
  expect(logged).toEqual(remembered);
  expect(new Set(logged).size).toBe(logged.length);
  for (const name of [...kept, 'Last firm']) expect(remembered).toContain(name);
  await page.goto(browser.extensionUrl('options.html'));
  await page.goto(browser.extensionUrl('workspace.html'));
  await waitFor(page, `document.querySelectorAll('tr[data-entry]').length >= ${logged.length}`);
  await page.evaluate(`document.querySelector('form.tool').requestSubmit()`);
  expect(await waitFor(page, `document.querySelector('[data-verified]')?.dataset.verified`)).toBe('true');
  expect(page.errors).toEqual([]);
});
