import { expect, test } from 'vitest';
import { contextOf } from '../../../../../rules/lists/context.ts';
import { newEntry } from '../../../../../rules/lists/entry.ts';
import { addPrintedAddress, cityOf } from '../../../../../rules/lists/fields/addresses.ts';
import { country } from '../read.ts';

const context = contextOf({ title: 'list', recognises: () => true }, '', { country });

test.each([
  ['London EC3N 1DY', 'London'],
  ['New York, NY 10019', 'New York'],
  ['Minsk 220099', 'Minsk'],
  ['Sao Paulo', 'Sao Paulo'],
  ['220099', ''],
  ['', ''],
])('city of "%s": %s', (printed, city) => {
  expect(cityOf(printed)).toBe(city);
});

test.each([
  ['7 Example Street, Moscow, 129327, RU', null, 'Moscow', 'RU'],
  ['7 Example Street, Moscow, Russia 129327.', null, 'Moscow', 'RU'],
  ['Box 2, Exampleville, TX, 75159, US', null, 'Exampleville', 'US'],
  ['5 Example Quay, Kowloon, Hong Kong', 'CN', 'Kowloon', 'HK'],
  ['5 Example Quay, Exampletown', 'CN', 'Exampletown', 'CN'],
])('"%s"', (line, block, city, code) => {
  const entry = newEntry('own', '1');
  addPrintedAddress(entry, line, context, block);
  expect(entry.addresses).toEqual([{ text: line.replace(/\.$/, ''), city, country: code }]);
  expect(entry.countries).toEqual([code]);
});

test('a country alone is no address', () => {
  const entry = newEntry('own', '1');
  for (const line of ['AF', 'PK', '']) addPrintedAddress(entry, line, context);
  expect(entry).toMatchObject({ addresses: [], countries: ['AF', 'PK'] });
});
