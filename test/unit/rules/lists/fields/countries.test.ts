import { expect, test } from 'vitest';
import { countryReader } from '../../../../../rules/lists/fields/countries.ts';
import { country } from '../read.ts';

const read = countryReader(country);

test.each([
  ['Korea, North', 'KP'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Korea, South', 'KR'],
  ['Congo, Democratic Republic of the', 'CD'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Region: Crimea', 'UA'],
  ['Palestinian', 'PS'],
  ['Burma', 'MM'],
  ['RU', 'RU'],
  ['Russia', 'RU'],
  ['USSR (now Moldova)', 'MD'],
])('%s → %s', (printed, code) => {
  expect(read(printed)).toBe(code);
});

test.each(['undetermined', 'Former USSR', '', '00', 'toString', '__proto__', 'x'.repeat(500)])(
  'no country: %s',
  (printed) => {
    expect(read(printed)).toBeNull();
  },
);
