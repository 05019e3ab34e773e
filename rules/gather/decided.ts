/** Judging with what the user decided: facts that a remembered decision names are taken away, and the rest is judged. */
import { type Discounted, discount } from '../decisions/discount.ts';
import type { Place } from '../decisions/scope.ts';
import { hostOf, listingKey, pageKey } from '../decisions/scope.ts';
import type { Listing, Party, Reading } from '../reading.ts';
import { type ScreenedParty, VERDICTS } from '../screening.ts';
import { type Facts, type Judgement, judge, ordered } from '../verdict/index.ts';
import type { Scene } from './scene.ts';

export interface Decided extends Judgement {
  mark: Mark;
}

/** The fact with the id of the decision that took it away; the same object where none did. */
export type Mark = <Fact extends object>(fact: Fact) => Fact & { discounted?: string };

const names = (parties: readonly Party[]) => parties.flatMap(({ name }) => (name === undefined ? [] : [name]));

export function pagePlace(reading: Reading, parties: readonly Party[]): Place {
  return { keys: [pageKey(reading)], host: hostOf(reading.url), mpn: null, parties: names(parties) };
}

/** Where a listing stands: itself, its page, its part number, and everyone named on its card or for its page. */
export function listingPlace(
  listing: Listing,
  parties: readonly Party[],
  mpn: string | null,
  page: Place,
  reading: Pick<Reading, 'url'>,
): Place {
  return {
    ...page,
    keys: [listingKey(listing, reading), ...page.keys],
    mpn,
    parties: [...names(parties), ...page.parties],
  };
}

export function markMatches(parties: readonly ScreenedParty[], mark: Mark): ScreenedParty[] {
  return parties.map((party) => ({ ...party, matches: party.matches.map(mark) }));
}

export function decide(facts: Facts, place: Place, { decisions, cache: { rules } }: Scene): Discounted {
  return discount(facts, decisions, place, { verdict: rules.verdict, countries: rules.places.countries });
}

export function marker({ by }: Pick<Discounted, 'by'>): Mark {
  return (fact) => (by.has(fact) ? { ...fact, discounted: by.get(fact) as string } : fact);
}

/**
 * Judges what is left after the user's decisions. Never stronger than what stood before them: with a reason gone, "not
 * checked" may come to light below it, and stays there.
 */
export function judgeDecided(facts: Facts, place: Place, scene: Scene): Decided {
  const { verdict: rules } = scene.cache.rules;
  const before = judge(facts, rules);
  const decided = decide(facts, place, scene);
  if (decided.findings.length === 0) return { ...before, mark: marker(decided) };
  const after = decided.facts === facts ? before : judge(decided.facts, rules);
  const weaker = VERDICTS.indexOf(after.verdict) > VERDICTS.indexOf(before.verdict) ? after.verdict : before.verdict;
  return {
    verdict: weaker,
    findings: ordered([...after.findings, ...decided.findings]),
    obligations: after.obligations,
    mark: marker(decided),
  };
}
