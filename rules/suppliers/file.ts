/** Suppliers' answers as a file. What does not fit is left out and told, never guessed at. */
import * as v from 'valibot';
import { answerSchema, type SupplierAnswer } from './answer.ts';

const FORMAT = 'tradeflag-supplier-answers';
const SCHEMA = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  schema: v.literal(SCHEMA),
  answers: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});

/** `words`: what every export carries. */
export function writeAnswers(
  answers: readonly SupplierAnswer[],
  day: string,
  words: { disclaimer: string; notChecked: string },
): string {
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, exported: day, ...words, answers }, null, 2);
}

/** Null when the text is no such file; `refused`: places in it, from 1, of what does not fit. */
export function readAnswers(json: string): { answers: SupplierAnswer[]; refused: number[] } | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) return null;
  const read = { answers: [] as SupplierAnswer[], refused: [] as number[] };
  for (const [i, one] of file.output.answers.entries()) {
    const answer = v.safeParse(answerSchema, one);
    if (answer.success) read.answers.push(answer.output);
    else read.refused.push(i + 1);
  }
  return read;
}
