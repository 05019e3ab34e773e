/** The text that is checked, and what came of it. */
import { signal } from '@preact/signals';
import { ask } from '../../platform/ask.ts';
import { textToCheck } from '../../platform/settings.ts';
import { type CheckedText, TEXT_CHARS } from '../../platform/textMessages.ts';

export const text = signal('');
export const checked = signal<CheckedText | 'checking' | 'failed' | null>(null);

let turns = 0;

/** Checks what is typed; of several questions the last one counts. */
export async function check(): Promise<void> {
  const turn = ++turns;
  const asked = text.value.trim();
  checked.value = asked === '' ? null : 'checking';
  if (asked === '') return;
  const answer = await ask('check-text', { text: asked.slice(0, TEXT_CHARS) }).catch(() => 'failed' as const);
  if (turn === turns) checked.value = answer;
}

/** Takes the selected text over, if the page was opened for one, and leaves it nowhere else. */
export async function begin(): Promise<void> {
  const given = await textToCheck.getValue().catch(() => '');
  if (given === '') return;
  await textToCheck.removeValue();
  text.value = given;
  await check();
}
