import { expect, test } from 'vitest';
import { originsOfHost, takesIn } from '../../../platform/origins.ts';

test('a pattern with a star takes in a host and all below it, and no other that ends alike', () => {
  expect(takesIn('https://*.market.example/*', 'market.example')).toBe(true);
  expect(takesIn('https://*.market.example/*', 'www.market.example')).toBe(true);
  expect(takesIn('https://*.market.example/*', 'supermarket.example')).toBe(false);
});

test('a pattern without one takes in its host alone', () => {
  for (const pattern of originsOfHost('shop.example')) {
    expect(takesIn(pattern, 'shop.example')).toBe(true);
    expect(takesIn(pattern, 'www.shop.example')).toBe(false);
  }
  expect(takesIn('<all_urls>', '')).toBe(false);
  expect(takesIn('https://*/*', 'shop.example')).toBe(true);
});
