/**
 * Entries of the user's own lists count until their last day. Official entries do not end by a date in them: their
 * publisher takes them off the list.
 */
import type { Entity } from './entity.ts';
import { isOwnList } from './publications.ts';

/** The day by the calendar as a number: 20261124. A month or a year counts to its end. */
const dayNumber = (date: string) => Number(date.slice(0, 4) + (date.slice(5, 7) || '12') + (date.slice(8, 10) || '31'));

/** The last day an entry counts, null where it has none. */
export function lastDay({ list, dates }: Pick<Entity, 'list' | 'dates'>): number | null {
  if (!isOwnList(list)) return null;
  const expires = dates.flatMap(({ kind, value }) => (kind === 'expires' ? [dayNumber(value)] : []));
  return expires.length === 0 ? null : Math.max(...expires);
}

/** `today`: ISO date. */
export const isPast = (last: number | null, today: string): boolean => last !== null && last < dayNumber(today);
