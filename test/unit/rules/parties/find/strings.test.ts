import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStrings, stringAt } from '../../../../../rules/parties/find/strings.ts';

const read = (list: readonly string[]) => {
  const packed = packStrings(list);
  return list.map((_, i) => stringAt(packed, i));
};

test('strings of any script come back one by one', () => {
  const list = ['Vexmoor', '', 'Завод «Пример»', '例示股份有限公司', 'naïve Ünlü', '𝔊othic 🚢', '\ufeffmarked'];
  expect(read(list)).toEqual(list);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (any) => {
      expect(read(any)).toEqual(any);
    }),
  );
});

test('halves of a pair that meet at a border do not become one character', () => {
  expect(read(['a\ud83d', '\udea2b'])).toEqual(['a\ufffd', '\ufffdb']);
});

test('beyond the end there is nothing', () => {
  expect(stringAt(packStrings(['x']), 1)).toBe('');
});
