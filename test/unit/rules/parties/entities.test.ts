import { expect, test } from 'vitest';
import { matchParty } from '../../../../rules/parties/index.ts';
import { entity, lists } from './list.ts';

test.each([
  [null, ['RU', 'BY']],
  ['', []],
  ['TEST-1', ['RU']],
])('a match tells the programme %j and the countries %j of its entry', (programme, countries) => {
  const compiled = lists(
    entity('0', 'company', ['Quillwether Bosk LLC'], { programme: 'TEST-0', countries: ['AE'] }),
    entity('1', 'company', ['Vexmoor Halberg LLC'], { programme, countries }),
  );
  expect(matchParty({ name: 'Vexmoor Halberg LLC' }, 'buyer', compiled)).toMatchObject([{ programme, countries }]);
});
