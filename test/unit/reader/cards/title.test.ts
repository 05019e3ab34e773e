import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const GOODS = ['Axiom|Drill AX-18', 'Borealis|Hammer drill B20', 'Corvus|Grinder CV-7', 'Axiom|Planer P-80'];

function titles(heading: (brand: string, name: string) => string): string[] {
  const cards = GOODS.map((goods, i) => {
    const [brand = '', name = ''] = goods.split('|');
    return `<div class="tile"><a href="/p/${i}"><img alt="">${heading(brand, name)}<div class="price">$${i + 1}9.00</div></a></div>`;
  });
  return readPage(`<title>Tools</title><div>${cards.join('')}</div>`).listings.map(({ title }) => title);
}

test('a heading cut into brand and name is the title as a whole', () => {
  const whole = (brand: string, name: string) =>
    `<h3><span class="b">${brand}</span> <span class="n">${name}</span></h3>`;
  expect(titles(whole)).toEqual(GOODS.map((goods) => goods.replace('|', ' ')));
});

test('a badge or a price in the heading is no part of the title', () => {
  const names = GOODS.map((goods) => goods.split('|')[1]);
  expect(titles((_, name) => `<h3><span class="b">New</span> <span class="n">${name}</span></h3>`)).toEqual(names);
  expect(
    titles((brand, name) => `<h3><span class="n">${name}</span> <span class="c">$${brand.length}.50</span></h3>`),
  ).toEqual(names);
});
