import type { Evidence, Flag } from '../screening.ts';
import type { FlagRow, FlagRules } from './types.ts';

/** A flag of the table with its evidence. */
export function flagOf(id: string, evidence: Evidence, rules: FlagRules): Flag {
  const { weight, kind, side } = rules.rows[id] as FlagRow;
  return { id, weight, kind, side, evidence };
}
