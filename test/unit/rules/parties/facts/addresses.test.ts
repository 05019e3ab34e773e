import { expect, test } from 'vitest';
import { addressKeys, sameAddress } from '../../../../../rules/parties/facts/addresses.ts';

const compare = (a: string, b: string) => {
  const [one, two] = [addressKeys(a), addressKeys(b)];
  return one.pairs.some((pair) => two.pairs.includes(pair)) ? sameAddress(one, two) : null;
};

test.each([
  ['Sadovaya ul., 14, korp. 3, Orel, 302001', '14 Sadovaya Street, Bldg. 3, 302001 Orel'],
  ['г. Орёл, ул. Садовая, д. 14, к. 3', 'Sadovaya 14-3, Orel'],
  [
    'Room 1204, 12/F, Ostrich Centre, 88 Pelican Road, Kwun Tong',
    'Rm 1204, 12th Floor, Ostrich Centre, 88 Pelican Rd, Kwun Tong',
  ],
])('%s is the unit %s', (a, b) => {
  expect(compare(a, b)).toBe('unit');
});

test('another room is the same building', () => {
  expect(
    compare(
      'Room 1204, Ostrich Centre, 88 Pelican Road, Kwun Tong',
      'Room 301, Ostrich Centre, 88 Pelican Road, Kwun Tong',
    ),
  ).toBe('building');
});

test.each([
  ['the same street and number in another town', 'ul. Sadovaya 14, Orel', 'ul. Sadovaya 14, Tula'],
  ['another number', 'ul. Sadovaya 14, Orel', 'ul. Sadovaya 15, Orel'],
  ['a town alone', 'Orel, Russia', 'Orel, Russia'],
  [
    'only words that all addresses have',
    'Industrial Zone, Block 4, Building 7',
    'Industrial Zone, Block 4, Building 7',
  ],
  ['nothing', '', ''],
])('%s is no address in common', (_, a, b) => {
  expect(compare(a, b)).toBe(null);
});
