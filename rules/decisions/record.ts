/** What the decision log keeps of each act, in full. Plain data; ids and parameters beside the words as they were told. */
import type { Deal } from '../deal.ts';
import type { Reading } from '../reading.ts';
import type { Screening, Verdict } from '../screening.ts';
import { type Decision, OUTCOMES } from './decision.ts';

/**
 * What was done: a fact decided on, a conflict of page and deal settled, a name vouched for, a decision taken back or
 * brought in, or the outcome for a listing; or what a page did by itself: a form at stop sent without a click of the user's.
 */
export const ACTS = [
  'not_same_party',
  'not_this_item',
  'not_a_tie',
  'flag_not_applicable',
  'conflict_settled',
  'vouched',
  'undone',
  'imported',
  ...OUTCOMES,
  'sent_unheld',
] as const;
export type Act = (typeof ACTS)[number];

/** One entry of the log, named so that nobody can put another in its place. */
export interface EntryRef {
  segment: string;
  seq: number;
  hash: string;
}

/** A list as it was in force. */
export interface ListInForce {
  list: string;
  /** ISO dates. */
  published: string | null;
  imported: string | null;
  rows: number | null;
  /** SHA-256 of each file it came from; empty for a list that came with the extension. */
  sha256: string[];
}

/** Everything a verdict came from besides the page. */
export interface Versions {
  extension: string;
  pack: string;
  /** ISO date. */
  packCreated: string;
  lists: ListInForce[];
}

/** A screening of one listing in words, as somebody read them. */
export interface Told {
  verdict: string;
  goods: string;
  origin: string;
  /** Findings, each with level, text, quotations, source and next steps, one line each. */
  findings: {
    level: string;
    text: string;
    quotes: { field: string; text: string }[];
    source: string;
    actions: string[];
  }[];
  /** Candidates above note, each with what became of it. */
  candidates: string[];
  duties: string[];
  notChecked: string[];
  disclaimer: string;
}

/** The page as it was when somebody decided: the reading holds the listing decided on and what holds for its page. */
export interface Witness {
  url: string;
  title: string;
  /** SHA-256 of the reading's canonical JSON. */
  readingHash: string;
  reading: Reading;
  deal: { name: string; changed: number; deal: Deal; expired?: boolean } | null;
  /** Remembered decisions that were in force. */
  decisions: Decision[];
  screening: Screening;
  /** Of the listing, or of the page where it has none; after: once this decision holds. */
  verdict: Verdict;
  verdictAfter: Verdict;
  /** By language: English and the user's own. */
  told: Record<string, Told>;
}

export interface DecisionRecord {
  act: Act;
  reason: string;
  /** Name or function as declared; may be empty. */
  who: string;
  /** Licence or exception number and its last day. */
  authorisation: { number: string; until: string } | null;
  /** Remembered decisions that this act made, took back or brought in. */
  decisions: Decision[];
  /** The open (escalated) entry that this outcome closes. */
  closes: EntryRef | null;
  witness: Witness | null;
  versions: Versions;
}

export interface CorrectionRecord {
  of: EntryRef;
  text: string;
  who: string;
}

/** The answer of a second person. */
export interface ReviewRecord {
  of: EntryRef;
  agrees: boolean;
  reason: string;
  reviewer: string;
  /** Epoch milliseconds and IANA zone on the reviewer's clock. */
  at: number;
  zone: string;
}

/** Contents that are gone: their digests stay in the chain. */
export interface ErasureRecord {
  of: EntryRef[];
  why: 'asked' | 'expired';
  reason: string;
  who: string;
}

export interface HoldRecord {
  of: EntryRef[];
  on: boolean;
  reason: string;
  who: string;
}

/** Entries dropped from the beginning of a segment once nothing of them was left to keep. */
export interface CheckpointRecord {
  segment: string;
  /** First and last place of those dropped now; `count` of all that were ever dropped from the segment. */
  from: number;
  to: number;
  count: number;
  /** Hash of the last dropped entry; SHA-256 over the digest of the checkpoint before it and the hashes of those dropped now. */
  last: string;
  digest: string;
}

/** The beginning of a chain. After a restore it names the heads it follows. */
export interface SegmentRecord {
  follows: EntryRef[];
  reason: 'first' | 'restored';
}

/** An open decision screened again under other rules or lists. */
export interface ReplayRecord {
  of: EntryRef;
  outcome: ReplayOutcome;
  versions: Versions;
}

export interface ReplayOutcome {
  before: Verdict;
  after: Verdict;
  /** Finding ids that came and that went, with the names they speak of. */
  came: string[];
  went: string[];
  /** Why: what is not as it was. */
  why: Cause[];
}

export type Cause =
  | { changed: 'extension' | 'pack'; before: string; after: string }
  | { changed: 'list'; list: string; before: string; after: string }
  | { changed: 'decision'; id: string }
  | { changed: 'age' };

export interface Records {
  segment: SegmentRecord;
  decision: DecisionRecord;
  correction: CorrectionRecord;
  review: ReviewRecord;
  erasure: ErasureRecord;
  hold: HoldRecord;
  checkpoint: CheckpointRecord;
  replay: ReplayRecord;
}
export type EntryKind = keyof Records;
