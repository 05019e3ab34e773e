import { i18n } from '#i18n';
import type { Verdict } from '../rules/screening.ts';

/** The short name of a verdict, for chips. */
export function verdictName(shown: Verdict): string {
  return i18n.t(`verdict.${shown}`);
}
