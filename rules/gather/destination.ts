/**
 * Where the goods go, as the page says and as the deal says. Both are judged and the stricter decides; where they name
 * different countries and one of them is tied, the user is asked once per page which is right.
 */
import type { Deal } from '../deal.ts';
import type { Decision } from '../decisions/decision.ts';
import { countryOf } from '../places/countries.ts';
import { judgeDestinations, type PlaceRules } from '../places/index.ts';
import type { DestinationHint, Party } from '../reading.ts';
import type { Destination, Tie, TieRole } from '../screening.ts';

export interface Destinations {
  /** The tied one of the two, else the deal's, else the page's. */
  destination: Destination | null;
  ties: Tie[];
  /** ISO codes of where the goods go, by either. */
  countries: string[];
  /** Countries of deal and page where they differ. */
  conflict: { deal: string; page: string; tied: boolean } | null;
  /** A destination was stated and not understood. */
  notUnderstood: boolean;
  /** The user's decision on the conflict, where it takes one of the two away. */
  settled: Decision | null;
}

function dealHints(deal: Deal): DestinationHint[] {
  return deal.destination === undefined || deal.destination.trim() === ''
    ? []
    : [{ source: 'deal', label: null, text: deal.destination }];
}

/** A site's own setting follows the visitor, not the goods: beside a deal that names another country it is weak. */
function weakened(ties: readonly Tie[], dealCountry: string | null): Tie[] {
  return ties.map((tie) =>
    tie.kind === 'site-setting' && dealCountry !== null && dealCountry !== tie.country
      ? { ...tie, strength: 'weak' }
      : tie,
  );
}

const isTied = (country: string, ties: readonly Tie[]) => ties.some((tie) => tie.country === country);

type JudgedDestinations = ReturnType<typeof judgeDestinations>;
/** A statement that was settled to be wrong: gone is the country it named as destination, whatever else it says stays. */
const without = ({ ties }: JudgedDestinations, country: string): JudgedDestinations => ({
  destination: null,
  ties: ties.filter(({ role, area }) => role !== 'destination' || area !== country),
});

interface TwoStatements {
  stated: JudgedDestinations;
  shown: JudgedDestinations;
  settled: Decision | null;
}

/** What deal and page state, without the one that the user said is wrong. The newest decision on these two countries counts. */
function settledBy(
  decisions: readonly Decision[],
  stated: JudgedDestinations,
  shown: JudgedDestinations,
): TwoStatements {
  const [deal, page] = [stated, shown].map(({ destination }) => destination?.country ?? null);
  const settled = decisions
    .toSorted((a, b) => Number(a.decided > b.decided) - Number(a.decided < b.decided))
    .findLast(({ about }) => about.of === 'destination' && about.deal === deal && about.page === page);
  if (settled?.about.of !== 'destination') return { stated, shown, settled: null };
  const { about } = settled;
  return about.right === 'deal'
    ? { stated, shown: without(shown, about.page), settled }
    : { stated: without(stated, about.deal), shown, settled };
}

/** @param decisions of the user, on this page and in force: those on a conflict of destinations are applied */
export function destinationsOf(
  hints: readonly DestinationHint[],
  deal: Deal,
  rules: PlaceRules,
  decisions: readonly Decision[] = [],
): Destinations {
  const { stated, shown, settled } = settledBy(
    decisions,
    judgeDestinations(dealHints(deal), rules),
    judgeDestinations(hints, rules),
  );
  const dealCountry = stated.destination?.country ?? null;
  const pageCountry = shown.destination?.country ?? null;
  const ties = [...stated.ties, ...weakened(shown.ties, dealCountry)];
  const differ = dealCountry !== null && pageCountry !== null && dealCountry !== pageCountry;
  const tied = isTied(dealCountry ?? '', stated.ties) || isTied(pageCountry ?? '', shown.ties);
  const firm = shown.destination?.strength === 'direct' || dealCountry === null;
  const known = [dealCountry, firm ? pageCountry : null].filter((country) => country !== null);
  return {
    destination:
      shown.ties.length > 0 && stated.ties.length === 0 && firm
        ? shown.destination
        : (stated.destination ?? shown.destination),
    ties,
    countries: [...new Set(known)],
    conflict: differ && (tied || firm) ? { deal: dealCountry, page: pageCountry, tied } : null,
    notUnderstood: [stated.destination, shown.destination].some((one) => one !== null && one.country === null),
    settled,
  };
}

const RECEIVERS: readonly TieRole[] = ['consignee', 'endUser', 'buyer'];

/** Country of a party as stated, else as its town or address shows it. */
function countryOfParty({ country, city, address }: Party, rules: PlaceRules): string | null {
  const stated = country === undefined ? null : countryOf(country, rules.countries);
  const place = [address, city].filter((text) => text !== undefined).join(', ');
  return (
    stated ?? judgeDestinations([{ source: 'form', label: null, text: place }], rules).destination?.country ?? null
  );
}

/** Countries of those who receive the goods: where they go when no destination is stated. */
export function countriesOfReceivers(parties: readonly Party[], rules: PlaceRules): string[] {
  return parties.filter(({ role }) => RECEIVERS.includes(role)).flatMap((party) => countryOfParty(party, rules) ?? []);
}

/** Whether a tie says where the goods go. */
export function tellsDestination({ role }: Tie): boolean {
  return role === 'destination' || RECEIVERS.includes(role);
}
