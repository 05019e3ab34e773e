import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { tiesOfParty } from '../../../../rules/places/index.ts';
import { linesOf, rules } from './compiled.ts';

const strengths = (facts: Parameters<typeof tiesOfParty>[0]) =>
  tiesOfParty(facts, 'consignee', rules).map((tie) => tie.strength);

test('Russian addresses without a country are recognised', () => {
  const lines = linesOf('russian.txt');
  const missed = lines.filter((address) => !strengths({ address }).some((strength) => strength !== 'weak'));
  expect(missed.length).toBeLessThan(0.02 * lines.length);
});

test.each(linesOf('ordinary.txt'))('an ordinary address shows no tie: %s', (address) => {
  expect(strengths({ address })).toEqual([]);
});

const elsewhere = getCountries().filter((country) => !['RU', 'BY'].includes(country));

test('phone numbers of every other country show no tie', () => {
  const numbers = elsewhere.flatMap((country) => {
    const national = (examples as Record<string, string>)[country];
    return national === undefined ? [] : [`+${getCountryCallingCode(country)} ${national}`, national, `0${national}`];
  });
  expect(numbers.length).toBeGreaterThan(600);
  expect(numbers.filter((phone) => strengths({ phone }).length > 0)).toEqual([]);
});

test('e-mail addresses and sites under other endings show no tie', () => {
  const endings = [
    ...elsewhere.map((country) => country.toLowerCase()),
    'com',
    'net',
    'org',
    'eu',
    'tech',
    'shop',
    'укр',
    'қаз',
  ];
  const hosts = endings.flatMap((ending) => [`firma.${ending}`, `russia-parts.${ending}`, `moscow.${ending}`]);
  expect(
    hosts.filter((host) => strengths({ email: `sales@${host}`, website: `https://${host}/ru/catalog.ru` }).length > 0),
  ).toEqual([]);
});
