/** How strong each verdict is. Without words, so that the script of every page can have it. */
import type { Verdict } from '../rules/screening.ts';

/** Strongest first. */
const STRENGTH: readonly Verdict[] = ['stop', 'review', 'unchecked', 'note', 'clear'];

/** Negative when `a` is the stronger one: sorts strongest first. */
export function byStrength(a: Verdict, b: Verdict): number {
  return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}
