import * as v from 'valibot';
import { expect, test } from 'vitest';
import { requestSchema } from '../../../platform/schemas.ts';

const key = 'a'.repeat(64);
const fits = (request: object) => v.safeParse(requestSchema, request).success;

test.each([
  { type: 'guard' },
  { type: 'guard-decide', key, choice: { do: 'not-same', party: 0, reason: 'register' } },
  { type: 'guard-decide', key, choice: { do: 'proceed', reason: 'documented' } },
  { type: 'guard-decide', key, choice: { do: 'escalate' } },
  { type: 'guard-window', show: 'decide' },
])('%j is a request', (request) => expect(fits(request)).toBe(true));

test.each([
  { type: 'guard-decide', key: 'short', choice: { do: 'escalate' } },
  { type: 'guard-decide', key, choice: { do: 'authorise' } },
  { type: 'guard-decide', key, choice: { do: 'not-same', party: -1, reason: 'register' } },
  { type: 'guard-decide', key, choice: { do: 'not-same', party: 0, reason: 'words of a page' } },
  { type: 'guard-decide', key, choice: { do: 'proceed', reason: 'register' } },
  { type: 'guard-window', show: 'https://elsewhere.example' },
])('%j is none', (request) => expect(fits(request)).toBe(false));

test('what a page could add to a choice is dropped', () => {
  const request = { type: 'guard-decide', key, choice: { do: 'escalate', reason: 'typed', author: 'page' } };
  expect(v.parse(requestSchema, request)).toEqual({ type: 'guard-decide', key, choice: { do: 'escalate' } });
});
