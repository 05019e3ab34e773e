import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCountries, countriesIn, countryOf } from '../../../../rules/places/countries.ts';
import table from '../../../../rules/tables/countries.json' with { type: 'json' };
import { tokenize } from '../../../../rules/text/tokens.ts';

const countries = compileCountries(table);
const of = (text: string) => countryOf(text, countries);
const inText = (text: string) => countriesIn(tokenize(text), countries).map((hit) => hit.country);

test.each([
  ['US', 'US'],
  ['usa', 'US'],
  ['U.S.A.', 'US'],
  ['ABD', 'US'],
  ['США', 'US'],
  ['美国', 'US'],
  ['EE.UU.', 'US'],
  ['Stany Zjednoczone', 'US'],
  ['Made in USA', 'US'],
  ['TR - (Türkiye)', 'TR'],
  ['Turkey', 'TR'],
  ['Турция', 'TR'],
  ['Guangdong, China', 'CN'],
  ['China (Mainland)', 'CN'],
  ['台湾', 'TW'],
  ['България', 'BG'],
  ['Србија', 'RS'],
  ['Қазақстан', 'KZ'],
  ['JP(Origin)', 'JP'],
  ['Německo', 'DE'],
  ['Oroszország', 'RU'],
  ['Ryssland', 'RU'],
  ['אסטוניה', 'EE'],
  ['Tiongkok', 'CN'],
  ['Taiwan, China', 'TW'],
  ['中国香港', 'HK'],
  ['DEU', 'DE'],
  ['Deutschland', 'DE'],
  ['Германии', 'DE'],
  ['ЯПОНИЯ', 'JP'],
  ['Fransa', 'FR'],
  ['UK', 'GB'],
  ['Güney Kore', 'KR'],
  ['Російська Федерація', 'RU'],
  ['الصين', 'CN'],
  ['대한민국', 'KR'],
  ['Beyaz Rusya', 'BY'],
])('%s is %s', (text, code) => expect(of(text)).toBe(code));

test.each(['广州', 'Guangzhou', '', '—', 'XX', 'Assembled in Malaysia, wafers from Japan', 'n/a', 'see datasheet'])(
  '%s is no country',
  (text) => expect(of(text)).toBeNull(),
);

test('in running text short forms count in capitals only', () => {
  expect(inText('contact us for parts made in the USA or UK')).toEqual(['US', 'GB']);
  expect(inText('si usa con cavo')).toEqual([]);
  expect(inText('сделано в Китае и Беларуси')).toEqual(['CN', 'BY']);
  expect(inText('Usa questo cavo; Abd Rahman, Uk 5')).toEqual([]);
});

test('short names of countries count with a capital letter, unless they are words of their own', () => {
  expect(inText('ships to Iran, Iraq and Peru within a week')).toEqual(['IR', 'IQ', 'PE']);
  expect(inText("Çin'den ithal, Şili için uygun")).toEqual(['CN', 'CL']);
  expect(inText('поставка в Иран и на Кипр')).toEqual(['IR', 'CY']);
  expect(inText('oman, cuba libre')).toEqual([]);
  expect(inText('Mali müşavir Chad Miller. Того же мнения')).toEqual([]);
  expect(inText('MALI, CHAD')).toEqual(['ML', 'TD']);
});

test('any text is answered, and the answer is a code of the table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const code = of(text);
      expect(code === null || countries.codes.includes(code)).toBe(true);
    }),
  );
});
