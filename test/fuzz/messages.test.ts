/** Messages and files of the user's own, with anything in them: taken as the schema says, or refused. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readReview } from '../../platform/log/reviewFile.ts';
import { requestSchema } from '../../platform/schemas.ts';
import { readDecisions } from '../../rules/decisions/file.ts';
import { readAnswers } from '../../rules/suppliers/file.ts';
import { fuzz } from './fuzz.ts';
import { ANSWERS, DECISIONS, MESSAGES, REVIEW } from './messages.ts';

const LONG = { timeout: 3_600_000 };

test('every message of the corpus is one', () => {
  for (const message of MESSAGES) expect(v.safeParse(requestSchema, message).issues, message.type).toBeUndefined();
});

test('messages', LONG, async () => {
  const outcomes = await fuzz(
    'messages',
    14_000,
    (mutator) => mutator.value(mutator.one(MESSAGES)),
    (message) => v.safeParse(requestSchema, message).success,
  );
  expect([...outcomes.keys()].sort()).toEqual([false, true]);
});

test('files of decisions, of answers and of a review', LONG, async () => {
  const texts = [DECISIONS, ANSWERS, REVIEW].map((file) => JSON.stringify(file));
  const outcomes = await fuzz(
    'files',
    6_000,
    (mutator) => mutator.text(mutator.one(texts)),
    (text) => [readDecisions, readAnswers, readReview].some((read) => read(text) !== null),
  );
  expect([...outcomes.keys()].sort()).toEqual([false, true]);
});
