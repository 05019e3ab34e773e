import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseGoods } from '../../../../rules/goods/index.ts';
import type { Field } from '../../../../rules/reading.ts';
import { rules } from '../../../../tools/rules.ts';

const { goods } = rules();

const keys = ['title', 'description', 'category', 'mpn', 'model', 'manufacturer', 'hs', 'eccn', 'other'] as const;
const scraps = fc.constantFrom(
  'HS',
  '8542.31',
  'ECCN',
  '3A991',
  'MOSFET',
  'for',
  '轴承',
  'микросхема',
  '(',
  ',',
  ' - ',
  'LQFP-64',
  '\u200b',
  '🙂',
  'مرحبا',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 30 }).map((words) => words.join(' ')),
);
const field: fc.Arbitrary<Field> = fc.record({ key: fc.constantFrom(...keys), label: fc.constant(null), text });

test('no text throws, and every quotation stands in its field', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), (fields) => {
      const answer = recogniseGoods(fields, goods);
      for (const { field: key, text: quote } of answer.evidence)
        expect(fields.some((one) => one.key === key && one.text.includes(quote))).toBe(true);
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
      expect(answer.tier === null).toBe(answer.hs6 === null || goods.tiers[answer.hs6] === undefined);
    }),
    { numRuns: 200 },
  );
});

const everyday = fc.constantFrom(
  'sofa',
  'dress',
  'cotton',
  'chocolate',
  'red',
  'book',
  'tea',
  'çanta',
  '裙子',
  'платье',
  'Stuhl',
  'robe',
  'zapato',
);

test('everyday words are never listed goods', () => {
  fc.assert(
    fc.property(fc.array(everyday, { minLength: 1, maxLength: 12 }), (words) => {
      expect(recogniseGoods([{ key: 'title', label: null, text: words.join(' ') }], goods).chpl).not.toBe('yes');
    }),
  );
});

test('a megabyte of text is read', () => {
  const long = 'transistor module, '.repeat(60_000);
  expect(recogniseGoods([{ key: 'description', label: null, text: long }], goods).chpl).toBe('yes');
});
