/** Of two screenings of one reading the stricter, listing by listing: what a doubtful deal says may only add. */
import { partyName } from '../decisions/about.ts';
import {
  type Finding,
  type NamedApart,
  type ScreenedListing,
  type ScreenedParty,
  type Screening,
  VERDICTS,
} from '../screening.ts';
import { ordered, strongest } from './index.ts';

type Judged = Pick<ScreenedListing, 'verdict' | 'findings' | 'obligations'>;

const isStricter = (a: Judged, b: Judged) => VERDICTS.indexOf(a.verdict) < VERDICTS.indexOf(b.verdict);

const isLoud = ({ level }: Finding) => level === 'stop' || level === 'review';

/** What a finding says, whichever words led to it: its rule, and party and entry of a list. */
const reasonOf = ({ id, level, source, params: { party = '', list = '', entry = '' } }: Finding) =>
  JSON.stringify([id, level, source, party, list, entry]);

/**
 * The stricter of two, with those of the other's reasons that call for as much: behind one of them may stand a law or a
 * list entry of which the first knows nothing.
 */
function joined<One extends Judged>(sure: One, doubtful: One): One {
  const [first, second] = isStricter(doubtful, sure) ? [doubtful, sure] : [sure, doubtful];
  const known = first.findings.map(reasonOf);
  const more = second.findings.filter(
    (finding) => isLoud(finding) && finding.level === first.verdict && !known.includes(reasonOf(finding)),
  );
  if (more.length === 0) return first;
  const duties = [...first.obligations, ...second.obligations];
  return {
    ...first,
    findings: ordered([...first.findings, ...more]),
    obligations: [...new Map(duties.map((duty) => [duty.id, duty])).values()],
  };
}

/** Those of a page, and of the doubtful ones those that a finding names. */
function withNamed<Named extends ScreenedParty | NamedApart>(
  own: readonly Named[],
  doubtful: readonly Named[],
  named: ReadonlySet<string | undefined>,
): Named[] {
  const keyOf = (one: Named) => JSON.stringify([one.role, partyName(one)]);
  const known = own.map(keyOf);
  return [...own, ...doubtful.filter((one) => named.has(partyName(one)) && !known.includes(keyOf(one)))];
}

/** @param doubtful decides where it is stricter; where both are alike `sure` stands, with the other's reasons */
export function stricter(sure: Screening, doubtful: Screening): Screening {
  const page = joined(sure, doubtful);
  const listings = sure.listings.map((listing, i) => joined(listing, doubtful.listings[i] as ScreenedListing));
  const named = new Set([page, ...listings].flatMap(({ findings }) => findings.map(({ params }) => params.party)));
  return {
    ...page,
    listings,
    parties: withNamed(page.parties, doubtful.parties, named),
    apart: withNamed(page.apart, doubtful.apart, named),
    verdict: strongest([sure.verdict, doubtful.verdict]),
  };
}
