import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

test('an order says where it goes in running text; where a seller ships is not where this goes', () => {
  const sources = (said: string) =>
    readPage(`<title>Checkout</title><h1>Checkout</h1><p>${said}</p>
      <form><input name="name"><input name="phone"><button>Place order</button></form>`).destinations.map(
      ({ source, text }) => `${source} ${text}`,
    );
  expect(sources('Ship to: Minsk, Belarus')).toEqual(['order Minsk, Belarus']);
  expect(sources('Ship to Minsk, Belarus')).toEqual(['served Minsk, Belarus']);
  expect(sources('Ships to: Belarus')).toEqual(['served Belarus']);
  expect(sources('Deliver to: Belarus, Kazakhstan, Poland')).toEqual(['served Belarus, Kazakhstan, Poland']);
});
