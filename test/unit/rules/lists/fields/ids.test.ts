import { expect, test } from 'vitest';
import { newEntry } from '../../../../../rules/lists/entry.ts';
import { addNumber, addNumbersIn, idKindOf } from '../../../../../rules/lists/fields/ids.ts';

test.each([
  ['Tax ID No.', 'tax'],
  ['NIT #', 'tax'],
  ['Registration Number', 'registration'],
  ['SWIFT/BIC', 'swift'],
  ['Legal Entity Number', 'lei'],
  ['Passport', 'passport'],
  ['MMSI', 'mmsi'],
  ['Unified Social Credit Code (USCC)', 'registration'],
  ['Government Gazette Number', 'other'],
  ['Gender', null],
  ['constructor', null],
])('%s announces %s', (label, kind) => {
  expect(idKindOf(label)).toBe(kind);
});

// Numbers made up to fit the checksums.
const INN = '7700000009';
const OGRN = '1027700000008';

test('Russian numbers tell themselves by checksum, unless another country gave them', () => {
  const entry = newEntry('own', '1');
  addNumber(entry, 'tax', INN, 'RU');
  addNumber(entry, 'registration', OGRN, null);
  addNumber(entry, 'tax', INN, 'DE');
  addNumber(entry, 'tax', '7700000007', 'RU');
  expect(entry.ids).toEqual([
    { kind: 'inn', value: INN },
    { kind: 'ogrn', value: OGRN },
    { kind: 'tax', value: INN },
    { kind: 'tax', value: '7700000007' },
  ]);
});

test('an IMO number is a ship’s only where the entry is a ship or the label says so', () => {
  const [ship, firm] = [newEntry('own', '1'), newEntry('own', '2')];
  ship.type = 'vessel';
  addNumber(ship, 'other', 'IMO 1234567', null);
  addNumber(ship, 'imo', 'IMO9826902 / 7654321', null);
  addNumber(firm, 'registration', 'IMO 1234567', null);
  expect(ship.ids.map(({ value }) => value)).toEqual(['1234567', '9826902', '7654321']);
  expect(firm.ids).toEqual([{ kind: 'registration', value: 'IMO 1234567' }]);
});

test('numbers inside a free text', () => {
  const entry = newEntry('own', '1');
  addNumbersIn(entry, `ОГРН: ${OGRN}, ИНН/КПП ${INN}/770001001`);
  addNumbersIn(entry, 'UK Company no. 01234567');
  expect(entry.ids).toEqual([
    { kind: 'ogrn', value: OGRN },
    { kind: 'inn', value: INN },
    { kind: 'registration', value: 'UK Company no. 01234567' },
  ]);
});
