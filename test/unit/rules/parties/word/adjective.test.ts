import { expect, test } from 'vitest';
import { masculineOf } from '../../../../../rules/parties/word/adjective.ts';
import { sound } from '../../../../../rules/parties/word/sound.ts';

test.each([
  ['podshipnikovaya', 'podshipnikovy'],
  ['podshipnikovogo', 'podshipnikovy'],
  ['podshipnikovykh', 'podshipnikovy'],
  ['kolo', 'kolo'],
])('%s is a form of %s', (word, expected) => {
  expect(masculineOf(sound(word))).toBe(sound(expected));
});
