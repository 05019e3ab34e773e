import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSelector } from '../../../../rules/sites/selector.ts';

test('reads tags, classes, ids, attributes, paths and alternatives', () => {
  const one = { tag: '', id: '', classes: [], attributes: [], near: false };
  expect(parseSelector('td.part > a[href^="/p/"], #name')).toEqual([
    [
      { ...one, tag: 'td', classes: ['part'] },
      { ...one, tag: 'a', attributes: [{ name: 'href', test: '^=', value: '/p/' }], near: true },
    ],
    [{ ...one, id: 'name' }],
  ]);
  expect(parseSelector('[itemprop=mpn] span')[0]).toHaveLength(2);
});

test.each([
  '',
  ' a',
  'a ',
  '> a',
  'a >',
  'a,,b',
  'a:hover',
  'a + b',
  'a ~ b',
  '*',
  '[a="x]',
  '[a=""]',
  '[a$=x]',
  '.1a',
  '#a#b',
  '.a b.c > > d',
  'a\\b',
  'a b a b a b a b a',
  `.${'a'.repeat(300)}`,
])('%j is an error when it is read', (wrong) => {
  expect(() => parseSelector(wrong)).toThrow(/^selector /);
});

test('any text is a selector or an error in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z.#[\]=*^"> ,-]{0,40}$/)), (text) => {
      try {
        expect(parseSelector(text).every((path) => path.length > 0)).toBe(true);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: selector /);
      }
    }),
  );
});
