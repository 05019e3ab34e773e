/** Remembered decisions of this background: read once per start, and again after each change. */
import { rememberedDecisions } from '../../platform/db/decisions.ts';
import type { Decision } from '../../rules/decisions/decision.ts';

let known: Promise<Decision[]> | null = null;

/** Storage that refuses means that no decision is applied: everything stands as it was found. */
export async function remembered(): Promise<Decision[]> {
  known ??= rememberedDecisions();
  return known.catch(() => {
    known = null;
    return [];
  });
}

/** What is remembered was changed: it is read again. */
export function rememberAnew(): void {
  known = null;
}
