/** The deal in force and the verdicts of the open tabs; these and the rest of the page follow whatever changes. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged } from '../../platform/changes.ts';
import type { StatedDeal, TabState } from '../../platform/messages.ts';
import { chooseFromAddress, loadLog } from './log/state.ts';
import { loadMemory } from './memory/state.ts';
import { loadAuthor } from './said.ts';

export const stated = signal<StatedDeal | null>(null);
/** Tabs with a screening; null while they are being asked. */
export const tabs = signal<{ id: number; state: TabState }[] | null>(null);

async function refresh(): Promise<void> {
  const open = await browser.tabs.query({});
  const states = await Promise.all(
    open.map(async ({ id }) => {
      const state = id === undefined ? null : await ask('tab-state', { tab: id }).catch(() => null);
      return id === undefined || state?.screening == null ? [] : [{ id, state }];
    }),
  );
  stated.value = await ask('deal', {}).catch(() => null);
  tabs.value = states.flat();
}

export async function follow(): Promise<void> {
  const load = () => Promise.all([refresh(), loadLog(), loadMemory(), loadAuthor()]);
  // A page that was screened anew changes nothing of what was decided.
  onChanged((tab) => (tab === null ? load() : refresh()));
  addEventListener('hashchange', chooseFromAddress);
  chooseFromAddress();
  await load();
}
