import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

test('a caption in small print stands under its value; under two values it names none', () => {
  const facts = (html: string) =>
    readPage(html).listings.flatMap(({ fields }) => fields.map(({ key, text }) => `${key} ${text}`));
  const head = '<title>Pulse generator PG-1</title><h1>Pulse generator PG-1</h1><button>Buy</button>';
  expect(facts(`${head}<div><p>Axiom</p><small>Manufacturer</small></div>`)).toContain('manufacturer Axiom');
  expect(
    facts(`${head}<p>MPN: PG1-50</p><div><p>Axiom</p><p>Borealis</p><small>Manufacturer</small></div>`),
  ).not.toContain('manufacturer Borealis');
});
