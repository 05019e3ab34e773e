/** What structured data adds to the cards of a list: facts of the same goods, or the goods themselves where no card was found. */
import type { Listing } from '../../rules/reading.ts';
import type { Card } from '../cards/groups.ts';
import { addField } from '../labels/identify.ts';
import { FIELDS_PER_LISTING, TITLE_CHARS } from '../limits.ts';
import { absolute } from '../page/address.ts';
import { addParty } from '../parties/parties.ts';
import { type Described, describe, isProduct } from '../structured/products.ts';
import type { MicrodataNode } from '../structured/microdata.ts';

const MOST_PARTIES = 4;

function join(listing: Listing, described: Described): void {
  for (const field of described.fields) addField(listing.fields, field, FIELDS_PER_LISTING);
  for (const seller of described.sellers) addParty(listing.parties, seller, MOST_PARTIES);
}

/** Adds the facts of Product nodes: microdata that stands in the card, JSON-LD with its address. `cards[i]` is the card of `listings[i]`. */
export function enrich(listings: readonly Listing[], cards: readonly Card[], items: readonly MicrodataNode[], described: readonly Described[], base: string): void {
  const byAddress = new Map<string, Described>();
  for (const item of described) {
    const url = absolute(item.url, base);
    if (url && !byAddress.has(url)) byAddress.set(url, item);
  }
  const products = items.filter(isProduct);
  let next = 0;
  for (const [i, listing] of listings.entries()) {
    const card = cards[i] as Card;
    while (next < products.length && (products[next] as MicrodataNode).at < card.from - 1) next++;
    const inside = products[next];
    // The item may open on the element right around the card.
    if (inside && inside.at >= card.from - 1 && inside.at < card.to) join(listing, describe(inside));
    const same = listing.url ? byAddress.get(listing.url) : undefined;
    if (same) join(listing, same);
  }
}

/** Listings of a page whose goods stand only in its JSON-LD. */
export function listed(described: readonly Described[], base: string): Listing[] {
  return described
    .filter(({ name }) => name !== '')
    .map((item) => {
      const title = item.name.slice(0, TITLE_CHARS);
      return { title, url: absolute(item.url, base), fields: [{ key: 'title', label: 'name', text: title }, ...item.fields], parties: item.sellers, destinations: [] };
    });
}
