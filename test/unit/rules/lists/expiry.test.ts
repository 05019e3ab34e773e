import { expect, test } from 'vitest';
import { newEntry } from '../../../../rules/lists/entry.ts';
import { isPast, lastDay } from '../../../../rules/lists/expiry.ts';
import { compilePartyLists, matchParty } from '../../../../rules/parties/index.ts';

const entry = (list: string, id: string, ...expires: string[]) => ({
  ...newEntry('own', id),
  list,
  names: [{ text: `Vexmoor Halberg ${id}`, kind: 'primary' as const }],
  dates: expires.map((value) => ({ kind: 'expires' as const, value })),
});

test.each([
  ['2026-11-24', '2026-11-24', false],
  ['2026-11-23', '2026-11-24', true],
  ['2026-11', '2026-11-30', false],
  ['2026-11', '2026-12-01', true],
  ['2026', '2026-12-31', false],
  ['2025', '2026-01-01', true],
])('an entry until %s is past on %s: %s', (expires, today, past) => {
  expect(isPast(lastDay(entry('own:blocked', '1', expires)), today)).toBe(past);
});

test('one without a date never expires, of several the last counts, and an official entry does not end by itself', () => {
  expect(lastDay(entry('own', '1'))).toBeNull();
  expect(lastDay(entry('own', '1', '2026-11-01', '2027-01-31'))).toBe(20270131);
  expect(lastDay(entry('us_dpl', '1', '2020-01-01'))).toBeNull();
});

test('an expired entry matches nobody from the day after on, the others do', () => {
  const lists = compilePartyLists([entry('own', 'Quarrel', '2026-11-24'), entry('own', 'Bosk')], []);
  const ids = (name: string, today: string) => matchParty({ name }, 'buyer', lists, today).map(({ id }) => id);
  expect(ids('Vexmoor Halberg Quarrel', '2026-11-24')).toContain('Quarrel');
  expect(ids('Vexmoor Halberg Quarrel', '2026-11-25')).not.toContain('Quarrel');
  expect(ids('Vexmoor Halberg Bosk', '2030-01-01')).toContain('Bosk');
});
