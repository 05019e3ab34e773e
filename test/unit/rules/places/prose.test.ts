import { expect, test } from 'vitest';
import { tiesInText } from '../../../../rules/places/index.ts';
import type { TieRole } from '../../../../rules/screening.ts';
import { brief, linesOf, rules } from './compiled.ts';

const cases = linesOf('prose.txt').map((line) => line.split(' | ') as [TieRole, string, string]);

test.each(cases)('%s says: %s → %s', (role, text, wanted) => {
  const found = brief(tiesInText(text, 'message', role, rules));
  expect(found).toBe(wanted.split(', ').sort().join(', '));
});
