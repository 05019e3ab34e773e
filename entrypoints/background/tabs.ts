/** Orders to open tabs, and news for open pages of the extension. */
import { browser } from 'wxt/browser';
import type { Changed, GuardOrder, Order } from '../../platform/messages.ts';

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

/** The host of a web address, empty for any other address and where the browser did not tell us. */
export function hostOf(url: string | undefined): string {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}
