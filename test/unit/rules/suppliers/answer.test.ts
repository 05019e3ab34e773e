import { expect, test } from 'vitest';
import { answersOf, type SupplierAnswer, sellerOf } from '../../../../rules/suppliers/answer.ts';
import { readAnswers, writeAnswers } from '../../../../rules/suppliers/file.ts';

function answer(changes: Partial<SupplierAnswer> = {}): SupplierAnswer {
  return {
    id: 'a1',
    supplier: 'Longwick Components Ltd.',
    item: '',
    answers: { origin: 'Malaysia' },
    by: 'Ms Lee',
    on: '2026-11-02',
    author: 'Desk',
    revision: 1,
    ...changes,
  };
}

const item = { title: 'XY1234 microcontroller', mpn: 'XY-1234' };

test('answers of the same supplier come newest first, those on the item at hand before all else', () => {
  const all = [
    answer({ id: 'old', on: '2025-01-01' }),
    answer({ id: 'new' }),
    answer({ id: 'item', item: 'xy 1234', on: '2024-01-01' }),
    answer({ id: 'other', supplier: 'Longwick Compounds Ltd.' }),
  ];
  expect(answersOf('LONGWICK components ltd', item, all).map(({ id }) => id)).toEqual(['item', 'new', 'old']);
  expect(answersOf('', item, [answer({ supplier: '!' })])).toEqual([]);
});

test('the seller of a card comes before the seller of its page, and a nameless one is none', () => {
  const seller = (name?: string) => ({ role: 'seller' as const, matches: [], ...(name && { name }) });
  expect(sellerOf({ parties: [seller('Card')] }, { parties: [seller('Page')] })?.name).toBe('Card');
  expect(sellerOf({ parties: [seller()] }, { parties: [seller('Page')] })?.name).toBe('Page');
  expect(sellerOf({ parties: [] }, { parties: [{ ...seller('Buyer'), role: 'buyer' }] })).toBeUndefined();
});

test('a file brings back what it was given, and tells what does not fit', () => {
  const words = { disclaimer: 'Information, not legal advice.', notChecked: 'x' };
  const text = writeAnswers([answer(), answer({ id: 'a2', answers: { hs: '8542.31' } })], '2026-11-24', words);
  expect(text).toContain('not legal advice');
  expect(readAnswers(text)?.answers).toHaveLength(2);
  const file = JSON.parse(text);
  file.answers.push({}, answer({ answers: {} }), answer({ on: 'yesterday' }), answer({ supplier: ' ' }));
  expect(readAnswers(JSON.stringify(file))?.refused).toEqual([3, 4, 5, 6]);
  for (const wrong of ['', '{}', '[]', '{"format":"tradeflag-decisions","schema":1,"answers":[]}'])
    expect(readAnswers(wrong)).toBeNull();
});
