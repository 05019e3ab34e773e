/** The rule cache: what `screen` judges by. Compiled tables come from a pack, lists from imported official files. */
import type { Jurisdiction } from './deal.ts';
import type { FlagRules } from './flags/index.ts';
import type { GoodsRules } from './goods/index.ts';
import type { Publication } from './lists/publications.ts';
import type { OriginRules } from './origin/index.ts';
import type { PartyLists } from './parties/index.ts';
import type { PlaceRules } from './places/index.ts';
import type { Site } from './sites/index.ts';
import type { VerdictRules } from './verdict/index.ts';

/** A source document of the tables. `level`: V1 official text read, V2 one secondary source, V3 several agree, U unverified, J judgement. */
export interface Source {
  doc: string;
  date: string;
  url: string | null;
  level: string;
}

/** Compiled tables: plain objects, arrays, strings, numbers, null and typed arrays only, so that they pack without loss. */
export interface Rules {
  /** Pack version and dates, ISO. */
  meta: {
    version: string;
    created: string /** Days after which each facet is stale. */;
    limits: { tables: number; lists: number };
  };
  goods: GoodsRules;
  origin: OriginRules;
  places: PlaceRules;
  flags: FlagRules;
  verdict: VerdictRules;
  /** Words of labels by concept, for the reader. */
  labels: Record<string, string>;
  /** Adapters of sites, for the reader. */
  sites: Site[];
  sources: Record<string, Source>;
  /** Where the official lists can be downloaded by hand. */
  publications: Publication[];
  /** Texts of findings, actions, obligations and flags: id → language → text with `{param}` places. */
  texts: Record<string, Record<string, string>>;
}

export interface RuleCache {
  rules: Rules;
  /** Null: no party list is loaded, and `checked.parties` says so. */
  lists: PartyLists | null;
  /** Today's date, ISO, passed in: age limits count from it. */
  today: string;
  /** What the user's organisation sets: lists without which no name counts as compared, and what binds in every deal. */
  organisation?: { requiredLists: readonly string[]; jurisdictions: readonly Jurisdiction[] };
}
