/** A screening in words: what popup, card and command line show to people. Made by `inWords` in words.ts, plain data, sent by message. */

import type { Entity } from './lists/entity.ts';
import type {
  Checked,
  Evidence,
  Finding,
  Flag,
  ListMatch,
  ListStamp,
  NamedApart,
  Obligation,
  ScreenedListing,
  ScreenedParty,
  Screening,
  Tie,
} from './screening.ts';
import type { SupplierAnswer } from './suppliers/answer.ts';

export interface WordedSource {
  doc: string;
  date: string;
  url: string | null;
  /** How far the source was verified, in words, e.g. "two or more sources agree". */
  level: string;
}

export interface WordedFinding extends Finding {
  text: string;
  sourceText: WordedSource;
  /** What to do next, in words, in the order of `next`. */
  actions: string[];
}

export interface WordedObligation extends Obligation {
  text: string;
  /** Where an authority's own text for it stands, in words. */
  templateText?: string;
}

export interface WordedTie extends Tie {
  text: string;
}

export interface WordedFlag extends Flag {
  text: string;
  sourceText: WordedSource;
}

export interface WordedMatch extends ListMatch {
  text: string;
}

/** An entry as its list has it, with what is said of the list. */
export interface WordedEntry {
  entity: Entity;
  /** Name of the list and of who publishes it, and what being on it means, in the language of the interface. */
  listName: string;
  publisher: string;
  effectText: string;
  /** ISO date of the version, or null where its file does not say it. */
  published: string | null;
  /** An entry of the user's own that no longer counts. */
  expired: boolean;
}

export interface WordedParty extends ScreenedParty {
  matches: WordedMatch[];
}

export interface WordedApart extends NamedApart {
  matches: WordedMatch[];
}

export interface WordedListing
  extends Omit<ScreenedListing, 'findings' | 'obligations' | 'ties' | 'flags' | 'parties'> {
  /** The verdict in words: "Stop: do not go on until compliance decides", "Nothing found in what was checked", … */
  verdictText: string;
  /** One line on the goods: "Likely HS 8542.31, processors and controllers: on the priority list, tier 1". */
  goodsText: string;
  /** One line on origin and US signals. */
  originText: string;
  findings: WordedFinding[];
  obligations: WordedObligation[];
  ties: WordedTie[];
  flags: WordedFlag[];
  parties: WordedParty[];
  evidence: Evidence[];
  /** Language to ask the supplier in. */
  askIn: string;
  /** What the supplier answered before, newest first; the rules know nothing of it. */
  answered?: SupplierAnswer[];
}

export interface WordedScreening
  extends Omit<
    Screening,
    'listings' | 'findings' | 'obligations' | 'ties' | 'flags' | 'parties' | 'apart' | 'checked'
  > {
  verdictText: string;
  /** The quiet page line: "38 of 40 are priority-list goods, no tie found". */
  summary: string;
  /** What was not checked and why, one line each; empty when every facet was checked. */
  notChecked: string[];
  /** "Information, not legal advice." */
  disclaimer: string;
  /** A neutral question to a supplier by language, with a place `{item}`. */
  questions: Record<string, string>;
  listings: WordedListing[];
  findings: WordedFinding[];
  obligations: WordedObligation[];
  ties: WordedTie[];
  flags: WordedFlag[];
  parties: WordedParty[];
  apart: WordedApart[];
  /** Each list with what it is called in a sentence; no name of a party, which presenting would cover. */
  checked: Omit<Checked, 'lists'> & { lists: (ListStamp & { called: string })[] };
}
