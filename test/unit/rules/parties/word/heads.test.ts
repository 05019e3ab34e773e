import { expect, test } from 'vitest';
import { calledBy } from '../../../../../rules/parties/word/heads.ts';
import { readName } from '../../../../../rules/parties/word/name.ts';

const called = (name: string) => calledBy(readName(name, 'company').heads);

test.each([
  ['Orel Bearing Supply LLC', ['obs']],
  ['The Orel National Bearing Company', ['onb', 'onbc']],
  ['Orel Bearing Company', []],
  ['Ministry of Orel Affairs', ['moa']],
  ['Orel Bearing', []],
  ['', []],
])('%s goes by %s', (name, expected) => {
  expect(called(name)).toEqual(expected);
});
