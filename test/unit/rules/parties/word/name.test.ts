import { expect, test } from 'vitest';
import { MOST_WORDS, readName } from '../../../../../rules/parties/word/name.ts';

const words = (text: string, kind: 'person' | 'company' | 'vessel') =>
  readName(text, kind).words.map((word) => word.text);

test.each([
  ['Prof. Dr. Arvid Lindqvist', ['arvid', 'lindqvist']],
  ['Arv1d Lindqv1st', ['arvid', 'lindqvist']],
  ['A. Lindqvist', ['a', 'lindqvist']],
])('of a person: %s', (text, expected) => {
  expect(words(text, 'person')).toEqual(expected);
});

test.each([
  ['The Q.R.S. Works of Orel', ['qrs', 'works', 'orel']],
  ['First Orel Bearing Plant No. 7', ['1', 'orel', 'bearing', 'plant', '7']],
  ['Orel Forty Four', ['orel', '44']],
  ['Orel Bearing Plant III', ['orel', 'bearing', 'plant', '3']],
  ['Orel Bearing Plant I', ['orel', 'bearing', 'plant', '1']],
  ['Orel i Tula', ['orel', 'tula']],
  ['Aviaremontny Zavod Orel', ['aircraft', 'repair', 'zavod', 'orel']],
  ['NPO', ['npo']],
  ['NPO Orel', ['research', 'production', 'association', 'orel']],
  ['NPPO Orel', ['nppo', 'orel']],
])('of a firm: %s', (text, expected) => {
  expect(words(text, 'company')).toEqual(expected);
});

test('words that many firms share weigh less than the name', () => {
  const [name, trade] = readName('Zvezdolet Ticaret', 'company').words;
  expect(name?.weight).toBe(1);
  expect(trade?.weight).toBeLessThan(0.5);
});

test('initials of its own words tell nothing new', () => {
  expect(readName('Orel Bearing Supply (OBS)', 'company').words.at(-1)?.weight).toBeLessThan(0.2);
  expect(readName('Orel Bearing Supply (KGB)', 'company').words.at(-1)?.weight).toBe(1);
});

test('bad input gives few words or none', () => {
  expect(words('', 'company')).toEqual([]);
  expect(words('— ★ —', 'person')).toEqual([]);
  expect(words('of the', 'company')).toEqual(['of', 'the']);
  expect(words('orel '.repeat(200), 'company').length).toBeLessThanOrEqual(2);
  expect(words(Array.from({ length: 90 }, (_, i) => `w${i}x`).join(' '), 'company').length).toBeLessThanOrEqual(
    MOST_WORDS,
  );
});
