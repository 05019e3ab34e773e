import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const SHELVES = ['Bearings', 'Abrasives', 'Cutting tools', 'Hydraulics', 'Pneumatics', 'Test instruments'];
const cards = (names: readonly string[], rest: (i: number) => string) =>
  readPage(
    `<title>Supplies</title><div>${names.map((name, i) => `<div><a href="/c/${i}"><img><h3>${name}</h3></a>${rest(i)}</div>`).join('')}</div>`,
  ).listings.length;

test('shelves that lead on and dated articles are no goods', () => {
  expect(cards(SHELVES, () => '<p>From the best makers of the trade</p><a class="btn">Shop now</a>')).toBe(0);
  expect(cards(SHELVES, (i) => `<p>By Jane Doe, March ${i}, 2025. What is new.</p><a class="btn">Read more</a>`)).toBe(
    0,
  );
});

test('goods are, with a price beside such a link, and without one beside a link to ask', () => {
  expect(cards(SHELVES, (i) => `<p>$${i}9.00</p><a class="btn">Shop now</a>`)).toBe(SHELVES.length);
  expect(cards(SHELVES, () => '<p>From the best makers of the trade</p><a class="btn">Request a quote</a>')).toBe(
    SHELVES.length,
  );
});

test('a name inside a box called after brands is a title; a brand alone is not', () => {
  const tile = (name: string, i: number) =>
    `<article class="product-card"><a href="/p/${i}"></a><img><p class="price">$${i}9</p><h2 class="product-card__brand-wrap"><span class="product-card__name">${name}</span></h2><p class="product-card__note">4,${i} of 5</p></article>`;
  const names = ['Router AX-18 outdoor', 'Switch B20 managed', 'Camera CV-7 thermal'];
  const { listings } = readPage(`<title>Shop</title><div>${names.map(tile).join('')}</div>`);
  expect(listings.map(({ title }) => title)).toEqual(names);
});

test('on a board of requests a country makes an entry a request; elsewhere it makes an office', () => {
  const board = (heading: string) =>
    readPage(
      `<title>${heading}</title><h1>${heading}</h1>${['Roller bearings', 'Generator sets', 'Hydraulic pumps'].map((name, i) => `<div><h3><a href="/r/${i}">${name}</a></h3><p>500 pieces wanted soon</p><ul><li>Country: Chile</li><li>Company: Firm ${i}</li></ul></div>`).join('')}`,
    ).listings.map(({ title }) => title);
  expect(board('Latest buying requests')).toEqual(['Roller bearings', 'Generator sets', 'Hydraulic pumps']);
  expect(board('Our offices')).toEqual([]);
});
