/** What a mark can show, and how strong each is. Without words, so that the script of every page can have it. */
import type { Verdict } from '../rules/screening.ts';

/** A verdict, or that none is there yet. */
export type Shown = Verdict | 'reading';

/** Strongest first. A listing still being read can yet become anything, and stands last. */
const STRENGTH: readonly Shown[] = ['stop', 'review', 'unchecked', 'note', 'clear', 'reading'];

/** Negative when `a` is the stronger one: sorts strongest first. */
export function byStrength(a: Shown, b: Shown): number {
  return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}
