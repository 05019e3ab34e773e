import { expect, test } from 'vitest';
import { compileAbbreviations, firstMeaning, nextMeaning } from '../../../../rules/goods/abbreviations.ts';
import { HASH_START, hashOn } from '../../../../rules/text/tokens.ts';
import { recognise } from './recognise.ts';

const hash = (word: string) => hashOn(HASH_START, word);

test('each full word that a short one stands for is found, and no other', () => {
  const table = compileAbbreviations({ transistor: 'trans|xstr', transformer: 'trans', capacitor: 'cap' });
  const meanings = (word: string) => {
    const found: number[] = [];
    for (let at = firstMeaning(table, hash(word)); at > 0; at = nextMeaning(table, at))
      found.push(table[at + 1] as number);
    return found.sort();
  };
  expect(meanings('trans')).toEqual([hash('transistor'), hash('transformer')].sort());
  expect(meanings('cap')).toEqual([hash('capacitor')]);
  expect(meanings('hat')).toEqual([]);
});

test.each([
  ['CAP TANT 47UF 10V', '853221'],
  ['CONN,RCPT,12POS', '853669'],
  ['PWR SUPPLY 24V 5A', '850440'],
  ['XTAL OSC 25MHZ', '854160'],
  ['SENSOR, PRESSURE, MEMS', '854151'],
  ['DIODE,RECTIFIER 1A (PARTS OF METER)', '854110'],
  ['BEARING, BALL 6203', '848210'],
  ['Power supplies, switching', '850440'],
])('lists of material: %s', (title, hs6) => {
  const answer = recognise(title);
  expect([answer.chpl, answer.hs6]).toEqual(['yes', hs6]);
});

test.each([
  'CAP WOOL GREY',
  'RES 10K 1% 0603',
  'RLY 12VDC 10A',
  'IND 10UH SMD',
  'CBL ASSY USB 1M',
  'Trans fat free biscuits',
])('a short word alone, or of other goods, names none: %s', (title) => {
  expect(recognise(title).chpl).not.toBe('yes');
});
