/** The cards of a page as listings, in page order. */
import type { Listing } from '../../rules/reading.ts';
import type { Card } from '../cards/groups.ts';
import type { Pair } from '../labels/pairs.ts';
import { LISTINGS, miss } from '../limits.ts';
import type { Entry } from '../outline/outline.ts';
import { common } from '../outline/text.ts';
import type { Found } from '../page/understand.ts';
import { addFact } from '../trade/facts.ts';
import type { Context } from '../trade/gather.ts';
import { isFirm } from '../trade/names.ts';
import { listingOf } from './card.ts';

export interface Listed {
  listings: Listing[];
  anchors: (number | null)[];
  /** Cards that cannot be seen. */
  hidden: number;
}

/** Texts above a card in which its supplier stands. */
const NEAR_TEXTS = 60;

/** Reads the cards. The same goods told twice (a grid and its carousel) are one listing. */
export function listingsOf(found: Found, pairs: ReadonlyMap<number, Pair[]>, context: Context): Listed {
  const { outline, cards, url } = found;
  const listed: Listed = { listings: [], anchors: [], hidden: 0 };
  const seen = new Set<string>();
  for (const [index, card] of cards.entries()) {
    if (listed.listings.length >= LISTINGS) {
      miss(outline.missed, 'listings', cards.length - index);
      break;
    }
    const listing = listingOf(card, pairs.get(index) ?? [], url, context);
    if (!listing) listed.hidden++;
    const same = listing?.url && listing.title + listing.url;
    if (!listing || (same && seen.has(same))) continue;
    if (same) seen.add(same);
    const firm = context.source === 'rfq' || listing.parties.length > 0 ? '' : firmAbove(found, card);
    if (firm !== '') addFact(listing.parties, 'seller', 'name', firm);
    listed.listings.push(listing);
    listed.anchors.push((outline.entries[card.title] as Entry).node);
  }
  return listed;
}

/** The firm named above a card, inside a part of the list: the supplier of its tiles. '' where there is none. */
function firmAbove({ outline, owner, cards }: Found, { from }: Card): string {
  const list = common(outline, (cards[0] as Card).from, (cards.at(-1) as Card).from);
  const last = outline.before[from] as number;
  for (const text of outline.texts.slice(Math.max(0, last - NEAR_TEXTS), last).reverse()) {
    const { text: said } = outline.entries[text] as Entry;
    if (owner[text] === -1 && isFirm(said)) return common(outline, text, from) > list ? said.trim() : '';
  }
  return '';
}
