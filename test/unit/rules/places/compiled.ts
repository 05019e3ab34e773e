/** The place rules of rules/tables, compiled once for the tests of this folder, and short words for ties. */
import { readFileSync } from 'node:fs';
import { compilePlaces } from '../../../../rules/places/index.ts';
import type { Tie } from '../../../../rules/screening.ts';
import { allTables } from '../../../../tools/tables.ts';

export const rules = compilePlaces(allTables().places);

const RANK = { direct: 3, strong: 2, weak: 1 };

/** The strongest tie of each role and area as `role:area:strength`, in alphabetical order; `-` for none. */
export function brief(ties: readonly Tie[]): string {
  const best = new Map<string, Tie['strength']>();
  for (const { role, area, strength } of ties) {
    const known = best.get(`${role}:${area}`);
    if (known === undefined || RANK[strength] > RANK[known]) best.set(`${role}:${area}`, strength);
  }
  return (
    [...best]
      .map(([key, strength]) => `${key}:${strength}`)
      .sort()
      .join(', ') || '-'
  );
}

/** Lines of a case file, without comments. */
export function linesOf(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
