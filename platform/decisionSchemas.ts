/** Schemas of requests about decisions. */
import * as v from 'valibot';
import { OUTCOMES } from '../rules/decisions/decision.ts';
import { aboutSchema, decisionSchema, scopeSchema } from '../rules/decisions/file.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const filled = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const date = v.pipe(v.string(), v.isoDate());
const said = { reason: filled(5000), author: text(200) };

const seen = v.object({
  tab: v.number(),
  url: text(5000),
  listing: v.nullable(v.object({ title: text(500), url: v.nullable(text(5000)) })),
});

export const entryRefSchema = v.object({
  segment: filled(100),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const entryRefs = v.pipe(v.array(entryRefSchema), v.minLength(1), v.maxLength(10_000));

export const reviewSchema = v.object({
  of: entryRefSchema,
  agrees: v.boolean(),
  reason: filled(5000),
  reviewer: filled(200),
  at: v.number(),
  zone: text(100),
});

const note = v.variant('do', [
  v.object({ do: v.literal('correct'), of: entryRefSchema, text: filled(5000), author: text(200) }),
  v.object({ do: v.picklist(['erase', 'hold', 'release']), of: entryRefs, ...said }),
  v.object({ do: v.literal('review'), review: reviewSchema }),
]);

export const decisionRequests = [
  v.object({ type: v.literal('remember'), seen, about: aboutSchema, scope: scopeSchema, expires: date, ...said }),
  v.object({ type: v.literal('vouch'), name: filled(500), country: v.nullable(text(200)), expires: date, ...said }),
  v.object({ type: v.literal('forget'), id: filled(100), ...said }),
  v.object({
    type: v.literal('record'),
    seen: v.nullable(seen),
    outcome: v.picklist(OUTCOMES),
    authorisation: v.nullable(v.object({ number: filled(200), until: date })),
    closes: v.nullable(entryRefSchema),
    ...said,
  }),
  v.object({ type: v.literal('remembered') }),
  v.object({
    type: v.literal('import-decisions'),
    decisions: v.pipe(v.array(decisionSchema), v.maxLength(20_000)),
    ...said,
  }),
  v.object({ type: v.literal('log-restored') }),
  v.object({ type: v.literal('note-log'), note }),
  v.object({ type: v.literal('replay'), of: entryRefSchema }),
  v.object({ type: v.literal('read-record'), of: entryRefSchema }),
] as const;
