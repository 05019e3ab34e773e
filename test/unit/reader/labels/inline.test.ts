import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlinePairs, openingPair } from '../../../../reader/labels/inline.ts';
import { learn } from '../../../../reader/labels/lookup.ts';
import labels from '../../../../rules/tables/labels.json' with { type: 'json' };

learn(labels.words);

const pairs = (text: string) =>
  inlinePairs(text).map(({ label, meaning, value }) => `${meaning.key}=${value} [${label}]`);

test('one pair, several pairs, full-width bars', () => {
  expect(pairs('产地:广州')).toEqual(['origin=广州 [产地]']);
  expect(pairs('材质:棉 ｜ 产地：深圳 ｜ 品牌:晶瓷')).toEqual(['origin=深圳 [产地]', 'manufacturer=晶瓷 [品牌]']);
  expect(pairs('tariffCode: 85423990 usEccn: EAR99 euEccn: NLR')).toEqual([
    'hs=85423990 [tariffCode]',
    'eccn=EAR99 [usEccn]',
    'eccn=NLR [euEccn]',
  ]);
});

test('a value ends before the next label, known or not', () => {
  expect(pairs('ESPECIFICACIONES Mfr Part Number: VX720-LP Chipset: NV...')).toEqual([
    'mpn=VX720-LP [Mfr Part Number]',
  ]);
  expect(pairs('HS Code: 8542.39.00; Origin: USA. Package: reel')).toEqual([
    'hs=8542.39.00 [HS Code]',
    'origin=USA [Origin]',
  ]);
  expect(pairs('Part # CI100039')).toEqual(['mpn=CI100039 [Part #]'.replace(' #]', ']')]);
});

test('no label: prose, numbers, code', () => {
  for (const text of [
    'Min. Order: 10 pieces',
    '#520,707 in Grocery',
    'Fits (For: 2011 model)',
    "{'sku': 'X1'}",
    'at 12:30',
    'see http://maker.example',
  ])
    expect(pairs(text)).toEqual([]);
});

test('openings, with a colon and without', () => {
  const opened = (text: string) => openingPair(text)?.meaning.key;
  expect(openingPair('Deliver to United States by Friday')).toMatchObject({ value: 'United States' });
  expect(openingPair('配送至 白俄罗斯明斯克')).toMatchObject({ value: '白俄罗斯明斯克' });
  expect(openingPair('Ship to: Minsk, Belarus')).toMatchObject({ value: 'Minsk, Belarus', parted: true });
  expect(openingPair('Ship to Minsk')).toMatchObject({ value: 'Minsk', parted: false });
  expect(openingPair('Made in Japan')?.parted).toBe(false);
  expect(opened('Made in Japan')).toBe('origin');
  expect(opened('Ваш город Минск')).toBe('destination');
  expect(opened('Final sale items')).toBeUndefined();
  expect(opened('Located in Poland')).toBe('shipsFrom');
  expect(opened('Do you ship to Canada?')).toBeUndefined();
  expect(opened('Marketplace')).toBeUndefined();
  expect(opened('fast-times-warehouse 99.8% positive')).toBeUndefined();
});

test('values are parts of the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { value } of inlinePairs(`Origin: ${text}`)) expect(`Origin: ${text}`).toContain(value);
    }),
  );
});
