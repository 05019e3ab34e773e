/** Remembered decisions under today's lists: which still hold, before any page shows the party again. */
import type { RuleCache } from '../cache.ts';
import { matchParty } from '../parties/index.ts';
import { countryOf } from '../places/countries.ts';
import type { ListMatch } from '../screening.ts';
import { comparedEntry } from './about.ts';
import { entriesLapse } from './concerns.ts';
import { type AboutParty, type Decision, isExpired, type Lapse } from './decision.ts';

export type Standing = 'holds' | Lapse;

/** What a party matches by its name, country and number alone. Empty where no list is loaded. */
export function matchesOf(
  { name, country, taxId }: Pick<AboutParty, 'name' | 'country' | 'taxId'>,
  { lists, rules, today }: RuleCache,
): ListMatch[] {
  if (lists === null) return [];
  const code = country === null ? null : countryOf(country, rules.places.countries);
  return matchParty({ name, ...(code && { country: code }), ...(taxId && { taxId }) }, 'seller', lists, today);
}

/** Whether a decision holds on this day under these lists, as far as can be said without a page. */
export function standingOf(decision: Decision, cache: RuleCache): Standing {
  if (isExpired(decision, cache.today)) return 'expired';
  const { about } = decision;
  if (about.of !== 'party') return 'holds';
  return entriesLapse(about, matchesOf(about, cache).map(comparedEntry)) ?? 'holds';
}
