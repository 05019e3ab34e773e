import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const HEAD = '<title>Pulse generator PG-1</title><h1>Pulse generator PG-1</h1><button>Buy</button><p>MPN: PG1-50</p>';
const maker = (html: string) =>
  readPage(HEAD + html).listings[0]?.fields.find(({ key }) => key === 'manufacturer')?.text;

test('a dressed-up label stands beside its value, above it, or before it in a list', () => {
  for (const html of [
    '<div><b>Brand Name</b><i>Axiom</i></div>',
    '<li><strong>Brand</strong><span>Axiom</span></li>',
    '<p><strong>Brand</strong><br>Axiom</p>',
    '<ul><li><b>Brand</b> Axiom</li></ul>',
  ])
    expect([html, maker(html)]).toEqual([html, 'Axiom']);
});

test('a dressed-up word of a sentence is no label', () => {
  for (const html of [
    '<p><b>Brand</b> new and sealed</p>',
    '<ul><li><b>Brand</b> new and sealed</li></ul>',
    '<p><b>Brand</b> <b>New</b></p>',
    '<p>It has a <b>brand</b> <i>Axiom</i></p>',
  ])
    expect([html, maker(html)]).toEqual([html, undefined]);
});

test('the name of an icon is no part of a value', () => {
  expect(maker('<p><b>Brand:</b> Axiom <i>content_copy</i></p>')).toBe('Axiom');
  expect(maker('<p><b>Brand:</b> Axiom copying</p>')).toBe('Axiom copying');
});

test('a caption in small print stands under its value; under two values it names none', () => {
  const facts = (html: string) =>
    readPage(html).listings.flatMap(({ fields }) => fields.map(({ key, text }) => `${key} ${text}`));
  const head = '<title>Pulse generator PG-1</title><h1>Pulse generator PG-1</h1><button>Buy</button>';
  expect(facts(`${head}<div><p>Axiom</p><small>Manufacturer</small></div>`)).toContain('manufacturer Axiom');
  expect(
    facts(`${head}<p>MPN: PG1-50</p><div><p>Axiom</p><p>Borealis</p><small>Manufacturer</small></div>`),
  ).not.toContain('manufacturer Borealis');
});

test('a heading names the address under it, and not the one after a paragraph', () => {
  const places = (html: string) =>
    readPage(`<title>Order confirmation</title><h1>Order confirmation</h1>${html}<table></table>`).destinations;
  const address = '<address>Vektor<br>Minsk<br>Belarus</address>';
  expect(places(`<h2>Shipping address</h2>${address}`)[0]?.text).toContain('Belarus');
  expect(places(`<h2>Shipping address</h2><p>As agreed.</p>${address}`)).toEqual([]);
});
