import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

test('what stands behind "for", "with" or a Turkish "için" is not what is offered', () => {
  for (const title of [
    'Carrying pouch for oscilloscope',
    'Cleaning swab for GPS receiver',
    'Mikrodenetleyici için plastik kutu',
    'Чехол для мультиметра',
    '适用于示波器的背包',
  ])
    expect([title, recognise(title).chpl]).toEqual([title, 'no']);
});

test('the last noun is the head in English, the first in Romance languages', () => {
  expect(recognise('Bearing grease').chpl).toBe('no');
  expect(recognise('Camera bag').chpl).toBe('no');
  expect(recognise('Roulement à billes acier').hs6).toBe('848210');
});

test('a package of a chip says that it is a chip, whatever it drives', () => {
  expect(recognise('LED driver with dimming, SOIC-8')).toMatchObject({ chpl: 'yes', hs6: '854239' });
  expect(recognise('LED panel dimmable 40 W').chpl).not.toBe('yes');
});

test('a maker of one kind of goods speaks for unknown numbers, in the title or apart', () => {
  expect(recognise('Traco Power QQX 9914')).toMatchObject({ chpl: 'yes', hs6: '850440' });
  expect(recognise('QQX 9914', { manufacturer: 'Traco Power' })).toMatchObject({ chpl: 'yes', hs6: '850440' });
  expect(recognise('Traco Power mounting bracket for DIN rail').chpl).not.toBe('yes');
});

test('a drawing number of a maker of wafer machines names its goods', () => {
  const answer = recognise('SHIELD, UPPER (715-330011-002)');
  expect(answer).toMatchObject({ chpl: 'yes', hs6: '848620' });
  expect(answer.evidence).toContainEqual({ field: 'title', text: '715-330011-002', rule: 'goods_drawing_number' });
});

test('scripts that no table knows are not understood; ordinary goods are', () => {
  expect(recognise('קבל קרמי רב שכבתי')).toMatchObject({ chpl: 'no', understood: false, row: 'X' });
  expect(recognise('세라믹 콘덴서')).toMatchObject({ understood: false, row: 'X' });
  expect(recognise('Zorblax Q')).toMatchObject({ understood: false });
  expect(recognise('Green velvet sofa')).toMatchObject({ understood: true, row: 'E' });
});

test('rows of the policy', () => {
  expect(recognise('FPGA 85K logic elements').row).toBe('A');
  expect(recognise('Switching power supply 24 V').row).toBe('A*');
  expect(recognise('Laptop computer 15 inch').row).toBe('C');
  expect(recognise('Liquid nitrogen 50 l')).toMatchObject({ row: 'D', family: 'chemicals' });
});

test('the title outweighs the description', () => {
  expect(
    recognise('Cotton bag', { description: 'Fits a microcontroller board, an oscilloscope and a power supply.' }).chpl,
  ).toBe('no');
  expect(recognise('Item 77', { description: 'A digital oscilloscope with two channels.' }).chpl).not.toBe('no');
});

test('books and food are understood, a lot of nothing named is not', () => {
  for (const title of ['Lisbon: a guide to the trams, paperback', 'Red lentils, 10 kg sack'])
    expect([title, recognise(title).row]).toEqual([title, 'E']);
  expect(recognise('Assorted lot 812, untested, two pallets').understood).toBe(false);
});

test('an LED driver is a power supply, an LED driver IC a circuit; a size makes a bearing a ball bearing', () => {
  expect(recognise('LED driver 60 W')).toMatchObject({ hs6: '850440', row: 'A*' });
  expect(recognise('LED driver IC')).toMatchObject({ hs6: '854239', row: 'A' });
  expect(recognise('Bearing 6305')).toMatchObject({ hs6: '848210', row: 'A*' });
});

test('what serves the making of semiconductors is of 8486, whatever machine it is (note 11 D to chapter 84)', () => {
  expect(recognise('Equipment used in the manufacture of solar cells').hs6).toBe('848620');
  expect(recognise('Isolation valves for semiconductor manufacturing').hs6).toBe('848620');
  expect(recognise('Isolation valves for waterworks').chpl).toBe('no');
  expect(recognise('Gloves for semiconductor manufacturing').chpl).toBe('no');
});

test('goods of the list among others that are enumerated leave it open, and speak where they stand first', () => {
  expect(recognise('Fuses, resistors, integrated circuits, screws').chpl).toBe('unclear');
  expect(recognise('Transistors, resistors, fuses').chpl).toBe('yes');
  expect(recognise('Screws, nuts, washers').chpl).toBe('no');
  expect(recognise('Fuses, made for cars with integrated circuits').chpl).toBe('no');
});

test('what a machine maker names beside its machines is a part of them', () => {
  expect(recognise('Applied Materials plate shaft B77').hs6).toBe('848690');
  expect(recognise('Advantest daughter board rev C').hs6).toBe('903090');
  expect(recognise('Applied Materials etch chamber system').hs6).toBe('848620');
});

test('materials and boards yield to the goods they stand beside', () => {
  expect(recognise('Ball bearing 6302 with seal, rubber').hs6).toBe('848210');
  expect(recognise('GSM antenna, PCB').hs6).toBe('852910');
  expect(recognise('PCB, two layers').hs6).toBe('853400');
});

test('a plural in -es stands for a word only where it may end so', () => {
  expect(recognise('Wooden picture frames, tropical wood').chpl).toBe('no');
  expect(recognise('FRAM 256 kbit').hs6).toBe('854232');
  expect(recognise('Transistores NPN').chpl).toBe('yes');
  expect(recognise('Printed circuit board assemblies for ovens').chpl).toBe('no');
});

test('what is excluded, and the machine whose parts are offered, are not the goods', () => {
  expect(recognise('Ovens, excluding signal generators').chpl).toBe('no');
  expect(recognise('Parts for diodes and transistors').chpl).toBe('no');
  expect(recognise('Parts of CNC lathe').hs6).toBe('846693');
});
