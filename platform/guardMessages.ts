/** The part of the protocol that is about the guard of send buttons: types only. */
import type { NotSameReason, PlainReason, WayTaken } from '../rules/decisions/ways.ts';
import type { PageKind } from '../rules/reading.ts';
import type { Verdict } from '../rules/screening.ts';
import type { NotKept } from './decisionMessages.ts';

/**
 * What the guard knows of its page. `off`: nothing of ours stands there; `unknown`: not screened yet, so nothing is held.
 * `kind` is `rfq` too for a product's page with a form for an inquiry. `key` stands for all that a decision to send would be about, deal included: another key is another question.
 */
export type GuardState =
  | { state: 'off' | 'unknown' }
  | { state: 'known'; kind: PageKind; verdict: Verdict; key: string };

/** What the dialog asks about, in words. */
export interface GuardQuestion {
  key: string;
  verdictText: string;
  /** Findings at stop, each with the page's own words. */
  findings: { text: string; quotes: string[] }[];
  /** Parties that are taken for listed ones: each with the entries in words. */
  parties: { name: string; entries: string[] }[];
  /** Reasons to choose from; without plain ones, a list entry or a law stands behind the stop. */
  notSameReasons: readonly NotSameReason[];
  plainReasons: readonly PlainReason[];
  notChecked: string[];
  disclaimer: string;
}

export type GuardKept = { kept: true; seq: number } | { kept: false; error: NotKept };

export interface GuardProtocol {
  /** guard → background: what is known of this page. */
  guard: { ask: Record<never, never>; answer: GuardState };
  /** guard, or who had the page judged → background: load the bundle that knows forms into this page. */
  'load-guard': { ask: Record<never, never>; answer: null };
  /** guard → background: load the dialog's bundle and say what it asks; null when there is no stop any more. */
  'guard-question': { ask: Record<never, never>; answer: GuardQuestion | null };
  'guard-decide': { ask: { key: string; choice: WayTaken }; answer: GuardKept };
  /** guard → background: open a window of the extension, where things can be typed or read. */
  'guard-window': { ask: { show: 'decide' | 'page' }; answer: null };
  /** guard → background: the page sent its form without a click or Enter; it could not be held. */
  'guard-unheld': { ask: Record<never, never>; answer: null };
}

/** background → guard of one tab: somebody decided that what was asked about may go. */
export type GuardOrder = { order: 'guard-pass' };
