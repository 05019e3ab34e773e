/**
 * What a user decided about a fact, remembered: whose decision, why, where it holds and until when. Plain data, exported
 * and imported as it stands. A decision names the fact as it stood on the day; what has changed since is a new question.
 */
import type { Area, Effect, Flag, ListMatch, PolicyRow, Strength, TieKind, TieRole } from '../screening.ts';

/** A decision holds no longer than this, whatever it says itself. */
export const MOST_MONTHS = 12;

/** A list entry as it stood when it was compared. */
export interface ComparedEntry {
  list: string;
  id: string;
  name: string;
  matchedName: string;
  effect: Effect;
  jurisdiction: ListMatch['jurisdiction'];
  programme: string | null;
  countries: string[];
  /** How far the match went: one that goes further is a new question. */
  grade: ListMatch['grade'];
}

/** "Not the same party": this party is none of these entries. */
export interface AboutParty {
  of: 'party';
  name: string;
  /** ISO alpha-2 or as stated; null where the page did not say. */
  country: string | null;
  taxId: string | null;
  entries: ComparedEntry[];
  /** Entries that matched on the same day and were not decided on. */
  beside: { list: string; id: string }[];
  /** The user vouches for the name; it stands on the good-guy list. */
  vouched: boolean;
}

/** "Not this item": the goods are not what they were taken for. */
export interface AboutItem {
  of: 'item';
  row: PolicyRow;
  hs6: string | null;
  alternatives: string[];
  /** HS codes and ECCNs as printed. */
  hs: string[];
  eccn: string[];
}

/** "Not a tie": these words are no tie to the area. */
export interface AboutTie {
  of: 'tie';
  role: TieRole;
  kind: TieKind;
  area: Area;
  strength: Strength;
  text: string;
}

/** "Flag does not apply." */
export interface AboutFlag {
  of: 'flag';
  flag: string;
  side: Flag['side'];
  weight: Flag['weight'];
  text: string;
}

export const OUTCOMES = ['authorised', 'refused', 'escalated', 'abandoned', 'proceeded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What was decided on a listing as a whole: it takes nothing away, and the listing says it from then on. */
export interface AboutListing {
  of: 'listing';
  outcome: Outcome;
  /** Number and last day of a licence or exception, of an authorised one. */
  number: string | null;
  until: string | null;
}

/** Page and deal name different destinations, and somebody said which is right: the other one does not count there. */
export interface AboutDestination {
  of: 'destination';
  /** ISO alpha-2, as each of them named it. Where either names another country it is a new question. */
  deal: string;
  page: string;
  right: 'deal' | 'page';
}

export type About = AboutParty | AboutItem | AboutTie | AboutFlag | AboutListing | AboutDestination;

/** Where a decision holds. `key` as given by scope.ts; names and part numbers as stated. */
export type Scope =
  | { in: 'listing'; key: string }
  | { in: 'part'; mpn: string }
  | { in: 'party'; name: string }
  | { in: 'site'; host: string };

export interface Decision {
  id: string;
  about: About;
  scope: Scope;
  reason: string;
  /** Name or function as declared; may be empty. */
  author: string;
  /** ISO dates; a decision holds through its last day. */
  decided: string;
  expires: string;
}

/** Why a remembered decision does not hold although it speaks of a fact that is there. */
export type Lapse = 'expired' | 'entry_changed' | 'other_entry' | 'stronger' | 'item_changed';

/** The same day some months on, the last of the month where that day does not exist. Null for what is no ISO date. */
export function monthsAfter(date: string, months: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The last day on which a decision holds: as it says, never later than twelve months on. Null where it is no date. */
export function lastDay({ decided, expires }: Pick<Decision, 'decided' | 'expires'>): string | null {
  const most = monthsAfter(decided, MOST_MONTHS);
  if (most === null || !/^\d{4}-\d{2}-\d{2}$/.test(expires)) return null;
  return expires < most ? expires : most;
}

export function isExpired(decision: Decision, today: string): boolean {
  const last = lastDay(decision);
  return last === null || last < today;
}
