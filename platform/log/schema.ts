/** Schemas of log files: what comes from a file is checked before anything is made of it. */
import * as v from 'valibot';
import { decisionSchema } from '../../rules/decisions/file.ts';
import { ACTS } from '../../rules/decisions/record.ts';
import { VERDICTS } from '../../rules/screening.ts';
import { dealSchema } from '../dealSchemas.ts';
import { entryRefSchema, reviewSchema } from '../decisionSchemas.ts';
import { readingSchema } from '../schemas.ts';

const text = (most = 10_000) => v.pipe(v.string(), v.maxLength(most));
const texts = v.array(text());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { segment: text(100), seq: v.pipe(count, v.minValue(1)) };

const versions = v.object({
  extension: text(),
  pack: text(),
  packCreated: text(),
  lists: v.array(
    v.object({
      list: text(),
      published: v.nullable(text()),
      imported: v.nullable(text()),
      rows: v.nullable(count),
      sha256: texts,
    }),
  ),
});

const told = v.object({
  verdict: text(),
  goods: text(),
  origin: text(),
  findings: v.array(
    v.object({
      level: v.picklist(['stop', 'review', 'note', 'info']),
      text: text(),
      quotes: v.array(v.object({ field: text(), text: text() })),
      source: text(),
      actions: texts,
    }),
  ),
  candidates: texts,
  duties: texts,
  notChecked: texts,
  disclaimer: text(),
});

const findings = v.array(v.looseObject({ id: text(), params: v.record(v.string(), text()) }));
/** Of a stored screening only these are read again, when it is compared with another. */
const screening = v.looseObject({
  verdict: v.picklist(VERDICTS),
  findings,
  listings: v.array(v.looseObject({ findings })),
});

const records = {
  segment: v.object({ follows: v.array(entryRefSchema), reason: v.picklist(['first', 'restored']) }),
  decision: v.object({
    act: v.picklist(ACTS),
    reason: text(),
    who: text(),
    authorisation: v.nullable(v.object({ number: text(), until: text() })),
    decisions: v.array(decisionSchema),
    closes: v.nullable(entryRefSchema),
    witness: v.nullable(
      v.object({
        url: text(),
        title: text(),
        readingHash: hash,
        reading: readingSchema,
        deal: v.nullable(
          v.object({ name: text(), changed: v.number(), deal: dealSchema, expired: v.optional(v.boolean()) }),
        ),
        decisions: v.array(decisionSchema),
        screening,
        verdict: v.picklist(VERDICTS),
        verdictAfter: v.picklist(VERDICTS),
        told: v.record(v.string(), told),
      }),
    ),
    versions,
  }),
  correction: v.object({ of: entryRefSchema, text: text(), who: text() }),
  review: reviewSchema,
  erasure: v.object({
    of: v.array(entryRefSchema),
    why: v.picklist(['asked', 'expired']),
    reason: text(),
    who: text(),
  }),
  hold: v.object({ of: v.array(entryRefSchema), on: v.boolean(), reason: text(), who: text() }),
  checkpoint: v.object({ segment: text(100), from: count, to: count, count, last: hash, digest: hash }),
  replay: v.object({
    of: entryRefSchema,
    outcome: v.object({
      before: v.picklist(VERDICTS),
      after: v.picklist(VERDICTS),
      came: texts,
      went: texts,
      why: v.array(
        v.variant('changed', [
          v.object({ changed: v.picklist(['extension', 'pack']), before: text(), after: text() }),
          v.object({ changed: v.literal('list'), list: text(), before: text(), after: text() }),
          v.object({ changed: v.literal('decision'), id: text() }),
          v.object({ changed: v.literal('age') }),
        ]),
      ),
    }),
    versions,
  }),
};

const kept = { ...place, salt: text(200) };
const payload = v.variant('kind', [
  v.object({ kind: v.literal('segment'), ...kept, record: records.segment }),
  v.object({ kind: v.literal('decision'), ...kept, record: records.decision }),
  v.object({ kind: v.literal('correction'), ...kept, record: records.correction }),
  v.object({ kind: v.literal('review'), ...kept, record: records.review }),
  v.object({ kind: v.literal('erasure'), ...kept, record: records.erasure }),
  v.object({ kind: v.literal('hold'), ...kept, record: records.hold }),
  v.object({ kind: v.literal('checkpoint'), ...kept, record: records.checkpoint }),
  v.object({ kind: v.literal('replay'), ...kept, record: records.replay }),
]);

const header = v.object({
  version: v.literal(1),
  ...place,
  at: v.number(),
  zone: text(100),
  kind: v.picklist(['segment', 'decision', 'correction', 'review', 'erasure', 'hold', 'checkpoint', 'replay']),
  class: v.picklist(['decision', 'memory', 'upkeep']),
  digest: hash,
  previous: hash,
  hash,
});

export const logFileSchema = v.object({
  format: v.literal('tradeflag-log'),
  schema: v.literal(1),
  head: v.nullable(entryRefSchema),
  entries: v.pipe(v.array(v.object({ header, payload: v.nullable(payload) })), v.maxLength(200_000)),
  decisions: v.pipe(v.array(decisionSchema), v.maxLength(20_000)),
});
