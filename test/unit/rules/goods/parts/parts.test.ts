import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileParts, findParts } from '../../../../../rules/goods/parts/index.ts';
import type { Field, FieldKey } from '../../../../../rules/reading.ts';
import { rules } from '../../../../../tools/rules.ts';

const find = (fields: Partial<Record<FieldKey, string>>) =>
  findParts(
    Object.entries(fields).map(([key, text]): Field => ({ key: key as FieldKey, label: null, text })),
    rules().goods.parts,
  );
const inTitle = (title: string) => find({ title });

test.each([
  ['STM32F407VGT6', '854231', 'CH'],
  ['ATMEGA328P-AU', '854231', 'US'],
  ['XC7A35T-1FTG256C', '854231', 'US'],
  ['TPS54331DR', '854239', 'US'],
  ['OPA2134UA', '854233', 'US'],
  ['AD8232ACPZ-R7', '854233', 'US'],
  ['24LC256-I/SN', '854232', 'US'],
  ['W25Q128JVSIQ', '854232', 'TW'],
  ['IPP60R099CP', '854129', 'DE'],
  ['GRM188R71H104KA93D', '853224', 'JP'],
  ['TAJD106K035RNJ', '853221', 'US'],
  ['LRS-350-24', '850440', 'TW'],
  ['NEO-M8N-0-10', '852691', 'CH'],
  ['6204-2RS', '848210', null],
  ['NJ308-E-M1', '848250', null],
  ['GE35-ES', '848330', null],
  ['WS-C3750X-48P-S', '851762', 'US'],
  ['DS-2CD1023G0E-I', '852589', 'CN'],
])('%s is of %s', (title, hs, country) => {
  const { parts, brand } = inTitle(title);
  expect(parts[0]?.hs[0]).toBe(hs);
  expect(brand?.country ?? null).toBe(country);
});

test('a number that many makers use keeps all of them and gives no country', () => {
  const { parts, brand } = inTitle('LM358 dual operational amplifier');
  expect(parts[0]?.makers.length).toBeGreaterThan(2);
  expect(brand).toBeNull();
});

test.each([
  'SO-8 package tape',
  'Cable RS-485 10m',
  'SUPER 108 developer',
  'B07XJ8C8F5 phone case',
  'Order W91CRB21Q0042',
  'Model year 2024 summer dress',
  '2302 meters above the sea',
  'Invoice 31205 of May',
  'OPAL-X earrings',
  'Ceramic PGA 144 socket',
])('no family in %s', (title) => {
  expect(inTitle(title).parts).toEqual([]);
});

test('bare numbers need a word beside them or their maker', () => {
  expect(inTitle('22220 spare').parts).toEqual([]);
  expect(inTitle('Spherical roller bearing 22220 EK').parts[0]?.hs).toEqual(['848230']);
  expect(inTitle('SKF 30206 J2').parts[0]?.hs).toEqual(['848220']);
  expect(inTitle('33220A generator').parts).toEqual([]);
  expect(inTitle('Agilent 33220A generator').parts[0]?.hs).toEqual(['854320']);
});

test('inch bearings are no amplifiers', () => {
  expect(inTitle('LM3914N').parts[0]?.hs).not.toContain('848220');
  expect(inTitle('tapered bearing LM11949/10').parts[0]?.hs).toEqual(['848220']);
});

test.each([
  ['подшипник 180204', '848210'],
  ['подшипник 205', '848210'],
  ['Подшипник 6-7510А', '848220'],
  ['підшипник 3618', '848230'],
  ['подшипник 42314 ГОСТ', '848250'],
])('GOST: %s', (title, hs) => {
  expect(inTitle(title).parts[0]?.hs).toEqual([hs]);
});

test.each(['деталь 7510', 'bearing 7510', 'подшипник 368/362', 'подшипник 12'])('no GOST number: %s', (title) => {
  expect(inTitle(title).parts.filter(({ family }) => family.startsWith('GOST'))).toEqual([]);
});

test.each([
  ['Haas VF-2 2018', '845710'],
  ['Haas ST-20Y', '845811'],
  ['Mazak INTEGREX i-200', '845811'],
  ['Yamazaki Mazak VARIAXIS i-700', '845710'],
  ['Okuma LB3000 EX II', '845811'],
  ['Okuma GENOS M560-V', '845710'],
  ['DMG MORI DMU 65 monoBLOCK', '845710'],
  ['Mori Seiki NLX 2500', '845811'],
  ['Doosan Puma 2600', '845811'],
  ['DN Solutions DNM 5700', '845710'],
  ['FANUC Robodrill D21', '845710'],
  ['Makino U6 H.E.A.T.', '845630'],
  ['Star SR-20R', '845811'],
])('%s is a machine of %s', (title, hs) => {
  expect(inTitle(title).products[0]?.hs).toBe(hs);
});

test.each(['VF-2 tool holder', 'Hermle wall clock', 'Haas pump flange', 'Puma running shoes 2600'])(
  'no machine in %s',
  (title) => {
    expect(inTitle(title).products).toEqual([]);
  },
);

test('a part beside another firm is foreign; beside a firm of the same house it is not', () => {
  expect(inTitle('Fairchild FQP30N06L').parts[0]?.foreign).toBe(false);
  expect(inTitle('Kioxia FQP30N06L').parts[0]?.foreign).toBe(true);
});

test.each([
  [{ manufacturer: 'Texas Instruments Inc', title: 'X1' }, 'Texas Instruments', 'US'],
  [{ manufacturer: 'TI', title: 'X1' }, 'Texas Instruments', 'US'],
  [{ title: 'TI TPS54331' }, 'Texas Instruments', 'US'],
  [{ title: 'Sale: Onsemi transistor' }, 'ON Semiconductor', 'US'],
  [{ title: 'Bosch Sensortec BMP280' }, 'Bosch', 'DE'],
  [{ title: 'Micron MT41K256M16' }, 'Micron Technology', 'US'],
] as const)('the maker of %j', (fields, name, country) => {
  expect(find(fields).maker).toMatchObject({ name, country });
});

test.each(['Boron powder 100 micron', 'cat faces mug', 'star pendant', '5 axis block', 'Fox biscuits', 'ti amo', ''])(
  'ordinary words name no maker: %s',
  (title) => {
    expect(inTitle(title).maker).toBeNull();
  },
);

test('the manufacturer field speaks before the title', () => {
  expect(find({ title: 'Intel compatible', manufacturer: 'AMD' }).maker).toMatchObject({
    name: 'AMD',
    field: 'manufacturer',
  });
});

test('a stated part number stays as it stands', () => {
  expect(find({ title: 'STM32F103C8T6', mpn: ' ABC-77 ' }).mpn).toBe('ABC-77');
  expect(inTitle('lamp STM32F103C8T6').mpn).toBe('STM32F103C8T6');
});

test('a family of an unknown maker is a mistake of the table', () => {
  const sourced = { source: 'X', date: '2026-01-01', level: 'U' };
  const rows = [{ makers: ['Nobody'], hs: ['854231'], certainty: 1, patterns: 'NB#' }];
  const tables = {
    families: { some: { ...sourced, rows } },
    makers: { ...sourced, rows: [{ name: 'Somebody', country: 'US' }] },
    machines: { ...sourced, rows: [] },
    gost: { ...sourced, beside: [], types: {} },
  };
  expect(() => compileParts(tables)).toThrow('Nobody');
});

test('any fields are read without a throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const part = fc.constantFrom('LM358', 'STM32F1', 'Haas', 'подшипник', ' 7510', '-', 'TI ', '\u200b');
  fc.assert(
    fc.property(fc.array(fc.oneof(text, part), { maxLength: 8 }), (pieces) => {
      const title = pieces.join('');
      for (const found of find({ title, mpn: title, manufacturer: title }).parts) expect(title).toContain(found.text);
    }),
  );
});

test('long texts are read in linear time', () => {
  expect(inTitle('LM358 '.repeat(150_000)).parts.length).toBeLessThan(100);
  expect(inTitle('A1-'.repeat(300_000)).parts).toEqual([]);
});
