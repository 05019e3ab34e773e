import { expect, test } from 'vitest';
import { heldBy, newMet, newQuery, newWord, touch, whole } from '../../../../../rules/parties/find/met.ts';

function fresh() {
  const met = newMet();
  newQuery(met);
  newWord(met);
  return met;
}

test('a word counts once for a name, another word adds to it', () => {
  const met = fresh();
  touch(0, whole(1), true, whole(1.5), met);
  touch(0, whole(1), true, whole(1.5), met);
  expect([heldBy(0, met), met.enoughCount]).toEqual([1, 0]);
  newWord(met);
  touch(0, whole(1), false, whole(1.5), met);
  expect([heldBy(0, met), met.enoughCount, met.enough[0]]).toEqual([2, 1, 0]);
});

test('what another query met does not count', () => {
  const met = fresh();
  touch(7, whole(1), true, 0, met);
  newQuery(met);
  newWord(met);
  touch(7, whole(1), false, 0, met);
  expect(met.enoughCount).toBe(0);
  touch(7, whole(1), true, 0, met);
  expect([heldBy(7, met), met.enoughCount]).toEqual([1, 1]);
});

test('any number of names is met, and none forgotten', () => {
  const met = fresh();
  const names = Array.from({ length: 20_000 }, (_, i) => i * 7);
  for (const name of names) touch(name, name, true, whole(1), met);
  newWord(met);
  for (const name of names) touch(name, 1, false, whole(1), met);
  expect(names.every((name) => heldBy(name, met) * whole(1) === name + 1)).toBe(true);
  expect(met.enoughCount).toBe(names.filter((name) => name + 1 >= whole(1)).length);
});
