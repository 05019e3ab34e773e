import { expect, test } from 'vitest';
import { readingOfDeal } from '../../../rules/deals.ts';
import { screen } from '../../../rules/screen.ts';
import { cacheOf } from './screen/scenario.ts';

test('a stated listing becomes one listing, its values fields', () => {
  const { listings } = readingOfDeal({
    title: 'Example part',
    hs: ['8542.31', '8542.39'],
    eccn: 'EAR99',
    originStated: 'US',
    manufacturer: 'Example Chips',
  });
  expect(listings[0]?.fields.map(({ key, text }) => `${key} ${text}`)).toEqual([
    'title Example part',
    'manufacturer Example Chips',
    'hs 8542.31',
    'hs 8542.39',
    'eccn EAR99',
    'origin US',
  ]);
  expect(listings[0]?.parties).toEqual([{ role: 'manufacturer', name: 'Example Chips' }]);
});

test('values that are no text are left out', () => {
  const { listings } = readingOfDeal({ title: '  ', description: { html: 'x' }, mpn: null, hs: 854231 } as never);
  expect(listings[0]?.fields).toEqual([{ key: 'hs', label: null, text: '854231' }]);
});

test('a listing that says nothing is unchecked, and never clear', () => {
  expect(screen(readingOfDeal({}), {}, cacheOf()).verdict).toBe('unchecked');
  expect(screen(readingOfDeal({}), { destination: 'RU' }, cacheOf()).verdict).toBe('review');
});
