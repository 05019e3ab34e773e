import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const MILLS = ['Axiom DM 60T', 'Borealis C30', 'Corvus FP4', 'Delphin UP 600', 'Eider H2000'];
const list = (title: (name: string, i: number) => string) =>
  readPage(
    `<title>Mills</title><div>${MILLS.map((name, i) => `<section><img>${title(name, i)}<p>Condition: used, year 201${i}</p><button>Send inquiry</button></section>`).join('')}</div>`,
  ).listings.map((listing) => listing.title);

test('a link of several parts is a title as a whole, whatever opens it', () => {
  const whole = MILLS.map((name) => `Milling machine ${name}`);
  expect(list((name, i) => `<div><a href="/m/${i}"><span>Milling machine</span><br><b>${name}</b></a></div>`)).toEqual(
    whole,
  );
});

test('a link beside other text is the title alone', () => {
  expect(list((name, i) => `<div><a href="/m/${i}">Milling machine ${name}</a> <span>12${i} km</span></div>`)).toEqual(
    MILLS.map((name) => `Milling machine ${name}`),
  );
});
