/** The cards of a page as listings, in page order. */
import type { Listing } from '../../rules/reading.ts';
import type { Card } from '../cards/groups.ts';
import type { Pair } from '../labels/pairs.ts';
import { LISTINGS, miss } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { type CardContext, listingOf } from './card.ts';

export interface Listed {
  listings: Listing[];
  cards: Card[];
  /** Elements the marks go into. */
  anchors: Element[];
  /** Cards that cannot be seen. */
  hidden: number;
}

/** Reads the cards; yields between any two. The same goods told twice (a grid and its carousel) are one listing. */
export function* listSteps(outline: Outline, cards: readonly Card[], pairsOf: ReadonlyMap<number, Pair[]>, context: CardContext): Generator<void, Listed> {
  const listed: Listed = { listings: [], cards: [], anchors: [], hidden: 0 };
  const seen = new Set<string>();
  for (const [index, card] of cards.entries()) {
    yield;
    if (listed.listings.length >= LISTINGS) {
      miss(outline.missed, 'listings', cards.length - index);
      break;
    }
    const listing = listingOf(outline, card, pairsOf.get(index) ?? [], context);
    if (!listing) {
      listed.hidden++;
      continue;
    }
    const key = `${listing.title}\n${listing.url ?? index}`;
    if (seen.has(key) && listing.url !== null) continue;
    seen.add(key);
    listed.listings.push(listing);
    listed.cards.push(card);
    listed.anchors.push((outline.entries[card.title] as Entry).element);
  }
  return listed;
}
