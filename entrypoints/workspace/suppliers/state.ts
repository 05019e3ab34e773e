/** What suppliers answered, asked again whenever something changed. */
import { computed, signal } from '@preact/signals';
import { ask } from '../../../platform/ask.ts';
import type { SupplierAnswer } from '../../../rules/suppliers/answer.ts';

const all = signal<SupplierAnswer[] | 'failed' | null>(null);

/** Newest first; null while they are being asked for, `failed` when storage refused. */
export const answers = computed(() =>
  Array.isArray(all.value) ? all.value.toSorted((a, b) => (a.on < b.on ? 1 : -1)) : all.value,
);

export async function loadAnswers(): Promise<void> {
  all.value = await ask('supplier-answers', {}).catch(() => 'failed' as const);
}

/** Keeps an answer made from its revision; gives why not in one word, or null. */
export async function noteAnswer(answer: SupplierAnswer): Promise<string | null> {
  const outcome = await ask('note-answer', { answer }).catch(() => ({ noted: false, error: 'storage' }) as const);
  return outcome.noted ? null : outcome.error;
}

/** Brings answers in from a file; those that are known stay as they are. Null where the browser refuses. */
export async function importAnswers(answers: SupplierAnswer[]): Promise<{ added: number; known: number } | null> {
  return ask('import-answers', { answers }).catch(() => null);
}
