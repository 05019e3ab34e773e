/** A deal: what the user, or the page's own form, says of the purchase or sale. Every field may be missing. */
import type { PartyFacts, PartyRole } from './reading.ts';

export const SIDES = ['buy', 'resell', 'sell', 'group', 'moderate'] as const;
/** buy: own use; resell: resale or stock; group: for a group company; sell: we are the seller; moderate: a marketplace's own review. */
export type Side = (typeof SIDES)[number];

export const JURISDICTIONS = ['US', 'EU', 'UK', 'CH', 'JP', 'TR'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export interface Deal {
  side?: Side;
  seller?: PartyFacts;
  buyer?: PartyFacts;
  payer?: PartyFacts;
  consignee?: PartyFacts;
  endUser?: PartyFacts;
  forwarder?: PartyFacts;
  notify?: PartyFacts;
  bank?: { name?: string; bic?: string; country?: string };
  vessel?: { name?: string; imo?: string };
  owners?: { of?: string; name?: string; share?: number | string }[];
  /** Country as a code or a name in any language. */
  destination?: string;
  exportCountry?: string;
  route?: string[];
  /** Jurisdictions that bind the user; none given means all, shown as "not set". */
  jurisdictions?: Jurisdiction[];
  /** Free words of an RFQ. */
  text?: string;
  /** A licence or exception number the user gives: the verdict stays and says "authorised by … until …". */
  authorisation?: { number: string; until?: string };
}

/** The deal's parties that are companies or persons, with their roles. */
export const DEAL_PARTIES = [
  'seller',
  'buyer',
  'payer',
  'consignee',
  'endUser',
  'forwarder',
  'notify',
] as const satisfies readonly PartyRole[];
