/** Remembered decisions. They change only together with the log entry that says so: see log.ts. */
import type { Decision } from '../../rules/decisions/decision.ts';
import { database } from './open.ts';

export async function rememberedDecisions(): Promise<Decision[]> {
  return (await database()).getAll('decisions');
}
