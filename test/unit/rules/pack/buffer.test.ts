import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedBuffer, readBuffer, writeBuffer } from '../../../../rules/pack/buffer.ts';

const typedArrays = fc.oneof(
  fc.int32Array(),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.float32Array({ noNaN: true, noDefaultInfinity: true }),
);
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    typedArrays,
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 5 }),
  record: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 5, noNullPrototype: true }),
})).value;

test('plain data with typed arrays comes back as it went', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(readBuffer(writeBuffer(value))).toEqual(value);
    }),
  );
});

test('a truncated or foreign buffer is refused', () => {
  const whole = writeBuffer({ a: 1 });
  for (const length of [0, 3, 4, 16, whole.byteLength - 4])
    expect(() => readBuffer(whole.slice(0, length))).toThrow(DamagedBuffer);
  expect(() => readBuffer(new TextEncoder().encode('{"rules":[],"and":"more"}   ').buffer)).toThrow(DamagedBuffer);
});

test('what is not plain data is refused when it is written', () => {
  expect(() => writeBuffer({ map: new Map() })).toThrow('not plain data at "map"');
  expect(() => writeBuffer({ run: () => 1 })).toThrow('not plain data at "run"');
});
