import { expect, test } from 'vitest';
import { scan } from '../../../../rules/places/scan.ts';
import { isInn, isOgrn, taxIdsIn } from '../../../../rules/places/taxids.ts';
import { rules } from './compiled.ts';

const found = (text: string) =>
  taxIdsIn(scan(text, rules), 'text', rules).map(({ area, strength }) => `${area}:${strength}`);

test('checksums of INN and OGRN', () => {
  expect(['1234567894', '123456789047', '7707083893'].every(isInn)).toBe(true);
  expect(['1234567895', '123456789037', '123', 'abcdefghij', ''].some(isInn)).toBe(false);
  expect(['1022200525819', '385768585948949'].every(isOgrn)).toBe(true);
  expect(['1022500001328', '0022200525819', '185768585948949'].some(isOgrn)).toBe(false);
});

test.each([
  ['ИНН 7707083893', ['RU:strong']],
  ['ИНН/КПП: 7707083893/770701001', ['RU:strong']],
  ['INN: 7707083893, OGRN 1022200525819', ['RU:strong', 'RU:strong']],
  ['УНП: 190000001', ['BY:strong']],
  ['ИНН 7707083894', []],
  ['7707083893', []],
  ['ИНН организации указан выше, заказ 7707083893', []],
  ['ТОВ «Ромашка», ЄДРПОУ, ИНН 7707083893', []],
  ['Казахстан, ИНН 7707083893', []],
])('%s → %j', (text, wanted) => expect(found(text)).toEqual(wanted));
