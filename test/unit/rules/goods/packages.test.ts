import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const CIRCUIT = /^8542/;

test.each([
  'Stepper controller, TSSOP-20',
  'Operational amplifier SOIC-8, cut tape',
  'ADC 14 bit, MSOP-8',
  'LED driver IC, QFN-16',
])('a chip in its package: %s', (title) => {
  const { chpl, hs6 } = recognise(title);
  expect(chpl).toBe('yes');
  expect(hs6).toMatch(CIRCUIT);
});

test.each([
  'ESD tray for QFN-32',
  'Matrix tray LQFP100, black',
  'Change kit for test handler, SOIC-16',
  'Conversion kit TSSOP-28',
  'Device nest DFN 3x3',
  'Reballing stencil BGA169',
  'Pick up nozzle QFN-24',
  'Storage box for SOT-23 samples',
])('what holds, prints or picks up packages is no chip: %s', (title) => {
  expect(recognise(title).hs6 ?? '').not.toMatch(CIRCUIT);
});
