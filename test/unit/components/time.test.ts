import { expect, test } from 'vitest';
import { ago, day } from '../../../components/time.ts';

const HOUR_MS = 3_600_000;

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [HOUR_MS * 8, '8 hours ago'],
  [HOUR_MS * 24 * 30, '30 days ago'],
  [-HOUR_MS, 'just now'],
])('%i ms ago is %s', (passed, words) => {
  expect(ago(HOUR_MS * 1000 - passed, HOUR_MS * 1000)).toBe(words);
});

test('a date is shown as a day, and what is none stays as it is', () => {
  expect(day('2026-11-24')).toBe('Nov 24, 2026');
  expect(day('about 2020')).toBe('about 2020');
});
