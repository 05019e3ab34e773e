/** Schemas of requests of the guard. */
import * as v from 'valibot';
import { NOT_SAME_REASONS, PLAIN_REASONS } from '../rules/decisions/ways.ts';

const choice = v.variant('do', [
  v.object({
    do: v.literal('not-same'),
    party: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
    reason: v.picklist(NOT_SAME_REASONS),
  }),
  v.object({ do: v.literal('proceed'), reason: v.picklist(PLAIN_REASONS) }),
  v.object({ do: v.picklist(['escalate', 'abandon']) }),
]);

export const guardRequests = [
  v.object({ type: v.literal('guard') }),
  v.object({ type: v.literal('load-guard') }),
  v.object({ type: v.literal('guard-question') }),
  v.object({ type: v.literal('guard-decide'), key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), choice }),
  v.object({ type: v.literal('guard-window'), show: v.picklist(['decide', 'page']) }),
  v.object({ type: v.literal('guard-unheld') }),
] as const;
