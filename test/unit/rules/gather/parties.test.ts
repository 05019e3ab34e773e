import { expect, test } from 'vitest';
import { dealParties, isNamed, shareOf } from '../../../../rules/gather/parties.ts';

test.each<[number | string | undefined, number | null]>([
  [51, 51],
  ['50 %', 50],
  ['49,9%', 49.9],
  ['>50', 50.01],
  ['more than 50 %', 50.01],
  ['≥ 50 %', 50],
  ['at least 50', 50],
  ['unknown', null],
  [undefined, null],
  [Number.NaN, null],
])('a share of %s is %s per cent', (stated, share) => {
  expect(shareOf(stated)).toBe(share);
});

test("a deal's parties have their roles, its bank name, country and BIC", () => {
  const parties = dealParties({
    buyer: { name: 'Example Gizmos' },
    bank: { name: 'Example Bank', bic: 'EXAMDEFF' },
    destination: 'TR',
  });
  expect(parties).toEqual([
    { role: 'buyer', name: 'Example Gizmos' },
    { role: 'bank', name: 'Example Bank', taxId: 'EXAMDEFF' },
  ]);
});

test('a party is named by a name or a number; blank, a town or a web address name nobody', () => {
  expect(isNamed({ role: 'buyer', name: ' ' })).toBe(false);
  expect(isNamed({ role: 'buyer', city: 'Ankara' })).toBe(false);
  expect(isNamed({ role: 'seller', website: 'gizmos.example' })).toBe(false);
  expect(isNamed({ role: 'seller', taxId: '7707083893' })).toBe(true);
});
