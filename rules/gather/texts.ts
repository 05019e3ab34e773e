/** Ties in running text: a seller's words speak of the seller, a buyer's message of where the goods go. */
import { type PlaceRules, tiesInText } from '../places/index.ts';
import type { Field, FieldKey } from '../reading.ts';
import type { Tie } from '../screening.ts';

/** Fields of a listing in which a seller speaks of the trade; product data name goods, not places. */
const SPOKEN: readonly FieldKey[] = ['title', 'description', 'shipping', 'payment', 'message', 'shipsFrom', 'other'];

/** What a seller says on a card. */
export function tiesOfListing(fields: readonly Field[], rules: PlaceRules): Tie[] {
  return fields
    .filter(({ key }) => SPOKEN.includes(key))
    .flatMap(({ key, label, text }) => tiesInText(text, label ?? key, 'seller', rules));
}

/** What stands on the page beside the listings: messages are the buyer's, all else the seller's. */
export function tiesOfTexts(texts: readonly Field[], rules: PlaceRules): Tie[] {
  return texts.flatMap(({ key, label, text }) =>
    tiesInText(text, label ?? key, key === 'message' ? 'destination' : 'seller', rules),
  );
}
