/** What the popup asks of the background when somebody decides. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { ask } from '../../platform/ask.ts';
import type { Kept, Seen } from '../../platform/decisionMessages.ts';
import type { Protocol } from '../../platform/messages.ts';
import { author as declaredAuthor } from '../../platform/settings.ts';
import { MOST_MONTHS, monthsAfter } from '../../rules/decisions/decision.ts';
import type { FactPlace } from './scopes.ts';
import { tabId } from './state.ts';

/** Name or function last declared. */
export const author = signal('');

export async function loadAuthor(): Promise<void> {
  author.value = await declaredAuthor.getValue();
}

/** Today and the last day a decision can hold, ISO; in UTC, as the rules count. */
export function decisionDays(): { today: string; last: string } {
  const today = new Date().toISOString().slice(0, 10);
  return { today, last: monthsAfter(today, MOST_MONTHS) ?? today };
}

export function seenAt({ listing, screening }: FactPlace): Seen {
  const shown = listing && { title: listing.title, url: listing.url };
  return { tab: tabId() ?? -1, url: screening.url, listing: shown };
}

async function kept(answer: Promise<Kept>, who: string): Promise<Kept> {
  const outcome = await answer.catch(() => ({ kept: false, error: 'storage' }) as const);
  if (outcome.kept) author.value = who;
  return outcome;
}

export const remember = (given: Protocol['remember']['ask']) => kept(ask('remember', given), given.author);
export const record = (given: Protocol['record']['ask']) => kept(ask('record', given), given.author);
export const takeBack = (id: string) =>
  kept(ask('forget', { id, reason: i18n.t('decide.undoReason'), author: author.value }), author.value);
