/** A second review by file: the record goes out in words, the answer of another person comes back. */
import * as v from 'valibot';
import type { EntryRef, ReviewRecord } from '../../rules/decisions/record.ts';
import type { RecordState } from '../decisionMessages.ts';
import { entryRefSchema, reviewSchema } from '../decisionSchemas.ts';

const SCHEMA = 1;
const text = v.pipe(v.string(), v.maxLength(20_000));
const record = v.object({
  title: text,
  disclaimer: text,
  language: v.pipe(v.string(), v.maxLength(20)),
  parts: v.pipe(
    v.array(
      v.object({
        title: text,
        lines: v.pipe(v.array(v.object({ label: text, text, quote: v.optional(v.boolean()) })), v.maxLength(2000)),
      }),
    ),
    v.maxLength(50),
  ),
});

const fileSchema = v.variant('format', [
  v.object({
    format: v.literal('tradeflag-review'),
    schema: v.literal(SCHEMA),
    of: entryRefSchema,
    records: v.pipe(v.array(record), v.minLength(1), v.maxLength(5)),
  }),
  v.object({ format: v.literal('tradeflag-review-answer'), schema: v.literal(SCHEMA), review: reviewSchema }),
]);

export type ReviewFile = v.InferOutput<typeof fileSchema>;

export function writeReviewRequest(of: EntryRef, records: readonly RecordState[]): string {
  const { disclaimer } = records[0] as RecordState;
  return JSON.stringify({ format: 'tradeflag-review', schema: SCHEMA, disclaimer, of, records }, null, 1);
}

export function writeReviewAnswer(review: ReviewRecord, disclaimer: string): string {
  return JSON.stringify({ format: 'tradeflag-review-answer', schema: SCHEMA, disclaimer, review }, null, 1);
}

/** A request or an answer; null when the file is neither. */
export function readReview(json: string): ReviewFile | null {
  try {
    const file = v.safeParse(fileSchema, JSON.parse(json));
    return file.success ? file.output : null;
  } catch {
    return null;
  }
}
