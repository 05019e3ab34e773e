/** What the policy judges: facts already gathered of one listing, or of a page without listings. */
import type { Jurisdiction, Side } from '../deal.ts';
import type { PartyFacts, PartyRole } from '../reading.ts';
import type { Checked, Flag, GoodsAnswer, ListMatch, OriginAnswer, Tie } from '../screening.ts';

/** A list match and the part its name plays in the trade. */
export interface Hit {
  of: 'party' | 'owner' | 'vessel';
  /** Role of the party; of an owner the role of nobody, since a deal names owners apart. */
  role: PartyRole | 'owner' | 'vessel';
  /** The name as stated. */
  party: string;
  /** What else is stated of it; a remembered decision on another party of the same name does not reach it. */
  stated?: Pick<PartyFacts, 'country' | 'taxId'>;
  match: ListMatch;
  /** Of an owner: whose owner, and how much of it in per cent; null where not stated. */
  owned: string | null;
  share: number | null;
  /** Of an owner: control is stated. */
  control: boolean;
  /** Of a vessel: an IMO number is stated. */
  imo: boolean;
}

export interface Facts {
  /** Null for a page without listings: its parties and forms are judged alone. */
  goods: GoodsAnswer | null;
  /** Every HS code the goods may have is on the priority list. */
  alternativesListed: boolean;
  us: OriginAnswer;
  ties: readonly Tie[];
  flags: readonly Flag[];
  /** Whether flags count under rule 4 of the policy. */
  flagsCount: boolean;
  hits: readonly Hit[];
  /** ISO codes of where the goods may go: destination, consignee, end user, buyer. Empty: unknown. */
  goesTo: readonly string[];
  /** Those of them that authorities named as a route of diversion. */
  hubs: readonly string[];
  /** ISO code of where the goods leave from, null where not stated. */
  exportCountry: string | null;
  side: Side | null;
  /** Jurisdictions that bind the user; empty means not set, and all are judged. */
  jurisdictions: readonly Jurisdiction[];
  authorisation: { number: string; until?: string } | null;
  checked: Omit<Checked, 'lists'>;
  /** ISO date. */
  today: string;
}
