import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const ANSWER = '<form><input name="name"><textarea name="message"></textarea><button>Quote now</button></form>';
const asked = (html: string) => readPage(`<title>Trade board</title>${html}`).listings.map(({ title }) => title);

test('beside a form to answer by, a page that says where the buyer is asks for what its heading names', () => {
  expect(asked(`<h1>Buying relays RX-24</h1><p>Buyer from: Chile</p><p>Quantity: 5000</p>${ANSWER}`)).toEqual([
    'Buying relays RX-24',
  ]);
  expect(asked(`<h1>Write to us</h1><p>Quantity: 5000</p>${ANSWER}`)).toEqual([]);
});

test('a heading that nothing was found asks for nothing', () => {
  const rest = '<p>Try another word or post an RFQ.</p>';
  expect(asked(`<h2>We couldn't find any results for "zzzz"</h2>${rest}`)).toEqual([]);
  expect(asked(`<h1>RFQ: 20 finders of faults</h1><p>Buyer country: Chile</p>${rest}`)).toEqual([
    'RFQ: 20 finders of faults',
  ]);
});

test('running text that a pair is a part of stays a description', () => {
  const text =
    'Analyzer AN-20, 50 MHz to 20 GHz, tested and calibrated last year by our lab. Manufacturer: Axiom. Made in Peru.';
  const fields = readPage(`<title>Analyzer AN-20</title><h1>Analyzer AN-20</h1><p>$12</p><p>${text}</p>`).listings[0]
    ?.fields;
  expect(fields).toContainEqual({ key: 'manufacturer', label: 'Manufacturer', text: 'Axiom' });
  expect(fields?.find(({ key }) => key === 'description')?.text).toContain('Made in Peru');
});
