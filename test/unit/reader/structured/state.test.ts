import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learn } from '../../../../reader/labels/lookup.ts';
import { stateProducts } from '../../../../reader/structured/state.ts';
import labels from '../../../../rules/tables/labels.json' with { type: 'json' };
import { readPage, snapshotOf } from '../dom.ts';

learn(labels.words);

const facts = (state: string) =>
  stateProducts([state]).map(({ name, fields }) => [name, ...fields.map(({ key, text }) => `${key}=${text}`)]);

test('a product of a state: its facts, wherever they are nested in it', () => {
  const state = {
    props: { page: { id: 7, product: { title: 'Servo drive SD-4', mpn: 'SD4-400', brand: { name: 'Orbanek' } } } },
  };
  expect(facts(JSON.stringify(state))).toEqual([['Servo drive SD-4', 'mpn=SD4-400', 'manufacturer=Orbanek']]);
  expect(facts(`window.__INITIAL_STATE__ = ${JSON.stringify(state)};`)).toEqual(facts(JSON.stringify(state)));
});

test('specifications that are lists of names and values', () => {
  const specs = [
    { attrName: 'Country of origin', attrValue: 'Japan' },
    { attrName: 'HS code', attrValue: '8542.31' },
    { attrName: 'Colour', attrValue: 'Red' },
  ];
  expect(facts(JSON.stringify({ subject: 'Timer chip TC-9', specs }))).toEqual([
    ['Timer chip TC-9', 'origin=Japan', 'hs=8542.31'],
  ]);
});

test('object literals, single quotes, numbers and escapes', () => {
  expect(
    facts("window.runParams = { data: { name: 'Rel\\u00e9 \\'A\\'', hsCode: 85364110, partNumber: 'R-24' } }"),
  ).toEqual([["Relé 'A'", 'hs=85364110', 'mpn=R-24']]);
});

test('what is no value is none: null, calls, words of code', () => {
  expect(facts('{"name":"Box","brand":null,"mpn":undefined,"model":getModel(),"origin":true}')).toEqual([]);
});

test('a state that was cut gives what it said; rubbish gives nothing', () => {
  expect(facts('{"name":"Box B-1","mpn":"BX-100","offers":[{"price":')).toEqual([['Box B-1', 'mpn=BX-100']]);
  expect(facts('}}}]]]"')).toEqual([]);
});

test('any text is read in one pass', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', "'", '\\', 'mpn', 'name', '"brand"', '1', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      for (const { fields } of stateProducts([pieces.join('')]))
        for (const { text } of fields) expect(text).not.toBe('');
    }),
    { numRuns: 300 },
  );
  expect(stateProducts(['{"a":'.repeat(20_000), '"\\'.repeat(50_000), '{name:"x",'.repeat(10_000)])).toEqual([]);
});

const PRODUCT = '<title>Servo drive SD-4</title><h1>Servo drive SD-4</h1><b>$90</b><button>Add to cart</button>';
const state = (facts: object) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ product: { name: 'Servo drive SD-4', ...facts } })}</script>`;
const told = (html: string, key: string) =>
  readPage(html).listings[0]?.fields.flatMap((field) => (field.key === key ? [field.text] : []));

test('a page: state fills what nothing else tells, and never contradicts what is seen', () => {
  const html = `${PRODUCT}<p>Brand: Orbanek</p>${state({ brand: 'Other Works', mpn: 'SD4-400', countryOfOrigin: 'Japan' })}`;
  expect(told(html, 'manufacturer')).toEqual(['Orbanek']);
  expect(told(html, 'mpn')).toEqual(['SD4-400']);
  expect(told(html, 'origin')).toEqual(['Japan']);
});

test('a page: other goods of the state, and variants that differ, tell nothing of the subject', () => {
  const related = `<script>window.__STATE__ = {"items":[{"name":"Servo motor SM-9","mpn":"SM9-100"}]}</script>`;
  expect(told(PRODUCT + related, 'mpn')).toEqual([]);
  expect(told(PRODUCT + state({ mpn: 'SD4-400' }) + state({ mpn: 'SD4-500' }), 'mpn')).toEqual([]);
});

test('a snapshot takes states by type or name, and no other script', () => {
  const html = `<script>var a = {"mpn":"X"}</script><script>window.runParams = {"mpn":"Y"}</script>
    <script type="application/json">{"mpn":"Z"}</script><script type="text/x-template">{"mpn":"W"}</script>`;
  expect(snapshotOf(html).states).toEqual(['window.runParams = {"mpn":"Y"}', '{"mpn":"Z"}']);
  const long = snapshotOf(`<script type="application/json">{"a":"${'x'.repeat(300_000)}"}</script><p>x`);
  expect(long.states[0]?.length).toBe(100_000);
  expect(long.missed).toEqual({});
});

test('what scripts keep of the page by its name makes it a product page; what they keep of others does not', () => {
  const kept = (name: string) => `<title>Pulse generator PG-1</title><h1>Pulse generator PG-1</h1>
    <script id="__NEXT_DATA__" type="application/json">{"props":{"item":{"title":"${name}","mpn":"PG1-50","brand":"Axiom"}}}</script>`;
  const own = readPage(kept('Pulse generator PG-1'));
  expect(own.kind).toBe('product');
  expect(own.listings[0]?.fields).toContainEqual(expect.objectContaining({ key: 'mpn', text: 'PG1-50' }));
  expect(readPage(kept('Cable for meters'))).toMatchObject({ kind: 'other', listings: [] });
});
