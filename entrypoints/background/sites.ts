/** The sites that are read: the built-in ones stand in the manifest, those that the user allowed are registered here. */
import { browser } from 'wxt/browser';
import { packSource } from '../../platform/db/packs.ts';
import type { Order, PageState } from '../../platform/messages.ts';
import { originOfPack, originsOf } from '../../platform/net.ts';
import { originsOfHost, takesIn } from '../../platform/origins.ts';
import { policy, policyPack } from '../../platform/policy.ts';
import { ruleCache } from './packs.ts';
import { orderTab } from './tabs.ts';

/** What the manifest has run in the built-in marketplaces, and when. */
const CONTENT_SCRIPTS = [
  { id: 'guard', runAt: 'document_start' },
  { id: 'marketplace', runAt: 'document_idle' },
] as const;

/** Patterns of the sites that the manifest names. */
export const builtIn = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** What the user permits for the download of a list or a pack is no site to be read. */
async function siteOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const built = builtIn();
  // The marketplaces need not wait for the rules to stand.
  if (origins.every((origin) => built.includes(origin))) return origins;
  const { publications = [] } = (await ruleCache().catch(() => null))?.rules ?? {};
  const source = policyPack(await policy()) ?? (await packSource().catch(() => null))?.source;
  const ofDownloads = [...publications.flatMap(originsOf), ...(source ? [originOfPack(source.address)] : [])];
  return origins.filter((origin) => built.includes(origin) || !ofDownloads.includes(origin));
}

/** Injects the content scripts into every open tab we may read: after install, update and grant. */
export async function injectOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await siteOrigins() });
  await Promise.all(
    tabs.map((tab) => tab.id !== undefined && tab.discarded !== true && inject(tab.id).catch(() => undefined)),
  );
}

/** Rejects where the browser does not let us into the tab. */
async function inject(tab: number): Promise<void> {
  const files = CONTENT_SCRIPTS.map(({ id }) => `/content-scripts/${id}.js` as const);
  await browser.scripting.executeScript({ target: { tabId: tab }, files });
}

/**
 * Has the page of one tab read for as long as it is there; `false` where the browser does not let us. The user's click
 * is all the permission it needs, and it ends with the page.
 */
export async function checkOnce(tab: number): Promise<boolean> {
  try {
    await inject(tab);
  } catch {
    return false;
  }
  const page = (await orderTab(tab, { order: 'state' })) as PageState | undefined;
  if (page?.asleep) await orderTab(tab, { order: 'start' });
  return true;
}

async function isPermitted(host: string): Promise<boolean> {
  const allowed = originsOfHost(host).map((origin) => browser.permissions.contains({ origins: [origin] }));
  return (await Promise.all(allowed)).some((is) => is);
}

/** Gives an order to every open tab in which a copy of ours stands and whose host is meant. */
async function orderHosts(order: Order, isMeant: (host: string) => boolean | Promise<boolean>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const give = async ({ id = -1 }) => {
    const page = (await orderTab(id, { order: 'state' })) as PageState | undefined;
    if (page !== undefined && (await isMeant(page.host))) await orderTab(id, order);
  };
  await Promise.all(tabs.map(give));
}

/** Ends our work in open tabs of sites that the user took away; their marks would no longer be kept true. */
export function leaveSites(origins: readonly string[]): Promise<void> {
  const isTaken = (host: string) => origins.some((origin) => takesIn(origin, host));
  return orderHosts({ order: 'stop' }, async (host) => isTaken(host) && !(await isPermitted(host)));
}

/** Has open tabs read again where they stopped, but for those of sites that the user took away meanwhile. */
export function startTabs(): Promise<void> {
  return orderHosts({ order: 'start' }, isPermitted);
}

async function register(): Promise<void> {
  const built = builtIn();
  const matches = (await siteOrigins()).filter((origin) => !built.includes(origin));
  const there = await browser.scripting.getRegisteredContentScripts();
  const isAsItWas = there.every((script) => String(script.matches?.toSorted()) === String(matches.toSorted()));
  if (isAsItWas && there.length === (matches.length > 0 ? CONTENT_SCRIPTS.length : 0)) return;
  await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    CONTENT_SCRIPTS.map(({ id, runAt }) => ({ id, js: [`content-scripts/${id}.js`], runAt, matches })),
  );
}

let last: Promise<void> = Promise.resolve();

/** Has every page of the allowed sites read when it is loaded, now and after a restart; the last call counts. */
export function registerSites(): Promise<void> {
  last = last.catch(() => undefined).then(register);
  return last;
}
