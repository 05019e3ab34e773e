import { i18n } from '#i18n';
import type { Shown } from './strength.ts';

/** The short name of a verdict, for chips. */
export function verdictName(shown: Shown): string {
  return i18n.t(`verdict.${shown}`);
}
