import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const model = (title: string, number: string) =>
  readPage(
    `<title>${title}</title><h1>${title}</h1><p>Артикул: ${number}</p><p>Бренд: Аксиом</p>`,
  ).listings[0]?.fields.find(({ key }) => key === 'model')?.text;

test("a shop's number that the title holds is the maker's", () => {
  expect(model('Датчик давления 0281002937', '0281002937')).toBe('0281002937');
  expect(model('Датчик давления', '0281002937')).toBeUndefined();
  expect(model('Датчик давления 02810029371', '0281002937')).toBeUndefined();
  expect(model('Датчик 2024', '2024')).toBeUndefined();
});
