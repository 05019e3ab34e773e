/** What the options page knows: the rules in use, the sites read, and the sites switched off. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged } from '../../platform/changes.ts';
import type { RulesState } from '../../platform/messages.ts';
import { sitesOff, storageLost } from '../../platform/settings.ts';

export const rules = signal<RulesState | null>(null);
/** Hosts that are switched off, and those just switched on again here, which can be switched off again. */
export const off = signal<string[]>([]);
export const switchedOn = signal<string[]>([]);
/** Hosts that can be read: those of the built-in marketplaces and those the user added. */
export const sites = signal<{ builtIn: string[]; added: string[] }>({ builtIn: [], added: [] });

async function refresh(): Promise<void> {
  off.value = await sitesOff.getValue();
  rules.value = await ask('rules-state', {}).catch(() => null);
  const builtIn = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !builtIn.includes(origin));
  // Permitted for a list or for packs is not permitted to be read.
  const downloads = granted.length === 0 ? [] : await ask('downloads-state', {}).catch(() => []);
  const packs = granted.length === 0 ? null : await ask('packs-state', {}).catch(() => null);
  const notRead = [...downloads, ...(packs === null ? [] : [packs])].flatMap((download) => download.origins);
  const added = granted.filter((origin) => !notRead.includes(origin));
  sites.value = { builtIn: hosts(builtIn), added: hosts(added) };
}

/** `https://*.example.com/*` as `example.com`. */
function hosts(patterns: readonly string[]): string[] {
  const named = patterns.map((pattern) => pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''));
  return [...new Set(named)].sort();
}

export async function follow(): Promise<void> {
  onChanged(refresh);
  await refresh();
}

/** Switches a site on, or off again. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await ask('set-site', { host, on }).catch(() => null);
  switchedOn.value = on ? [...switchedOn.value, host] : switchedOn.value.filter((other) => other !== host);
  await refresh();
}

/** Asks for a site whose adapter the extension has; the background follows the permission. */
export async function readSite(host: string): Promise<void> {
  await browser.permissions.request({ origins: [`https://*.${host}/*`] }).catch(() => false);
  await refresh();
}

/** Somebody has read that the browser deleted what was stored. */
export async function readLoss(): Promise<void> {
  await storageLost.setValue(null);
  await refresh();
}
