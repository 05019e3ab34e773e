/** Where a decision holds: this listing, this part number, this party, this site. */
import type { Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { About, Scope } from './decision.ts';

/** Where a fact stands, for asking whether a decision reaches it. */
export interface Place {
  /** Keys of the listing and of the page it stands on. */
  keys: readonly string[];
  host: string;
  mpn: string | null;
  /** Names of those who take part there, as stated. */
  parties: readonly string[];
}

const withoutHash = (url: string) => url.split('#')[0] as string;

/** The page as a whole, and every listing on it. */
export function pageKey({ url }: Pick<Reading, 'url'>): string {
  return withoutHash(url);
}

/** One listing: its own address where it has one, and its title, so that another offer at the same address is another. */
export function listingKey({ title, url }: { title: string; url: string | null }, page: Pick<Reading, 'url'>): string {
  return `${withoutHash(url ?? page.url)} ${fold(title)}`;
}

/** The host of a web address; empty for what is none. */
export function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}

const letters = (text: string) => fold(text).replaceAll(' ', '');

/** Part numbers are the same whatever stands between their letters and digits. */
const samePart = (a: string, b: string) => letters(a) !== '' && letters(a) === letters(b);

/** Names are the same when every word is, letter for letter once folded. */
export function sameName(a: string, b: string): boolean {
  const folded = fold(a);
  return folded !== '' && folded === fold(b);
}

/**
 * Scopes a decision may have. What a form or an order itself states of the destination is decided there and nowhere
 * else; goods are decided for one listing or one part number, or a whole site would go unread.
 */
export function scopesFor(about: About): Scope['in'][] {
  switch (about.of) {
    case 'party':
      return about.vouched ? ['party'] : ['party', 'listing', 'site'];
    case 'item':
      return ['listing', 'part'];
    case 'tie':
      return about.strength === 'direct' && about.role === 'destination' ? ['listing'] : ['listing', 'party', 'site'];
    case 'flag':
      return ['listing', 'party', 'site'];
    case 'listing':
      return ['listing'];
  }
}

/** Whether a decision of this scope reaches a place. */
export function reaches(scope: Scope, about: About, place: Place): boolean {
  if (!scopesFor(about).includes(scope.in)) return false;
  switch (scope.in) {
    case 'listing':
      return place.keys.includes(scope.key);
    case 'part':
      return place.mpn !== null && samePart(scope.mpn, place.mpn);
    case 'party':
      return place.parties.some((name) => sameName(name, scope.name));
    case 'site':
      return scope.host !== '' && place.host === scope.host;
  }
}
