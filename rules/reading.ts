/** A reading: what the reader took from a page. Plain data without judgement; texts are quoted as they stood. */

export type FieldKey =
  | 'title'
  | 'description'
  | 'category'
  | 'mpn'
  | 'model'
  | 'sku'
  | 'manufacturer'
  | 'hs'
  | 'eccn'
  | 'origin'
  | 'shipsFrom'
  | 'shipping'
  | 'payment'
  | 'message'
  | 'other';

/** One piece of text of a listing or page. `label` is the page's own label, null where there is none. */
export interface Field {
  key: FieldKey;
  label: string | null;
  text: string;
}

export type PartyRole =
  | 'seller'
  | 'manufacturer'
  | 'buyer'
  | 'consignee'
  | 'endUser'
  | 'notify'
  | 'payer'
  | 'bank'
  | 'forwarder';

/** What is said of one company or person; every fact as it stood, none judged. */
export interface PartyFacts {
  name?: string;
  /** Country as stated: a code or a name in any language. */
  country?: string;
  city?: string;
  address?: string;
  phone?: string;
  email?: string;
  website?: string;
  taxId?: string;
  /** Year the firm was founded, as stated. */
  established?: string;
}

export interface Party extends PartyFacts {
  role: PartyRole;
}

/**
 * Where the page says the goods go. `form`: a filled form field; `order`: a cart or order; `rfq`: a request;
 * `site-setting`: a site-wide "deliver to" or currency control; `served`: a list of countries a seller serves.
 */
export type DestinationSource = 'form' | 'order' | 'rfq' | 'deal' | 'site-setting' | 'served';

export interface DestinationHint {
  source: DestinationSource;
  label: string | null;
  text: string;
}

export interface Listing {
  title: string;
  /** Absolute address of the listing's own page, null where the card has none. */
  url: string | null;
  fields: Field[];
  /** Parties and destinations that stand on this card alone; those of the page stand in the reading. */
  parties: Party[];
  destinations: DestinationHint[];
}

export type PageKind = 'product' | 'search' | 'supplier' | 'rfq' | 'checkout' | 'other';

export interface Reading {
  url: string;
  /** Id of the site adapter used, or `generic`. */
  site: string;
  kind: PageKind;
  /** The page of a product, supplier or list has a form that sends a message and asks for a quantity or whom to answer. */
  inquiry?: true;
  status: 'read' | 'nothing-to-screen' | 'not-understood';
  /** Why nothing was read (`empty`, `wall`, `too-large`, …), null for `read`. */
  reason: string | null;
  listings: Listing[];
  parties: Party[];
  destinations: DestinationHint[];
  /** Page-level free text that can speak of the trade: shipping terms, payment terms, RFQ message, seller's own words. */
  texts: Field[];
  /** What the reader met and could not understand, counted by kind (`json-ld`, `truncated-text`, …). */
  missed: Record<string, number>;
}
