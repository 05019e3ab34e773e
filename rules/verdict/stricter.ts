/** Of two screenings of one reading the stricter, listing by listing: what a doubtful deal says may only add. */
import { type ScreenedListing, type Screening, VERDICTS } from '../screening.ts';
import { strongest } from './index.ts';

const isStricter = (a: Pick<Screening, 'verdict'>, b: Pick<Screening, 'verdict'>) =>
  VERDICTS.indexOf(a.verdict) < VERDICTS.indexOf(b.verdict);

/** @param doubtful decides where it is stricter; where both are alike `sure` stands */
export function stricter(sure: Screening, doubtful: Screening): Screening {
  const page = isStricter(doubtful, sure) ? doubtful : sure;
  const listings = sure.listings.map((listing, i) => {
    const other = doubtful.listings[i] as ScreenedListing;
    return isStricter(other, listing) ? other : listing;
  });
  return { ...page, listings, verdict: strongest([sure.verdict, doubtful.verdict]) };
}
