import { expect, test } from 'vitest';
import type { Entity } from '../../../../rules/lists/entity.ts';
import { newEntry } from '../../../../rules/lists/entry.ts';
import { publisherStays, type Sourced } from '../../../../rules/lists/precedence.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);

/** Invented entries, each with so many names. */
function entries(ids: readonly string[], names: number): Entity[] {
  return ids.map((id) => ({
    ...newEntry('us_sdn', id),
    names: Array.from({ length: names }, (_, i) => ({ text: `Invented ${id} ${i}`, kind: 'alias' as const })),
  }));
}
const official = (asOf = NOW): Sourced => ({ format: 'ofac-flat', asOf, entities: entries(['1', '2'], 3) });
const consolidated = (entities: Entity[], asOf = NOW): Sourced => ({ format: 'us-csl-csv', asOf, entities });

test.each([
  ['the same entries with fewer names', consolidated(entries(['1', '2'], 2)), true],
  ['the same entries as well described', consolidated(entries(['1', '2'], 3)), true],
  ['the same entries, a month later', consolidated(entries(['1', '2'], 2), NOW + 30 * DAY), true],
  ['one more entry, a few days later', consolidated(entries(['1', '2', '3'], 1), NOW + 7 * DAY), true],
  ['one more entry, much later', consolidated(entries(['1', '2', '3'], 1), NOW + 8 * DAY), false],
  ['more names', consolidated(entries(['1', '2'], 4)), false],
])('the consolidated file brings %s: the publisher’s own stays is %s', (_, next, stays) => {
  expect(publisherStays(official(), next)).toBe(stays);
});

test('the publisher’s own file always takes the place of the consolidated one, and of its own last version', () => {
  expect(publisherStays(consolidated(entries(['1', '2'], 9)), official())).toBe(false);
  expect(publisherStays(official(), official())).toBe(false);
  expect(publisherStays(consolidated(entries(['1'], 2)), consolidated(entries(['1'], 1)))).toBe(false);
});
