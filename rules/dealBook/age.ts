/** How old the word of a user is: a deal that nobody confirmed is asked about, and after thirty days it is no statement. */
import type { KeptDeal } from './book.ts';

const HOUR_MS = 3_600_000;
/** Product decision: a working day. */
const ASK_AFTER_MS = 8 * HOUR_MS;
const EXPIRES_AFTER_MS = 30 * 24 * HOUR_MS;
/** Clocks differ by a little; one that was set back says nothing of an age. */
const AHEAD_MS = 60_000;

/** `ask`: it holds, and the user is asked whether it still does. `expired`: it is shown, and states nothing any more. */
export type DealAge = 'holds' | 'ask' | 'expired';

/** A deal as the user sees it, with its age when it was asked for. */
export interface StatedDeal extends KeptDeal {
  age: DealAge;
}

/** @param now epoch milliseconds. A time of confirmation that lies ahead means that a clock was changed: then it is asked. */
export function dealAge({ confirmed }: Pick<KeptDeal, 'confirmed'>, now: number): DealAge {
  const age = now - confirmed;
  if (!(age >= -AHEAD_MS)) return 'ask';
  if (age >= EXPIRES_AFTER_MS) return 'expired';
  return age >= ASK_AFTER_MS ? 'ask' : 'holds';
}
