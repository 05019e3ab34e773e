import { expect, test } from 'vitest';
import { birthDates, isoDate } from '../../../../../rules/lists/fields/dates.ts';

test.each([
  ['2026-05-03', '2026-05-03'],
  ['2026-02-27T00:00:09.554Z', '2026-02-27'],
  ['1968', '1968'],
  ['1968-05', '1968-05'],
  ['31/07/2024', '2024-07-31'],
  ['24.07.2026', '2026-07-24'],
  ['29-06-2012', '2012-06-29'],
  ['08-Oct-2026', '2026-10-08'],
  ['12 Feb 1961', '1961-02-12'],
  ['Feb 1961', '1961-02'],
  ['4 September 1944', '1944-09-04'],
  ['dd/mm/1968', '1968'],
  ['00/00/1968', '1968'],
])('%s → %s', (printed, iso) => {
  expect(isoDate(printed)).toBe(iso);
});

test.each(['', 'unknown', '12', '31/07/24x', '99 Foo 1961', '0000-00-00'])('no date: "%s"', (printed) => {
  expect(isoDate(printed)).toBeNull();
});

test('months stand first in the US, and the Federal Register has years of two digits', () => {
  expect(isoDate('06/22/2026', 'mdy')).toBe('2026-06-22');
  expect(isoDate('11/21/11', 'mdy')).toBe('2011-11-21');
  expect(isoDate('6/27/97', 'mdy')).toBe('1997-06-27');
});

test('birth dates: about a year, and years between', () => {
  expect(birthDates('circa 1960')).toEqual(['1960']);
  expect(birthDates('circa 1 Jan 1960')).toEqual(['1960']);
  expect(birthDates('1962 to 1965')).toEqual(['1962', '1963', '1964', '1965']);
  expect(birthDates('1900 to 1999')).toEqual([]);
  expect(birthDates('12 Feb 1961')).toEqual(['1961-02-12']);
});
