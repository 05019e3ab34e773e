import { expect, test } from 'vitest';
import { BUY, NO_RESULTS, RFQ } from '../../../../reader/page/words.ts';

test('Turkish capitals are the letters they stand for', () => {
  expect(RFQ.test('İhale Bilgileri')).toBe(true);
  expect(RFQ.test('ihale ilanı')).toBe(true);
  expect(BUY.test('SATIN AL')).toBe(true);
  expect(BUY.test('SATILDI')).toBe(false);
});

test('what a heading says where nothing was found', () => {
  for (const said of ['No results for "zz"', 'Ничего не найдено', 'Keine Treffer', '没有找到相关商品', '0 results'])
    expect([said, NO_RESULTS.test(said)]).toEqual([said, true]);
  for (const said of ['120 results', 'Fault finder FF-20', 'Find any part', 'Results of the tender'])
    expect([said, NO_RESULTS.test(said)]).toEqual([said, false]);
});

test('links to ask are buttons of goods, links to read are none', () => {
  for (const said of ['Request a price', 'Get latest price', 'Contact seller', 'Inquire', 'Запросить цену'])
    expect([said, BUY.test(said)]).toEqual([said, true]);
  for (const said of ['Price list', 'Inquiries of last year', 'Contact us'])
    expect([said, BUY.test(said)]).toEqual([said, false]);
});
