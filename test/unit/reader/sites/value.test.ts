import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf } from '../../../../reader/sites/value.ts';

test.each([
  ['made by Nortek', { after: 'by ' }, 'Nortek'],
  ['Visit the Nortek Store', { after: 'the ', before: ' Store' }, 'Nortek'],
  ['Nortek', { after: 'by ' }, ''],
  ['Nortek', { before: ' Store' }, 'Nortek'],
  ['HS 8536.41.00', { take: 'digits' }, '85364100'],
  ['flag flag-de big', { after: 'flag-', take: 'word' }, 'de'],
  [' · NK7-24 (new)', { take: 'word' }, 'NK7-24'],
  ['Relay (24 V) (NK7-24)', { take: 'bracketed' }, 'NK7-24'],
  ['继电器（NK7）', { take: 'bracketed' }, 'NK7'],
  ['Relay )(', { take: 'bracketed' }, ''],
  ['/part/nk7-24/?from=list', { take: 'segment' }, 'nk7-24'],
  ['', { take: 'word' }, ''],
] as const)('of %j, %j means %j', (text, field, part) => {
  expect(partOf(text, field)).toBe(part);
});

test('a part is never longer than its text, whatever that is', () => {
  const take = fc.constantFrom('digits' as const, 'word' as const, 'bracketed' as const, 'segment' as const);
  fc.assert(
    fc.property(
      fc.string(),
      fc.record({ after: fc.string({ minLength: 1 }), take }, { requiredKeys: [] }),
      (text, field) => {
        expect(partOf(text, field).length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
