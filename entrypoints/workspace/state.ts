/** The deals and the verdicts of the open tabs; these and the rest of the page follow whatever changes. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged } from '../../platform/changes.ts';
import type { DealsState } from '../../platform/dealMessages.ts';
import type { TabState } from '../../platform/messages.ts';
import { presenting as isPresenting } from '../../platform/settings.ts';
import type { StatedDeal } from '../../rules/dealBook/age.ts';
import { chooseFromAddress, loadLog } from './log/state.ts';
import { loadMemory } from './memory/state.ts';
import { loadAuthor } from './said.ts';
import { loadAnswers } from './suppliers/state.ts';

export interface OpenTab {
  id: number;
  state: TabState;
  deal: StatedDeal | null;
}

/** Presenter mode: nothing is changed or sent on that has no name. */
export const presenting = signal(false);

export const deals = signal<DealsState | null>(null);
/** Tabs with a screening; null while they are being asked. */
export const tabs = signal<OpenTab[] | null>(null);

const dealsOf = (tab: number | null) => ask('deals', { tab }).catch(() => null);

async function openTab(id: number | undefined): Promise<OpenTab[]> {
  if (id === undefined) return [];
  const [state, here] = await Promise.all([ask('tab-state', { tab: id }).catch(() => null), dealsOf(id)]);
  return state?.screening == null ? [] : [{ id, state, deal: here?.inForce ?? null }];
}

async function refresh(): Promise<void> {
  const open = await browser.tabs.query({});
  const states = await Promise.all(open.map(({ id }) => openTab(id)));
  deals.value = await dealsOf(null);
  presenting.value = await isPresenting.getValue();
  tabs.value = states.flat();
}

export async function follow(): Promise<void> {
  const load = () => Promise.all([refresh(), loadLog(), loadMemory(), loadAuthor(), loadAnswers()]);
  // A page that was screened anew changes nothing of what was decided.
  onChanged((tab) => (tab === null ? load() : refresh()));
  addEventListener('hashchange', chooseFromAddress);
  chooseFromAddress();
  await load();
}
