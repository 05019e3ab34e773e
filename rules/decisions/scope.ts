/** Where a decision holds: this listing, this part number, this party, this site. */
import type { Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { About, Decision, Scope } from './decision.ts';

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
    case 'destination':
      return ['listing'];
  }
}

/** Everything at one place that a scope can name: the listing and its page, the part, those who take part, the site. */
export type Place = readonly string[];

function namedBy(scope: Scope): string {
  switch (scope.in) {
    case 'listing':
      return scope.key;
    case 'part':
      return letters(scope.mpn);
    case 'party':
      return fold(scope.name);
    case 'site':
      return scope.host;
  }
}

/** A scope as one text, null where it names nothing. Part numbers are the same whatever stands between their letters and digits. */
export function scopeKey(scope: Scope): string | null {
  const key = namedBy(scope);
  return key === '' ? null : `${scope.in} ${key}`;
}

/** Decisions by the scope they hold in, looked up once for each place however many there are. */
export type Memory = ReadonlyMap<string, readonly Decision[]>;

/** Those whose scope does not fit what they are about reach nothing. */
export function memoryOf(decisions: readonly Decision[]): Memory {
  const memory = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = scopesFor(decision.about).includes(decision.scope.in) ? scopeKey(decision.scope) : null;
    if (key === null) continue;
    const there = memory.get(key);
    if (there === undefined) memory.set(key, [decision]);
    else there.push(decision);
  }
  return memory;
}

/** The decisions that reach a place. */
export function decisionsAt(place: Place, memory: Memory): Decision[] {
  return [...new Set(place)].flatMap((key) => memory.get(key) ?? []);
}
