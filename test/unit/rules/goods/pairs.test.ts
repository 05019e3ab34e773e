import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const found = (title: string) => {
  const { chpl, hs6 } = recognise(title);
  return `${chpl} ${hs6}`;
};

test.each([
  ['Managed switch with 24 gigabit ports', 'yes 851762'],
  ['Crystal 12.000 MHz, 20 pF', 'yes 854160'],
  ['Bench lathe, numerically controlled', 'yes 845811'],
  ['Ceramic capacitor, SMD 0805, 4.7 nF', 'yes 853224'],
  ['Keramikkondensator 0805 X7R 10 nF', 'yes 853224'],
  ['Wall adapter 12 V 1.5 A', 'yes 850440'],
  ['Камера тепловизионная уличная', 'yes 852589'],
])('a broad word names goods beside its company: %s', (title, expected) => {
  expect(found(title)).toBe(expected);
});

test.each([
  'Wall switch with two gangs',
  'Crystal wine glasses, six pieces',
  'Bench lathe, not numerically controlled',
  'Wood lathe chisel set',
  'Inverter welder MMA 200 A',
  'Proximity sensor M12, NPN, normally open',
  'Camera strap for hikers. Works as a security tether',
])('a broad word alone, denied or in other company does not: %s', (title) => {
  expect(recognise(title).chpl).not.toBe('yes');
});

test('company beyond the end of a sentence or too far off is none', () => {
  const far = 'Switch made of white plastic with a chrome frame for homes and offices and hotels, gigabit';
  expect(recognise(far).chpl).not.toBe('yes');
  expect(recognise('Light switch. Works near any gigabit cable').chpl).not.toBe('yes');
});

test('a short word joined to letters and figures is the series of a part number', () => {
  expect(recognise('UPS-KQ04-A wall bracket').chpl).not.toBe('yes');
  expect(found('UPS 1500 VA, line interactive')).toBe('yes 850440');
});

test('a letter behind a figure is a unit, not a word for "with"', () => {
  expect(found('45 W USB-C power supply for single-board computers')).toBe('yes 850440');
});

test('acronyms that are words of some language speak in capitals only', () => {
  expect(found('TVS, 24 V, unidirectional')).toBe('yes 854110');
  expect(recognise('Flat screen TVs for hotels').chpl).not.toBe('yes');
  expect(recognise('Mangueira flexível até 20 m').chpl).not.toBe('yes');
  expect(recognise('Ils ont dix ans').chpl).not.toBe('yes');
});

test('a collector current is no integrated circuit, and a charger in a package is one', () => {
  expect(recognise('PNP transistor, 2A Ic, 60V Vce, TO-126').hs6).not.toBe('854239');
  expect(found('Li-ion battery charger, DFN-10')).toBe('yes 854239');
  expect(found('Li-ion battery charger, wall mount')).toBe('yes 850440');
});

test('an acronym in capitals yields to the name of the whole it is in', () => {
  expect(found('ADC, 16 bit, dual channel')).toBe('yes 854239');
  expect(recognise('VME board with eight ADC channels').hs6).toBe('847330');
  expect(recognise('CompactPCI card, quad DAC').hs6).toBe('847330');
  expect(recognise('Hifi amplifier, dual DAC').chpl).not.toBe('yes');
});
