import { expect, test } from 'vitest';
import { isPatronymic } from '../../../../../rules/parties/word/patronymic.ts';
import { readWord } from '../../../../../rules/parties/word/word.ts';

test.each([
  ['petrovich', true],
  ['sergejewitsch', true],
  ['ilyinichna', true],
  ['nikolaevna', true],
  ['petrov', false],
  ['victor', false],
])('%s: %s', (word, expected) => {
  expect(isPatronymic(readWord(word, 'person'))).toBe(expected);
});
