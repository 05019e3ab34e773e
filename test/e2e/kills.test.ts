/**
 * The background ends at any moment of an import, a download, a change of rules or an entry of the log: what stands then
 * is whole, what was answered is kept, and the next start goes on. KILLS says how often, SEED at which moments.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_LISTS } from '../../hosts.ts';
import { versionOf } from '../../rules/pack/signed.ts';
import { newKeys } from '../../tools/pack/keys.ts';
import { buildPack } from '../../tools/pack-build.ts';
import { type Server, serveAnswers } from '../../tools/serve.ts';
import { packOfToday } from '../packs.ts';
import { random } from '../random.ts';
import { BROWSERS, type Browser, type Tab, waitFor } from './browser.ts';
import { choose, ofac, ownCsv } from './listFiles.ts';
import { expectWhole, type Standing } from './stored.ts';

const KILLS = Number(process.env.KILLS ?? 20);
const SEED = Number(process.env.SEED ?? 1);
const COLD_MS = 40_000;

const OWN = 'own:firms';
const DOWNLOADED = 'us_sdn';
const PUBLICATION = 'ofac_sdn_csv';
/** Rows of one version and of the next: near enough for the gates. */
const ROWS = [1200, 1210] as const;
const other = (rows: number | undefined) => (rows === ROWS[0] ? ROWS[1] : ROWS[0]);

const { tables, meta } = await buildPack('test');
const keys = await newKeys();
const IN_A_MONTH = new Date(Date.now() + 3e9).toISOString().slice(0, 10);

const ASK = `((message) => (globalThis.browser ?? chrome).runtime.sendMessage(message)
  .then((reply) => reply?.answer ?? null, () => null))`;
const ask = (type: string, payload: object = {}) => `${ASK}(${JSON.stringify({ type, ...payload })})`;

/** What the server sends next, by the last part of the address. */
let files: Record<string, string> = {};
let serial = 0;

interface Act {
  /** An expression that begins it. */
  begin: string;
  /** How long it takes at most: some ends come after its last commit. */
  longestMs: number;
  /** What stands afterwards, and did not before. */
  brings: Partial<Standing>;
}

/** One act of each kind, made from what stands. */
const ACTS: readonly ((stands: Standing) => Promise<Act>)[] = [
  async function importList({ rows }) {
    const next = other(rows[OWN]);
    const begin = choose({ 'firms.csv': ownCsv(next) });
    return { begin, longestMs: 1500, brings: { rows: { ...rows, [OWN]: next } } };
  },
  async function download({ rows }) {
    const next = other(rows[DOWNLOADED]);
    files = ofac(next);
    const begin = ask('download-now', { publication: PUBLICATION });
    return { begin, longestMs: 1500, brings: { rows: { ...rows, [DOWNLOADED]: next } } };
  },
  async function updateRules() {
    const pack = await packOfToday(++serial, tables, keys);
    files = { 'pack.json': JSON.stringify(pack) };
    const { number } = JSON.parse(pack.manifest);
    return { begin: ask('update-pack'), longestMs: 3000, brings: { version: versionOf(number) } };
  },
  async function goBack() {
    return { begin: ask('use-pack', { number: null }), longestMs: 2000, brings: { version: meta.version } };
  },
  async function log({ remembered }) {
    const name = `Firm number ${remembered.length}`;
    const given = { name, country: null, reason: 'Known to us', author: 'Desk', expires: IN_A_MONTH };
    return { begin: ask('vouch', given), longestMs: 600, brings: { remembered: [...remembered, name].sort() } };
  },
];

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;
  let options: Tab;

  const openOptions = () => browser.open(browser.extensionUrl('options.html'));
  /** Whatever was cut off has gone on and ended. */
  const settled = () =>
    waitFor(
      options,
      `Promise.all(['rules-state', 'lists-state', 'downloads-state', 'packs-state'].map((type) => ${ASK}({ type }))).then(
        ([rules, lists, downloads, packs]) => rules.ready && !packs.running && downloads.every(({ running }) => !running) &&
          lists.tasks.every(({ outcomes }) => outcomes !== null))`,
      COLD_MS,
    );

  beforeAll(async () => {
    server = await serveAnswers(
      (request, response) => void response.end(files[(request.url ?? '').split('/').at(-1) ?? ''] ?? ''),
      Number(TEST_LISTS.split(':')[1]),
    );
    browser = await launch();
    options = await openOptions();
    await settled();
    files = ofac(ROWS[0]);
    await options.evaluate(ask('set-download', { publication: PUBLICATION, on: true }));
    await waitFor(options, `document.querySelector('tr[data-list=${DOWNLOADED}]') !== null`, COLD_MS);
    await options.evaluate(choose({ 'firms.csv': ownCsv(ROWS[0]) }));
    await waitFor(options, `document.querySelector('tr[data-list="${OWN}"]') !== null`, COLD_MS);
    await options.evaluate(ask('set-pack-source', { address: `http://${TEST_LISTS}/pack.json`, key: keys.publicKey }));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test(`${KILLS} ends, seed ${SEED}`, { timeout: 120_000 + KILLS * 30_000 }, async () => {
    const next = random(SEED);
    let stands = await expectWhole(options, meta.version);
    for (let round = 0; round < KILLS; round++) {
      const make = ACTS[Math.floor(next() * ACTS.length)] as (typeof ACTS)[number];
      const { begin, longestMs, brings } = await make(stands);
      const afterMs = next() * longestMs;
      const alsoImporter = next() < 0.5;
      const what = `${make.name}, ended after ${afterMs.toFixed()} ms`;

      let answer: { kept?: boolean } | null = null;
      options.evaluate<typeof answer>(begin).then(
        (given) => {
          answer = given;
        },
        () => undefined, // the page ended as well
      );
      await wait(afterMs);
      const promised = answer as { kept?: boolean } | null;
      if (alsoImporter) await browser.endImporter?.();
      await browser.endBackground();
      await options.close();
      options = await openOptions();

      const left = await expectWhole(options, meta.version);
      expect([stands, { ...stands, ...brings }], what).toContainEqual({ ...left, waiting: 0 });
      await settled();
      stands = await expectWhole(options, meta.version);
      if (left.waiting > 0 || promised?.kept === true) expect(stands, what).toMatchObject(brings);
      else expect([left, { ...left, ...brings }], what).toContainEqual(stands);
    }
  });
});
