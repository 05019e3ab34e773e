/** Rule 4 of the policy: which flags may raise a verdict. */
import type { Flag } from '../screening.ts';

/**
 * True where two flags of different kinds stand, at least one of medium weight. Low flags together are one; flags that
 * only inform (a language, a transshipment place) are none.
 */
export function countingFlags(flags: readonly Flag[]): boolean {
  const firm = new Set(flags.filter(({ weight }) => weight === 'medium' || weight === 'high').map(({ kind }) => kind));
  const low = flags.some(({ weight, kind }) => weight === 'low' && !firm.has(kind));
  return firm.size >= 2 || (firm.size === 1 && low);
}
