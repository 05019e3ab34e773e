/** Orders to open tabs, and the content script put into tabs that were open before us. */
import { browser } from 'wxt/browser';
import { packSource } from '../../platform/db/packs.ts';
import type { Changed, GuardOrder, Order } from '../../platform/messages.ts';
import { originOfPack, originsOf } from '../../platform/net.ts';
import { policy, policyPack } from '../../platform/policy.ts';
import { ruleCache } from './packs.ts';

const CONTENT_SCRIPTS = ['/content-scripts/guard.js', '/content-scripts/marketplace.js'] as const;

/** Sends an order to one tab; undefined when no content script of ours is there. */
export async function orderTab(tab: number, order: Order | GuardOrder): Promise<unknown> {
  return browser.tabs.sendMessage(tab, order, { frameId: 0 }).catch(() => undefined);
}

/** Sends an order to every open tab, or to those of one host. */
export async function orderTabs(order: Order, host?: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const meant = tabs.filter((tab) => tab.id !== undefined && (host === undefined || hostOf(tab.url) === host));
  await Promise.all(meant.map((tab) => orderTab(tab.id as number, order)));
}

/** Tells open pages of the extension that a tab (null: any) has news. Nobody may be listening: that is fine. */
export function announce(tab: number | null): void {
  const news: Changed = { changed: true, tab };
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** What the user permits for the download of a list or a pack is no site to be read. */
async function siteOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const built = browser.runtime.getManifest().host_permissions ?? [];
  // The marketplaces need not wait for the rules to stand.
  if (origins.every((origin) => built.includes(origin))) return origins;
  const { publications = [] } = (await ruleCache().catch(() => null))?.rules ?? {};
  const source = policyPack(await policy()) ?? (await packSource().catch(() => null))?.source;
  const ofDownloads = [...publications.flatMap(originsOf), ...(source ? [originOfPack(source.address)] : [])];
  return origins.filter((origin) => built.includes(origin) || !ofDownloads.includes(origin));
}

/** Injects the content script into every open tab we may read: after install, update and grant. */
export async function injectOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await siteOrigins() });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tab.discarded !== true && inject(tab.id)));
}

async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [...CONTENT_SCRIPTS] }).catch(() => undefined);
}

/** The host of a web address, empty for any other address and where the browser did not tell us. */
export function hostOf(url: string | undefined): string {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}
