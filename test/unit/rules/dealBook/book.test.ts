import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealAge } from '../../../../rules/dealBook/age.ts';
import {
  confirmed,
  type DealBook,
  dealById,
  dealOf,
  EMPTY_BOOK,
  removed,
  saved,
} from '../../../../rules/dealBook/book.ts';

const HOUR = 3_600_000;
const draft = (name: string, id: string | null = null, revision: number | null = null) => ({
  id,
  revision,
  name,
  deal: { destination: name },
});

function bookOf(...names: string[]): DealBook {
  return names.reduce((book, name, i) => {
    const outcome = saved(book, draft(name), `d${i}`, 0);
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.book;
  }, EMPTY_BOOK);
}

test('the first deal holds in every tab, a further one where it is chosen, and a tab may have none', () => {
  const book = bookOf('first', 'second');
  const chosen = { 7: 'd1', 8: null };
  expect(dealOf(book, chosen, 6)?.name).toBe('first');
  expect(dealOf(book, chosen, null)?.name).toBe('first');
  expect(dealOf(book, chosen, 7)?.name).toBe('second');
  expect(dealOf(book, chosen, 8)).toBeNull();
});

test('of two windows that change the same deal the second is told, and nothing is lost', () => {
  const book = bookOf('first');
  const one = saved(book, draft('changed', 'd0', 1), '', 5);
  if ('refused' in one) throw new Error();
  expect(one.deal).toMatchObject({ id: 'd0', revision: 2, changed: 5, confirmed: 5 });
  expect(saved(one.book, draft('other', 'd0', 1), '', 6)).toMatchObject({
    refused: 'changed',
    current: { name: 'changed' },
  });
  expect(saved(one.book, draft('other', 'd0', 2), '', 6)).toMatchObject({ deal: { name: 'other', revision: 3 } });
  expect(removed(one.book, 'd0', 1)).toEqual({ refused: 'changed' });
});

test('a removed deal leaves its tabs without one, and undo brings it back to them', () => {
  const book = bookOf('first', 'second');
  const gone = removed(book, 'd0', 1) as DealBook;
  expect(dealOf(gone, {}, 3)).toBeNull();
  expect(saved(gone, draft('late', 'd0', 1), '', 9)).toEqual({ refused: 'changed', current: null });
  const back = saved(gone, draft('first', 'd0'), '', 9);
  expect('book' in back && dealOf(back.book, {}, 3)?.name).toBe('first');
});

test('no order of changes by several windows loses what was saved without saying so', () => {
  const acts = fc.array(fc.record({ window: fc.nat(2), act: fc.constantFrom('look', 'save', 'remove') }));
  fc.assert(
    fc.property(acts, (steps) => {
      let book = bookOf('start');
      const seen: Record<number, number | null> = {};
      let last: string | null = 'start';
      for (const [i, { window, act }] of steps.entries()) {
        const current = dealById(book, 'd0');
        if (act === 'look') seen[window] = current?.revision ?? null;
        if (act === 'save' && seen[window] !== undefined) {
          const outcome = saved(book, draft(`save ${i}`, 'd0', seen[window] ?? null), 'new', i);
          if ('refused' in outcome) expect(outcome.current?.revision ?? null).not.toBe(seen[window]);
          else {
            book = outcome.book;
            last = `save ${i}`;
          }
        }
        if (act === 'remove' && seen[window] != null) {
          const outcome = removed(book, 'd0', seen[window] as number);
          if ('deals' in outcome) {
            book = outcome;
            last = null;
          }
        }
        expect(dealById(book, 'd0')?.name ?? null).toBe(last);
      }
    }),
  );
});

test.each([
  [0, 'holds'],
  [8 * HOUR - 1, 'holds'],
  [8 * HOUR, 'ask'],
  [30 * 24 * HOUR - 1, 'ask'],
  [30 * 24 * HOUR, 'expired'],
  [-30_000, 'holds'],
  [-HOUR, 'ask'], // the clock was set back
  [Number.NaN, 'ask'],
])('%d ms after it was confirmed a deal stands at %s', (age, expected) => {
  expect(dealAge({ confirmed: 1e12 }, 1e12 + age)).toBe(expected);
});

test('to confirm a deal makes it young again and changes nothing else', () => {
  const book = bookOf('first');
  const after = confirmed(book, 'd0', 99 * HOUR);
  expect(after.deals).toEqual([{ ...book.deals[0], confirmed: 99 * HOUR }]);
});
