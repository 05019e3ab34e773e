import { expect, test } from 'vitest';
import { heldBy, newQuery, newWord, scratchOf, touch, whole } from '../../../../../rules/parties/find/scratch.ts';
import { entity, lists } from '../list.ts';

const fresh = () => scratchOf(lists(entity('1', 'company', ['Zvezdolet Komril'])).index);

test('a word counts once for a name, another word adds to it', () => {
  const scratch = fresh();
  newQuery(scratch);
  newWord(scratch);
  touch(0, whole(1), true, whole(1.5), scratch);
  touch(0, whole(1), true, whole(1.5), scratch);
  expect([heldBy(0, scratch), scratch.enough]).toEqual([1, 0]);
  newWord(scratch);
  touch(0, whole(1), false, whole(1.5), scratch);
  expect([heldBy(0, scratch), scratch.enough, scratch.names[0]]).toEqual([2, 1, 0]);
});

test('what another query wrote down does not count, also when the numbers of words run over', () => {
  const scratch = fresh();
  for (const word of [0, 2 ** 31 - 3]) {
    scratch.word = word;
    newQuery(scratch);
    newWord(scratch);
    touch(0, whole(1), true, 0, scratch);
    newQuery(scratch);
    newWord(scratch);
    touch(0, whole(1), false, 0, scratch);
    expect(scratch.enough).toBe(0);
    touch(0, whole(1), true, 0, scratch);
    expect([heldBy(0, scratch), scratch.enough]).toEqual([1, 1]);
  }
});
