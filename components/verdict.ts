/** Words and strength of what a mark can show. */
import { i18n } from '#i18n';
import type { Verdict } from '../rules/screening.ts';

/** A verdict, or that none is there yet. */
export type Shown = Verdict | 'reading';

/** Strongest first. A listing still being read can yet become anything, and stands last. */
const STRENGTH: readonly Shown[] = ['stop', 'review', 'unchecked', 'note', 'clear', 'reading'];

/** Negative when `a` is the stronger one: sorts strongest first. */
export function byStrength(a: Shown, b: Shown): number {
  return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}

/** The short name of a verdict, for chips and for marks that have no longer words yet. */
export function verdictName(shown: Shown): string {
  return i18n.t(`verdict.${shown}`);
}
