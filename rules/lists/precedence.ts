/**
 * One list, two files: the US Consolidated Screening List brings again what OFAC and BIS publish themselves, mostly with
 * fewer names, numbers and addresses. The publisher's own file stays, unless the consolidated one knows more of the
 * entries, or is so much newer that it names entries which the other lacks.
 */
import type { Entity } from './entity.ts';
import type { ListFormat } from './format.ts';

/** A version of a list with the file it came from. `asOf`: epoch milliseconds, of its publication or its file. */
export interface Sourced {
  format: string;
  asOf: number;
  entities: readonly Entity[];
}

const CONSOLIDATED: readonly ListFormat[] = ['us-csl-csv', 'us-csl-json'];
export const isConsolidated = (format: string): boolean => CONSOLIDATED.some((one) => one === format);

/** By so much the consolidated file may be newer, and still the publisher's own stays. */
const MUCH_NEWER_MS = 7 * 86_400_000;

/** What a name, a number, an address or a web site can be compared with. */
const factsIn = (entities: readonly Entity[]) =>
  entities.reduce(
    (sum, { names, ids, addresses, websites, emails }) =>
      sum + names.length + ids.length + addresses.length + websites.length + emails.length,
    0,
  );

/** Whether the version in force stays although a consolidated file brings the same list. */
export function publisherStays(last: Sourced, next: Sourced): boolean {
  if (isConsolidated(last.format) || !isConsolidated(next.format)) return false;
  if (factsIn(next.entities) > factsIn(last.entities)) return false;
  if (next.asOf - last.asOf <= MUCH_NEWER_MS) return true;
  const known = new Set(last.entities.map(({ id }) => id));
  return next.entities.every(({ id }) => known.has(id));
}
