import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesIn, isPart, keyOf } from '../../../../../rules/goods/parts/candidates.ts';

const keys = (text: string) => {
  const { single, joined } = candidatesIn(text);
  return [...single, ...joined].map(({ key }) => key).filter(isPart);
};

test.each([
  ['STM32F407VGT6 microcontroller', ['STM32F407VGT6']],
  ['(LM358DR), new', ['LM358DR']],
  ['XC7A35T-1FTG256C / 6204-2RS', ['XC7A35T-1FTG256C', '6204-2RS']],
  ['ADS\u200b1115\u200bIDGSR', ['ADS1115IDGSR']],
  ['ТРS54331DR', ['TPS54331DR']],
  ['ＬＭ３５８', ['LM358']],
  ['Konsol LM 358 entegre', ['358', 'LM358']],
  ['AD 8232ACPZ', ['8232ACPZ', 'AD8232ACPZ']],
  ['подшипник ШС20', ['ШС20']],
])('candidates of %j', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test.each([
  'B07XJ8C8F5',
  '978-3-16-148410-0',
  '9783161484100',
  'SPE4A725T1234',
  'W91CRB21Q0042',
  '100nF 50V 10kOhm 5.5mm 200MHz 16GB 48-pin',
  '10x20x30',
  'SOIC-8 TO-220 LQFP-64 QFN-32 SOT-23-5 TSSOP-14',
  'ISO9001 RS-485 USB3.0 DDR4 IP67 IEC 60068-2-6 DIN EN 61000',
  '2024-11-02 2025 1999/12',
  'CAS 7440-21-3',
  'no digits at all',
  'machine, 160 liters',
  'lamb 400g',
  'SPDT 200MA',
  '',
])('no candidate in %j', (text) => {
  expect(keys(text).filter((key) => !/^\d+(-\d+)*$/.test(key))).toEqual([]);
});

test('words keep their place, and Cyrillic words stay Cyrillic', () => {
  expect(candidatesIn('new (LM358) x').single).toEqual([{ key: 'LM358', text: 'LM358', start: 5, series: 0 }]);
  expect(keyOf('КД202Ж')).toBe('КД202Ж');
  expect(keyOf('ВТ151')).toBe('BT151');
});

test('any text is read without a throw, and what is found stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { single, joined } = candidatesIn(text);
      for (const { text: found, start } of [...single, ...joined])
        expect(text.slice(start, start + found.length)).toBe(found);
    }),
  );
});
