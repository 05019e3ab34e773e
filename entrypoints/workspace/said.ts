/** What the pages of the workspace say to the background, with the name or function declared last. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { notKeptText } from '../../components/decisions/notKept.ts';
import { ask } from '../../platform/ask.ts';
import type { Kept, LogNote } from '../../platform/decisionMessages.ts';
import { author as declaredAuthor } from '../../platform/settings.ts';

export const author = signal('');

export async function loadAuthor(): Promise<void> {
  author.value = await declaredAuthor.getValue();
}

/** Null when it was kept, else why not, in words. */
export async function keptOr(answer: Promise<Kept>): Promise<string | null> {
  const outcome = await answer.catch(() => ({ kept: false, error: 'storage' }) as const);
  return outcome.kept ? null : notKeptText(outcome.error);
}

export async function noteLog(note: LogNote): Promise<string | null> {
  return keptOr(ask('note-log', { note }));
}

/** The words that every export carries. */
export function exportWords(): { disclaimer: string; notChecked: string } {
  return { disclaimer: i18n.t('log.disclaimer'), notChecked: i18n.t('log.notChecked') };
}
