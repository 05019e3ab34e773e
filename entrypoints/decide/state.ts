/** What the window shows of the tab it was opened for, and what is recorded there. */
import { signal } from '@preact/signals';
import type { OutcomeSaid } from '../../components/decisions/outcomeForm.tsx';
import { ask } from '../../platform/ask.ts';
import type { Kept } from '../../platform/decisionMessages.ts';
import { author as declaredAuthor } from '../../platform/settings.ts';
import { waysPast } from '../../rules/decisions/ways.ts';
import type { WordedScreening } from '../../rules/worded.ts';

interface Shown {
  screening: WordedScreening;
  author: string;
  /** A plain reason is enough. */
  plain: boolean;
}

/** `gone`: the tab shows nothing that was screened. */
export const shown = signal<Shown | 'loading' | 'gone'>('loading');

/** The tab of `?tab=`; -1 where the address names none. */
const tab = () => Number(/^\d{1,10}$/.exec(new URLSearchParams(location.search).get('tab') ?? '')?.[0] ?? -1);

export async function load(): Promise<void> {
  const [page, author] = await Promise.all([
    ask('tab-state', { tab: tab() }).catch(() => null),
    declaredAuthor.getValue().catch(() => ''),
  ]);
  const screening = page?.screening ?? null;
  shown.value = screening === null ? 'gone' : { screening, author, plain: waysPast(screening).plain };
}

/** Records what was decided on the page as a whole. */
export async function record({ screening }: Shown, said: OutcomeSaid): Promise<Kept> {
  const seen = { tab: tab(), url: screening.url, listing: null };
  return ask('record', { ...said, seen, closes: null }).catch(() => ({ kept: false, error: 'storage' }) as const);
}
