/** What the popup knows, asked of the background again whenever that says something changed. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged } from '../../platform/changes.ts';
import type { DealsState } from '../../platform/dealMessages.ts';
import type { RulesState, TabState } from '../../platform/messages.ts';
import { type Policy, policy } from '../../platform/policy.ts';
import { presenting as isPresenting, storageLost } from '../../platform/settings.ts';

const CLOCK_MS = 30_000;
const PAUSE_MINUTES = 60;

/** `failed`: the background did not answer. */
export const page = signal<TabState | 'loading' | 'failed'>('loading');
export const dealsHere = signal<DealsState | null>(null);
/** Presenter mode: nothing is decided or changed on what has no name. */
export const presenting = signal(false);
export const rules = signal<RulesState | null>(null);
/** What the organisation sets. */
export const organisation = signal<Policy>({});
export const now = signal(Date.now());

let tab: number | undefined;

/** The tab the popup is about, undefined until it is known. */
export const tabId = () => tab;

/** The tab of `?tab=`, or the active one. */
async function chosenTab(): Promise<number | undefined> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null && /^\d{1,10}$/.test(given)) return Number(given);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

export async function refresh(): Promise<void> {
  if (tab === undefined) {
    page.value = 'failed';
    return;
  }
  try {
    [page.value, dealsHere.value, rules.value, presenting.value, organisation.value] = await Promise.all([
      ask('tab-state', { tab }),
      ask('deals', { tab }),
      ask('rules-state', {}),
      isPresenting.getValue(),
      policy(),
    ]);
  } catch {
    page.value = 'failed';
  }
  now.value = Date.now();
}

/** Loads everything and keeps it fresh while the popup is open. */
export async function follow(): Promise<void> {
  onChanged((changed) => {
    if (changed === null || changed === tab) refresh();
  });
  setInterval(() => {
    now.value = Date.now();
  }, CLOCK_MS);
  tab = await chosenTab();
  await refresh();
}

export async function switchSite(host: string, on: boolean): Promise<void> {
  await ask('set-site', { host, on }).catch(() => null);
  await refresh();
}

/** Pauses everywhere for an hour, or ends the pause. */
export async function pause(on: boolean): Promise<void> {
  await ask('pause', { minutes: on ? PAUSE_MINUTES : 0 }).catch(() => null);
  await refresh();
}

/** Hides the names of firms, or shows them again. */
export async function present(on: boolean): Promise<void> {
  await ask('set-presenter', { on }).catch(() => null);
  await refresh();
}

/** Somebody has read that the browser deleted what was stored. */
export async function readLoss(): Promise<void> {
  await storageLost.setValue(null);
  await refresh();
}

/** Asks the browser for access to a site; must be called inside a click. */
export async function allowSite(origins: readonly string[]): Promise<void> {
  await browser.permissions.request({ origins: [...origins] }).catch(() => false);
  await refresh();
}

/** The browser did not let us into the page, though it was asked for. */
export const onceFailed = signal(false);

/** Reads this page without any lasting permission; the click that opened the popup allows it. */
export async function checkOnce(): Promise<void> {
  onceFailed.value = !(await ask('check-once', { tab: tab ?? -1 }).catch(() => false));
  await refresh();
}
