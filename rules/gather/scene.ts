/** The scene: what holds for every listing of a page, gathered once. */
import type { RuleCache } from '../cache.ts';
import type { Deal } from '../deal.ts';
import { type Decision, isExpired } from '../decisions/decision.ts';
import { decisionsAt, type Memory, memoryOf, type Place } from '../decisions/scope.ts';
import { countingFlags, findFlags } from '../flags/index.ts';
import { countryOf } from '../places/countries.ts';
import { tiesOfParty } from '../places/index.ts';
import type { Field, Party, Reading } from '../reading.ts';
import type { Checked, Flag, NamedApart, ScreenedParty, Tie } from '../screening.ts';
import type { Facts, Hit } from '../verdict/index.ts';
import { lostOf, tablesStale } from './checked.ts';
import { pagePlace } from './decided.ts';
import { countriesOfReceivers, type Destinations, destinationsOf } from './destination.ts';
import { dealHits, dealParties, hitsOf, type Matcher, matcher, namedApart, screenParties } from './parties.ts';
import { tiesOfTexts } from './texts.ts';

export interface Scene {
  deal: Deal;
  url: string;
  /** What the user decided before, and what of it can reach the page. */
  memory: Memory;
  place: Place;
  cache: RuleCache;
  match: Matcher;
  stale: boolean;
  /** Facets that a part of the page may speak of which was not read. */
  lost: Partial<Checked>;
  parties: ScreenedParty[];
  apart: NamedApart[];
  hits: Hit[];
  destinations: Destinations;
  /** ISO codes: destinations, else of those who receive. */
  goesTo: string[];
  ties: Tie[];
  /** Texts of page and deal that speak of the trade. */
  texts: Field[];
  /** Flags of page and deal, as they count for goods that are listed or for others. */
  flags: (goodsListed: boolean) => Flag[];
}

/** Ties of the deal's route and words, which no page shows. */
function dealTexts({ text }: Deal): Field[] {
  return text === undefined || text.trim() === '' ? [] : [{ key: 'message', label: null, text }];
}

/** A bank's number is its BIC, which the place rules read beside its label. */
function spoken(party: Party): Party & { text?: string } {
  return party.role === 'bank' && party.taxId !== undefined ? { ...party, text: `BIC: ${party.taxId}` } : party;
}

function tiesOfRoute(route: readonly string[], { rules }: RuleCache): Tie[] {
  return route.flatMap((country) => tiesOfParty({ country }, 'route', rules.places));
}

function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

export function sceneOf(reading: Reading, deal: Deal, cache: RuleCache, decisions: readonly Decision[]): Scene {
  const { places, flags } = cache.rules;
  const match = matcher(cache.lists, places.countries, cache.today);
  const stated: Party[] = [...reading.parties, ...dealParties(deal)];
  const parties = screenParties(stated, match);
  const apart = namedApart(deal, match);
  const memory = memoryOf(decisions);
  const place = pagePlace(reading, [...stated, ...(deal.owners ?? []), deal.vessel ?? {}]);
  const inForce = decisionsAt(place, memory).filter((decision) => !isExpired(decision, cache.today));
  const destinations = destinationsOf(reading.destinations, deal, places, inForce);
  const texts = [...reading.texts, ...dealTexts(deal)];
  const ties = [
    ...destinations.ties,
    ...parties.flatMap((party) => tiesOfParty(spoken(party), party.role, places)),
    ...tiesOfRoute(deal.route ?? [], cache),
    ...tiesOfTexts(texts, places),
  ];
  return {
    deal,
    url: reading.url,
    memory,
    place,
    cache,
    match,
    stale: tablesStale(cache),
    lost: lostOf(reading.missed),
    parties,
    apart,
    hits: [...hitsOf(parties), ...dealHits(deal, apart)],
    destinations,
    goesTo: destinations.countries.length > 0 ? destinations.countries : countriesOfReceivers(stated, places),
    ties,
    texts,
    flags: onceEach((goodsListed: boolean) =>
      findFlags({ texts, parties: stated, destination: destinations.destination, deal, goodsListed, ties }, flags),
    ),
  };
}

/** The country the goods leave from: as the deal says, as the listing says, else the seller's. */
export function exportCountryOf(scene: Scene, fields: readonly Field[], parties: readonly Party[]): string | null {
  const { countries } = scene.cache.rules.places;
  const stated = [
    scene.deal.exportCountry,
    ...fields.filter(({ key }) => key === 'shipsFrom').map(({ text }) => text),
    ...[...parties, ...scene.parties].filter(({ role }) => role === 'seller').map(({ country }) => country),
  ];
  for (const text of stated) {
    const country = text === undefined ? null : countryOf(text, countries);
    if (country !== null) return country;
  }
  return null;
}

/** Facts that page and deal give, whatever the listing. */
export function commonFacts(
  scene: Scene,
  flags: readonly Flag[],
): Pick<Facts, 'side' | 'jurisdictions' | 'authorisation' | 'today' | 'flags' | 'flagsCount'> {
  const { side, jurisdictions, authorisation } = scene.deal;
  return {
    side: side ?? null,
    jurisdictions: jurisdictions ?? [],
    authorisation: authorisation ?? null,
    today: scene.cache.today,
    flags,
    flagsCount: countingFlags(flags),
  };
}

/** Of some countries, those that authorities named as a route of diversion. */
export function hubsAmong(countries: readonly string[], scene: Scene): string[] {
  return countries.filter((country) => scene.cache.rules.places.hubs[country] !== undefined);
}
