/** What was checked, facet by facet: nothing is clear while something that was given was not understood, not loaded or stale. */
import type { RuleCache } from '../cache.ts';
import { isOwnList } from '../lists/publications.ts';
import { isReadWhole } from '../parties/index.ts';
import type { Field, Party } from '../reading.ts';
import type { Checked, CheckState, GoodsAnswer, ListStamp, NamedApart, OriginAnswer } from '../screening.ts';
import { isNamed } from './parties.ts';

const DAY_MS = 86_400_000;

/** Whole days from one ISO date to another; NaN for what is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function isOlder(date: string, days: number, today: string): boolean {
  const age = daysBetween(date, today);
  return Number.isNaN(age) || age > days;
}

export function tablesStale({ rules: { meta }, today }: RuleCache): boolean {
  return isOlder(meta.created, meta.limits.tables, today);
}

/** A date of publication later than the import is a mistake, and would keep the list fresh for ever. */
function issued({ published, imported }: ListStamp): string | null {
  const isAhead = Date.parse(published ?? '') > Date.parse(imported ?? '');
  return isAhead ? imported : (published ?? imported);
}

/**
 * A list is as old as its publisher says: a file of last year imported today is last year's, unless the publisher was
 * asked since and has none newer. Where the file has no date, its import counts; with neither it is stale. A list of the
 * user's own is what the user says it is, however long ago.
 */
export function listsStale(stamps: readonly ListStamp[], { rules: { meta }, today }: RuleCache): boolean {
  return stamps.some(
    (stamp) => !isOwnList(stamp.list) && isOlder(stamp.confirmed ?? issued(stamp) ?? '', meta.limits.lists, today),
  );
}

const aged = (state: CheckState, stale: boolean): CheckState => (state === 'yes' && stale ? 'stale' : state);

export function goodsChecked(goods: GoodsAnswer, stale: boolean): CheckState {
  return aged(goods.understood ? 'yes' : 'not-understood', stale);
}

export function originChecked(us: OriginAnswer, fields: readonly Field[], stale: boolean): CheckState {
  if (us.originStated !== null || us.ear || us.origin !== 'unknown') return aged('yes', stale);
  return fields.some(({ key, text }) => key === 'origin' && /\p{L}/u.test(text)) ? 'not-understood' : 'none-given';
}

/** @param parties of page and deal, owners and vessel too */
export function partiesChecked(parties: readonly (Party | NamedApart)[], cache: RuleCache): CheckState {
  if (!parties.some(isNamed)) return 'none-given';
  if (cache.lists === null || cache.lists.stamps.length === 0) return 'not-loaded';
  const loaded = cache.lists.stamps.map(({ list }) => list);
  if (cache.organisation?.requiredLists.some((list) => !loaded.includes(list))) return 'not-all-loaded';
  if (parties.some(({ name }) => name?.trim() && !isReadWhole(name))) return 'not-understood';
  return aged('yes', listsStale(cache.lists.stamps, cache));
}

export function destinationChecked(given: boolean, notUnderstood: boolean, stale: boolean): CheckState {
  if (notUnderstood) return 'not-understood';
  return given ? aged('yes', stale) : 'none-given';
}

type Facets = Omit<Checked, 'lists'>;
const EVERYWHERE: readonly (keyof Facets)[] = ['goods', 'destination', 'parties'];
/** What may have stood where the reader stopped, by its kind of `missed`. */
const MAY_BE_LOST: Readonly<Record<string, readonly (keyof Facets)[]>> = {
  elements: EVERYWHERE,
  nodes: EVERYWHERE,
  'long-page': EVERYWHERE,
  'long-text': EVERYWHERE,
  unreadable: EVERYWHERE,
  'long-json': ['goods'],
  fields: ['goods'],
  controls: ['destination', 'parties'],
  texts: ['destination'],
  destinations: ['destination'],
  parties: ['parties'],
};

/** Facets of which a part of the page may speak that was not read: whatever the rest of it says, they are not checked. */
export function lostOf(missed: Readonly<Record<string, number>>): Partial<Facets> {
  const lost = Object.entries(MAY_BE_LOST).flatMap(([kind, facets]) => (missed[kind] ? facets : []));
  return Object.fromEntries(lost.map((facet) => [facet, 'not-understood']));
}

const WORST: readonly CheckState[] = ['not-understood', 'not-loaded', 'not-all-loaded', 'stale', 'yes', 'none-given'];

/** Of several listings, the facet as a whole: the least checked counts. */
export function worst(states: readonly CheckState[]): CheckState {
  return WORST.find((state) => states.includes(state)) ?? 'none-given';
}
