/** What a stop at a send button leaves open, and what a decision there is about. */
import type { Finding, ListMatch, NamedApart, ScreenedParty, Screening } from '../screening.ts';
import { partyName } from './about.ts';
import type { Outcome } from './decision.ts';

/** Reasons that are picked, never typed: the page where they are picked sees every key. */
export const NOT_SAME_REASONS = ['register', 'address', 'person', 'documents'] as const;
export const PLAIN_REASONS = ['documented', 'mistaken', 'agreed'] as const;
export type NotSameReason = (typeof NOT_SAME_REASONS)[number];
export type PlainReason = (typeof PLAIN_REASONS)[number];

/** What is answered in the page. `party`: number of one of `Ways.parties`. */
export type WayTaken =
  | { do: 'not-same'; party: number; reason: NotSameReason }
  | { do: 'proceed'; reason: PlainReason }
  | { do: 'escalate' }
  | { do: 'abandon' };

type Judged = Pick<Screening, 'verdict' | 'findings' | 'parties' | 'apart' | 'ties'> & {
  listings: readonly Pick<Screening['listings'][number], 'title' | 'verdict' | 'findings' | 'parties'>[];
};

export interface Ways<Party extends ScreenedParty | NamedApart = ScreenedParty | NamedApart> {
  /** Parties, owners and vessels taken for listed ones, each with the entries behind the stop: "not the same party" is a way. */
  parties: { party: Party; matches: Party['matches'] }[];
  /** A plain reason is enough: no list entry and no law stands behind any stop. */
  plain: boolean;
}

function allFindings({ findings, listings }: Judged): Finding[] {
  return [...findings, ...listings.flatMap((listing) => listing.findings)];
}

const isHit = ({ params }: Finding) => params.list !== undefined && params.entry !== undefined;

type Named<S extends Judged> = S['parties'][number] | S['apart'][number];

/** The ways past the stops of a page. */
export function waysPast<S extends Judged>(screening: S): Ways<Named<S>> {
  const stops = allFindings(screening).filter(({ level }) => level === 'stop');
  const hits = stops.filter(isHit);
  const behind = ({ list, id }: ListMatch) => hits.some(({ params }) => params.list === list && params.entry === id);
  const parties = new Map<string, Ways<Named<S>>['parties'][number]>();
  const ofListings = screening.listings.flatMap((listing) => listing.parties);
  for (const party of [...screening.parties, ...ofListings, ...screening.apart] as Named<S>[]) {
    const matches = party.matches.filter((match) => match.discounted === undefined && behind(match));
    const name = partyName(party);
    if (matches.length > 0 && !parties.has(name)) parties.set(name, { party, matches });
  }
  return {
    parties: [...parties.values()],
    plain: stops.length > 0 && hits.length === 0 && stops.every(({ basis }) => basis !== 'law'),
  };
}

/** Whether a page may be sent after an outcome. `plain`: a plain reason is enough there, as `waysPast` says. */
export function maySend(outcome: Outcome, plain: boolean): boolean {
  return outcome === 'authorised' || (outcome === 'proceeded' && plain);
}

/** All that a decision to send is about, as one text: what calls for a person, and the page's own words that led to it. */
export function askedAbout(screening: Judged): string {
  const loud = ({ findings }: Pick<Judged, 'findings'>) =>
    findings
      .filter(({ level }) => level === 'stop' || level === 'review')
      .map(({ id, level, params, evidence }) => [id, level, params, evidence.map(({ field, text }) => [field, text])]);
  return JSON.stringify([
    screening.verdict,
    loud(screening),
    screening.listings.map((listing) => [listing.title, listing.verdict, loud(listing)]),
  ]);
}
