/** Packs from an update server that misbehaves: a real one on loopback, which the test build alone may ask. */
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TEST_LISTS } from '../../hosts.ts';
import type { SignedPack } from '../../rules/pack/signed.ts';
import { newKeys } from '../../tools/pack/keys.ts';
import { buildPack } from '../../tools/pack-build.ts';
import { type Server, serveAnswers } from '../../tools/serve.ts';
import { packOfToday, versionOfToday } from '../packs.ts';
import { BROWSERS, type Browser, type Tab, waitFor } from './browser.ts';

// Every try is verified, and some are compiled.
vi.setConfig({ testTimeout: 180_000 });

const { tables } = await buildPack('test');
const [ours, theirs] = await Promise.all([newKeys(), newKeys()]);
const made = (serial: number, from = tables, keys = ours) => packOfToday(serial, from, keys);

let asked = 0;
let behave: RequestListener;
const sends =
  (pack: SignedPack): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify(pack));

const ITEM = `document.querySelector('[data-packs]')`;
async function fill(tab: Tab, id: string, value: string): Promise<void> {
  await tab.evaluate(`(() => {
    const input = document.querySelector('${id}');
    input.value = ${JSON.stringify(value)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}
/** Presses a button by its words, with a real pointer: permissions are asked for in a click only. */
async function press(tab: Tab, label: RegExp): Promise<void> {
  await waitFor(
    tab,
    `(() => {
      document.querySelector('[data-press]')?.removeAttribute('data-press');
      const button = [...document.querySelectorAll('button')].find((one) => ${label}.test(one.textContent) && !one.disabled);
      button?.setAttribute('data-press', '');
      button?.scrollIntoView({ block: 'center' });
      return button !== undefined;
    })()`,
  );
  await tab.click('[data-press]');
}
const inForce = (tab: Tab, serial: number) =>
  waitFor(tab, `/In force now/.test(document.querySelector('[data-pack="${versionOfToday(serial)}"]')?.textContent)`);

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    asked = 0;
    const answer: RequestListener = (request, response) => {
      asked++;
      behave(request, response);
    };
    server = await serveAnswers(answer, Number(TEST_LISTS.split(':')[1]));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('newer rules come in force, can be gone back from, and whatever misbehaves is told and leaves them', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    await waitFor(options, `${ITEM}?.dataset.packs === 'off'`);
    expect(asked).toBe(0);
    behave = sends(await made(1));
    await fill(options, '#pack-address', `http://${TEST_LISTS}/pack.json`);
    await fill(options, '#pack-key', ours.publicKey);
    await press(options, /Look there now and every day/);
    await inForce(options, 1);
    expect(await options.evaluate('document.body.textContent')).toContain(`http://${TEST_LISTS}/pack.json`);

    behave = sends(await made(2));
    await press(options, /^Look for newer rules/);
    await inForce(options, 2);

    const good = JSON.stringify(await made(3));
    const few = { ...tables, publications: tables.publications.slice(0, 2) };
    const ways: [RegExp, RequestListener][] = [
      [/came cut off/, (_request, response) => void response.end(good.slice(0, 100_000))],
      [/signature does not fit/, sends({ ...(await made(3)), signatures: (await made(4)).signatures })],
      [/another key/, sends(await made(3, tables, theirs))],
      [/no newer than version/, sends(await made(1))],
      [/larger than 8 MB/, (_request, response) => void response.end(' '.repeat(10 * good.length))],
      [/something else/, (_request, response) => void response.end('<!doctype html><title>Sign in</title>')],
      [/That is too few/, sends(await made(3, few))],
      [/answered with the error 500/, (_request, response) => void response.writeHead(500).end()],
      [/connection broke off/, (_request, response) => void response.destroy()],
    ];
    for (const [words, way] of ways) {
      behave = way;
      await press(options, /^Look for newer rules/);
      await waitFor(options, `${words}.test(${ITEM}.textContent)`);
      await inForce(options, 2);
    }

    await press(options, new RegExp(`^Go back to version ${versionOfToday(1)}$`));
    await inForce(options, 1);
    await press(options, /^Turn off$/);
    await waitFor(options, `${ITEM}?.dataset.packs === 'off'`);
    await inForce(options, 1);
    // An answer with an error is told in the console by the browser itself.
    expect(options.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
    await options.close();
  });
});
