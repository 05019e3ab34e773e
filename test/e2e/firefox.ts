import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import type { Browser, LaunchOptions, Tab } from './browser.ts';
import { centreOf } from './centre.ts';

/** Gecko gives every installation another address unless the profile already has one for the extension's id. */
const GECKO_ID = 'tradeflag@tradeflag.org';
const ADDRESS = '6f1c9f0e-5a53-4b1e-9f7e-3c7a5a1d2b10';

const POLL_MS = 25;
const RESTART_MS = 15_000;

/** Commands of WebDriver BiDi as sent: puppeteer's pages cannot open moz-extension: addresses. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'log.entryAdded', listener: (entry: LogEntry) => void): void;
}

interface LogEntry {
  level: string;
  text: string;
  source: { context?: string };
}

/** A value as script.evaluate serialises it; elements with their shadow trees when asked to. */
interface Remote {
  type: string;
  value?: unknown;
}

interface RemoteNode {
  value?: {
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Starts Firefox on an empty profile and installs the built extension, with all its host permissions. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not installed');
  const home = options.policy && homeWith(options.policy);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    args: ['--remote-allow-system-access'], // pages of extensions count as privileged
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      'extensions.webextOptionalPermissionPrompts': options.prompts !== false,
      'extensions.webextensions.crash.threshold': 1_000_000, // after five ends Firefox starts no process of extensions any more
    },
  });
  await browser.installExtension(resolve(options.extension ?? '.output/firefox-mv3-test'));
  const { connection } = browser as unknown as { connection: Connection };
  return {
    async open(url) {
      const { context } = (await connection.send('browsingContext.create', { type: 'tab' })).result as Context;
      const tab = asTab(connection, context);
      await tab.goto(url);
      return tab;
    },
    extensionUrl: (path) => `moz-extension://${ADDRESS}/${path}`,
    async endBackground() {
      process.kill(await processOfExtensions(browser.process()?.pid), 'SIGKILL');
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      if (home) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A home folder with what an organisation sets for the extension, as Firefox on Linux reads it. */
function homeWith(policy: Readonly<Record<string, unknown>>): string {
  const home = mkdtempSync(join(tmpdir(), 'tradeflag-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: GECKO_ID, description: 'Set by a test', type: 'storage', data: policy };
  writeFileSync(join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
  return home;
}

/** The process that all extensions of a Firefox run in: it has a name of its own, and descends from the browser's. One that was ended comes back. */
async function processOfExtensions(firefox: number | undefined): Promise<number> {
  for (const end = Date.now() + RESTART_MS; Date.now() < end; await wait(POLL_MS)) {
    const running = processes();
    const isIts = (id: number): boolean => id === firefox || (running.has(id) && isIts(running.get(id)?.parent ?? 0));
    const found = [...running].find(([id, { name }]) => name === 'WebExtensions' && isIts(id));
    if (found) return found[0];
  }
  throw new Error('Firefox runs no process of extensions');
}

/** What runs on a Linux machine, by number. */
function processes(): Map<number, { name: string; parent: number }> {
  const ids = readdirSync('/proc').filter((id) => /^\d+$/.test(id));
  return new Map(
    ids.flatMap((id) => {
      try {
        const [, name = '', parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
        return [[Number(id), { name, parent: Number(parent) }] as const];
      } catch {
        return []; // it has ended
      }
    }),
  );
}

interface Screenshot {
  data: string;
}

interface Context {
  context: string;
}

function asTab(connection: Connection, context: string): Tab {
  const errors: string[] = [];
  connection.on('log.entryAdded', (entry) => {
    if (entry.level === 'error' && entry.source.context === context) errors.push(entry.text);
  });

  async function run(expression: string, serializationOptions = {}): Promise<Remote> {
    const params = { expression, target: { context }, awaitPromise: true, serializationOptions };
    const answer = (await connection.send('script.evaluate', params)).result as {
      result?: Remote;
      exceptionDetails?: { text: string };
    };
    if (!answer.result) throw new Error(`${answer.exceptionDetails?.text} in: ${expression}`);
    return answer.result;
  }

  async function evaluate<T>(expression: string): Promise<T> {
    const { value } = await run(`Promise.resolve(${expression}).then((value) => JSON.stringify(value))`);
    return value === undefined ? (undefined as T) : JSON.parse(String(value));
  }

  async function perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await connection.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  }

  return {
    errors,
    evaluate,
    async click(selector) {
      await connection.send('browsingContext.activate', { context }); // one behind another paints no frame
      const [x, y] = await evaluate<[number, number]>(centreOf(selector));
      await perform('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async press(key) {
      const values = key.split('+').map((name) => KEYS[name] ?? name);
      await perform('key', [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    async spoken(selector) {
      const element = await run(`document.querySelector(${JSON.stringify(selector)})`, {
        includeShadowTree: 'all',
        maxDomDepth: null,
      });
      return element.type === 'node' ? spokenIn(element as RemoteNode) : '';
    },
    async goto(url) {
      // Extension pages live in another process, and a wait for the load would end with the old one.
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
      const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      while (!(await evaluate<boolean>(isThere).catch(() => false))) {
        await new Promise((done) => setTimeout(done, POLL_MS));
      }
    },
    async screenshot(file) {
      const { data } = (await connection.send('browsingContext.captureScreenshot', { context })).result as Screenshot;
      await writeFile(file, data, 'base64');
    },
    async front() {
      await connection.send('browsingContext.activate', { context });
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}

/** Keys without a character, as WebDriver numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Alt: '\uE00A',
  ' ': '\uE00D',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** BiDi has no accessibility tree: labels and texts of the serialised tree, without what is hidden from assistive technology. */
function spokenIn({ value }: RemoteNode): string {
  if (!value) return '';
  const { attributes = {}, children = [], shadowRoot, nodeValue } = value;
  if (attributes['aria-hidden'] === 'true' || 'hidden' in attributes) return '';
  const below = [...(shadowRoot ? [shadowRoot] : []), ...children].map(spokenIn);
  const own = [attributes['aria-label'], attributes.title, attributes['data-text'], nodeValue?.trim()]; // data-text: shown by card.css
  return [...own, ...below].filter(Boolean).join('\n');
}
