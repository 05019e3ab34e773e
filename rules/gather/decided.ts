/** Judging with what the user decided: facts that a remembered decision names are taken away, and the rest is judged. */
import type { Scope } from '../decisions/decision.ts';
import { type Discounted, discount } from '../decisions/discount.ts';
import { decisionsAt, hostOf, listingKey, type Place, pageKey, scopeKey } from '../decisions/scope.ts';
import type { Listing, Party, Reading } from '../reading.ts';
import { type NamedApart, type ScreenedParty, VERDICTS } from '../screening.ts';
import { type Facts, type Judgement, judge, ordered } from '../verdict/index.ts';
import type { Scene } from './scene.ts';

export interface Decided extends Judgement {
  mark: Mark;
}

/** The fact with the id of the decision that took it away; the same object where none did. */
export type Mark = <Fact extends object>(fact: Fact) => Fact & { discounted?: string };

const everyKey = (scopes: readonly Scope[]): Place => scopes.flatMap((scope) => scopeKey(scope) ?? []);
const ofParties = (parties: readonly { name?: string }[]): Scope[] =>
  parties.flatMap(({ name }) => (name === undefined ? [] : [{ in: 'party', name }]));

/** @param parties everyone the page and the deal name, owners and vessel too */
export function pagePlace(page: Pick<Reading, 'url'>, parties: readonly { name?: string }[]): Place {
  return everyKey([
    { in: 'listing', key: pageKey(page) },
    { in: 'site', host: hostOf(page.url) },
    ...ofParties(parties),
  ]);
}

/** Where a listing stands: itself, its part number and everyone named on its card, besides all that its page is. */
export function listingPlace(
  listing: Listing,
  parties: readonly Party[],
  mpn: string | null,
  { place, url }: Pick<Scene, 'place' | 'url'>,
): Place {
  const own: Scope[] = [{ in: 'listing', key: listingKey(listing, { url }) }, ...ofParties(parties)];
  if (mpn !== null) own.push({ in: 'part', mpn });
  return [...place, ...everyKey(own)];
}

export function markMatches<Named extends ScreenedParty | NamedApart>(parties: readonly Named[], mark: Mark): Named[] {
  return parties.map((party) => ({ ...party, matches: party.matches.map(mark) }));
}

export function decide(facts: Facts, place: Place, { memory, cache: { rules } }: Scene): Discounted {
  return discount(facts, decisionsAt(place, memory), { verdict: rules.verdict, countries: rules.places.countries });
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
