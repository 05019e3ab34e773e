import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

test('a title that names goods of five chapters or more offers nothing certain', () => {
  expect(recognise('diode shirt teapot sofa doll lathe CNC tyre').chpl).not.toBe('yes');
  expect(recognise('IGBT module bag shoes toy perfume necklace cup').chpl).not.toBe('yes');
});

test('what goods are for, and a code, make no title stuffed', () => {
  expect(recognise('IGBT module for cars, trains, ovens, toys and watches').chpl).toBe('yes');
  expect(recognise('shirt teapot sofa doll tyre, HS code 8541.10').chpl).toBe('yes');
});
