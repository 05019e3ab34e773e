import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browsers.mjs';
import type { Browser, LaunchOptions, Tab } from './browser.ts';
import { centreOf } from './centre.ts';

const VIEWPORT = { width: 1280, height: 900 };

/** Chromium derives an extension's id from its key: the first 32 hexadecimal digits of the SHA-256, as letters a to p. */
function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A running Chromium with the built extension, as Playwright drives it. */
interface Launched {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  close(): Promise<void>;
}

/** Starts Chromium on an empty profile with the built extension. */
export async function launchContext(options: LaunchOptions = {}): Promise<Launched> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3-test');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'tradeflag-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: options.visible ? null : VIEWPORT,
    headless: false, // Playwright's own headless mode loads no extensions; Chromium's new one does
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(options.lang && { locale: options.lang }),
    ...(options.proxy && { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
    env: { ...process.env, ...(options.lang && { LANGUAGE: options.lang }) },
    args: [
      ...(options.visible ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.lang ? [`--lang=${options.lang}`] : []),
    ],
  });
  return {
    context,
    id: extensionId(extension),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The same as a browser of the end-to-end tests. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { context, id, close } = await launchContext(options);
  let keeper: Promise<CDPSession> | null = null;
  const ownSession = async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/training.html`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return session;
  };
  return {
    async open(url) {
      const page = await context.newPage();
      const tab = await asTab(page);
      await page.goto(url);
      return tab;
    },
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    async endBackground() {
      keeper ??= ownSession();
      await (await keeper).send('ServiceWorker.stopAllWorkers');
    },
    async endImporter() {
      keeper ??= ownSession();
      const session = await keeper;
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      const owner = targetInfos.find(({ url }) => url === `chrome-extension://${id}/offscreen.html`);
      if (owner) await session.send('Target.closeTarget', { targetId: owner.targetId }).catch(() => undefined); // it ended by itself
    },
    closed: new Promise((done) => context.once('close', () => done())),
    close,
  };
}

async function asTab(page: Page): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const session = await page.context().newCDPSession(page);
  return {
    errors,
    evaluate: (expression) => page.evaluate(expression),
    async click(selector) {
      await page.bringToFront();
      await page.locator(selector).first().waitFor();
      const [x, y] = await page.evaluate<[number, number]>(centreOf(selector));
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    spoken: (selector) => spokenIn(session, selector),
    async goto(url) {
      await page.goto(url);
    },
    front: () => page.bringToFront(),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function idsBelow(node: DomNode): number[] {
  return [node.backendNodeId, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(idsBelow)];
}

/** Names and values of the accessibility tree below an element: `pierce` sees closed shadow roots. */
async function spokenIn(session: CDPSession, selector: string): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return '';
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const ids = new Set(idsBelow(node));
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // Generated content has no node of the document: it is inside when what it stands in is.
  const inside = new Set<string>();
  for (const { nodeId, parentId, backendDOMNodeId } of nodes)
    if (ids.has(backendDOMNodeId ?? 0) || inside.has(parentId ?? '')) inside.add(nodeId);
  return nodes
    .filter(({ ignored, nodeId }) => !ignored && inside.has(nodeId))
    .map(({ name, value }) => [name?.value, value?.value].filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n');
}
