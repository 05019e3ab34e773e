/** A screening: what the rules say of a reading under a deal. Ids and parameters, never sentences. */
import type { Jurisdiction } from './deal.ts';
import type { PageKind, PartyFacts, PartyRole } from './reading.ts';

/** Strongest first. `clear` is a key only: people read "Nothing found in what was checked" and what was not. */
export const VERDICTS = ['stop', 'review', 'unchecked', 'note', 'clear'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Level = 'stop' | 'review' | 'note' | 'info';
export type Basis = 'law' | 'reported' | 'contract' | 'policy';

/** A quotation: the page's own words, the field they stood in, the rule that read them. */
export interface Evidence {
  /** Field key, or the page's own label. */
  field: string;
  /** Verbatim, at most 200 characters. */
  text: string;
  /** Rule id, snake_case. */
  rule: string;
}

export type PolicyRow = 'A' | 'A*' | 'B' | 'C' | 'D' | 'E' | 'U' | 'X';

export interface GoodsAnswer {
  chpl: 'yes' | 'no' | 'unclear';
  /** Six digits, also of goods outside the list where known. */
  hs6: string | null;
  /** Other codes that stay possible, best first. */
  alternatives: string[];
  /** Tier of `hs6` on the Common High Priority List, null outside it. */
  tier: string | null;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
  /** Row of policy table B1. */
  row: PolicyRow;
  /** Goods family of row D (`luxury`, `firearms`, `aviation`, `fuel`, `oil-gas`, `chemicals`, `vehicles`), else null. */
  family: string | null;
  /** HS codes as printed, digits only, 6 to 10 long. */
  hs: string[];
  /** ECCNs as printed, upper case, EAR99 included. */
  eccn: string[];
  mpn: string | null;
  manufacturer: string | null;
  /** Headquarters country of the maker named, or of every maker of the part's family; absent where not known. */
  brand?: { country: string; evidence: Evidence };
  /** False when too little of the text was understood to say "no". */
  understood: boolean;
  /** Id of the remembered decision that took it away from what is judged. */
  discounted?: string;
}

export interface OriginAnswer {
  /** Of US origin: stated by the page; denied, when another origin is stated; else unknown. */
  origin: 'stated' | 'denied' | 'unknown';
  /** ISO 3166-1 alpha-2 of the stated origin, whatever it is. */
  originStated: string | null;
  /** Signal that US rules follow the goods: US origin stated, ECCN or EAR99 shown, ships from the US. */
  ear: boolean;
  /** Headquarters country of the maker: an indicator of brand, never of origin. */
  brandCountry: string | null;
  evidence: Evidence[];
}

export const AREAS = ['RU', 'BY', 'crimea', 'sevastopol', 'donetsk', 'luhansk', 'zaporizhzhia', 'kherson'] as const;
export type Area = (typeof AREAS)[number];
export type TieRole = PartyRole | 'destination' | 'route';
export type TieKind =
  | 'country'
  | 'place'
  | 'postcode'
  | 'phone'
  | 'domain'
  | 'email'
  | 'taxId'
  | 'bank'
  | 'currency'
  | 'legalForm'
  | 'code'
  | 'site-setting';
export type Strength = 'direct' | 'strong' | 'weak';

export interface Tie {
  role: TieRole;
  kind: TieKind;
  area: Area;
  /** RU, BY, or UA for an occupied area. */
  country: 'RU' | 'BY' | 'UA';
  strength: Strength;
  evidence: Evidence;
  /** Id of the remembered decision that took it away from what is judged. */
  discounted?: string;
}

/** A judged destination: where the goods go. Country null when stated and not understood. */
export interface Destination {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** direct from a form, order, RFQ or deal; strong from a site setting. */
  strength: Strength;
  /** A transshipment place of the table: information only, never a flag. */
  hub: boolean;
  evidence: Evidence[];
}

export interface Flag {
  /** Id of the official indicator, e.g. `RF-PACKING`. */
  id: string;
  weight: 'high' | 'medium' | 'low' | 'info';
  /** Indicators of one kind are one sign, however often they stand. */
  kind: string;
  /** Whose conduct it speaks of. */
  side: 'seller' | 'buyer';
  evidence: Evidence;
  /** Id of the remembered decision that took it away from what is judged. */
  discounted?: string;
}

export type Effect = 'freeze' | 'export-receiver' | 'denied' | 'transaction-ban' | 'conditional' | 'notice';

export interface ListMatch {
  list: string;
  id: string;
  /** The entry's primary name and the name that matched. */
  name: string;
  matchedName: string;
  /** 0 to 1. */
  score: number;
  band: 'exact' | 'strong' | 'possible';
  grade: 'stop' | 'review' | 'note';
  effect: Effect;
  /** Jurisdictions whose law the list is; UN binds all. */
  jurisdiction: Jurisdiction | 'UN' | 'own';
  programme: string | null;
  /** Country codes of the entry. */
  countries: string[];
  /** Readable explanation of the score. */
  detail: string;
  /** Id of the remembered decision that took it away from what is judged. */
  discounted?: string;
}

export interface ScreenedParty extends PartyFacts {
  role: PartyRole;
  matches: ListMatch[];
}

/** An owner or the vessel, which a deal names apart from the parties to the trade. */
export interface NamedApart extends PartyFacts {
  role: 'owner' | 'vessel';
  matches: ListMatch[];
}

export interface Finding {
  /** Rule id, snake_case; its text stands in the pack under `finding.<id>`. */
  id: string;
  level: Level;
  params: Record<string, string>;
  evidence: Evidence[];
  basis: Basis;
  /** Whose rule it is; empty for what is nobody's law (reported, practice). */
  jurisdictions: Jurisdiction[];
  /** True for rules that follow the goods (EAR) rather than bind the user. */
  followsGoods: boolean;
  /** Id in the pack's sources, which give document, date and level. */
  source: string;
  /** What to do next: action ids, texts under `action.<id>`. */
  next: string[];
}

export interface Obligation {
  /** e.g. `eu_12g`; text under `obligation.<id>`. */
  id: string;
  jurisdiction: Jurisdiction;
  basis: Basis;
  /** Source where an authority's own text for it stands. */
  template?: string;
}

export type CheckState = 'yes' | 'none-given' | 'stale' | 'not-loaded' | 'not-all-loaded' | 'not-understood';

export interface ListStamp {
  list: string;
  /** ISO dates. */
  published: string | null;
  imported: string | null;
  /** ISO date on which its publisher last offered just this version: it is as new as that. */
  confirmed?: string;
}

export interface Checked {
  goods: CheckState;
  origin: CheckState;
  destination: CheckState;
  parties: CheckState;
  lists: ListStamp[];
}

export interface ScreenedListing {
  title: string;
  url: string | null;
  goods: GoodsAnswer;
  us: OriginAnswer;
  parties: ScreenedParty[];
  destination: Destination | null;
  ties: Tie[];
  flags: Flag[];
  verdict: Verdict;
  findings: Finding[];
  obligations: Obligation[];
}

export interface Screening {
  url: string;
  site: string;
  kind: PageKind;
  /** The page has a form for a request, whatever else it is. */
  inquiry?: true;
  status: 'screened' | 'nothing-to-screen' | 'not-understood';
  reason: string | null;
  listings: ScreenedListing[];
  parties: ScreenedParty[];
  apart: NamedApart[];
  destination: Destination | null;
  ties: Tie[];
  flags: Flag[];
  checked: Checked;
  obligations: Obligation[];
  /** Findings of the page as a whole: parties, forms, conflicts between page and deal. */
  findings: Finding[];
  verdict: Verdict;
  missed: Record<string, number>;
}
