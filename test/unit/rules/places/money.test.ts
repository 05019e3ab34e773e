import { expect, test } from 'vitest';
import { codesIn } from '../../../../rules/places/codes.ts';
import { moneyIn } from '../../../../rules/places/money.ts';
import { scan } from '../../../../rules/places/scan.ts';
import { rules } from './compiled.ts';

const money = (text: string, paying = true) =>
  moneyIn(scan(text, rules), 'text', paying, rules).map(({ kind, area, strength }) => `${kind}:${area}:${strength}`);
const codes = (text: string) =>
  codesIn(scan(text, rules), 'text', rules).map(({ area, movement }) => `${area}:${movement}`);

test.each([
  ['SWIFT: SABRRUMM', ['bank:RU:strong']],
  ['BIC code AKBBBY2X', ['bank:BY:strong']],
  ['SWIFT/BIC: ALFARUMMXXX', ['bank:RU:strong']],
  ['SWIFT PAYMENT INSTRUCTION', []],
  ['SWIFT INSTRUMENTS', []],
  ['SWIFT: DEUTDEFF, SABRRUMM', []],
  ['swift delivery SABRRUMM', []],
  ['90 000 RUB', ['currency:RU:strong']],
  ['1 200 ₽', ['currency:RU:strong']],
  ['100 руб.', ['currency:RU:strong']],
  ['in Russian rubles', ['currency:RU:strong']],
  ['250 BYN', ['currency:BY:strong']],
  ['do not rub 3 times', []],
  ['Mir card', ['bank:RU:strong']],
  ['карта Мир', ['bank:RU:strong']],
  ['via SPFS', ['bank:RU:strong']],
  ['mir space station', []],
  ['Sberbank', ['bank:RU:strong']],
])('%s → %j', (text, wanted) => expect(money(text)).toEqual(wanted));

test('a price is weak, a bank counts only where money is spoken of', () => {
  expect(money('90 000 RUB', false)).toEqual(['currency:RU:weak']);
  expect(money('Sberbank', false)).toEqual([]);
});

test.each([
  ['Airport of destination: SVO', ['RU:arrival']],
  ['AOD LED', ['RU:arrival']],
  ['POD: BYMSQ', ['BY:arrival']],
  ['UN/LOCODE UASVP', ['sevastopol:arrival']],
  ['CIP DME', ['RU:arrival']],
  ['FCA SVO', ['RU:departure']],
  ['IST-SVO', ['RU:arrival']],
  ['IST → VKO, 3 boxes', ['RU:arrival']],
  ['LED driver', []],
  ['SMD-LED', []],
  ['RGB-LED-05', []],
  ['NSK 6204 bearing', []],
  ['airport lounge led', []],
  ['AOD IST', []],
])('%s → %j', (text, wanted) => {
  expect(codes(text)).toEqual(wanted);
});
