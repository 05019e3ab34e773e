/** A deal as a file or a row states it, checked against its schema: what does not fit is said, never guessed at. */
import * as v from 'valibot';
import { dealSchema } from '../../platform/dealSchemas.ts';
import type { Deal } from '../../rules/deal.ts';

/** Null says as much as a missing field: nothing is stated. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(stated.map(([key, one]) => [key, withoutNulls(one)]));
}

/** Throws with the place and the reason, as `deal.buyer.country: Invalid type`. */
export function statedDeal(value: unknown): Deal {
  const parsed = v.safeParse(dealSchema, withoutNulls(value));
  if (parsed.success) return parsed.output as Deal;
  const [issue] = parsed.issues;
  throw new Error(`${['deal', v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`);
}
