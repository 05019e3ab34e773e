/** What the dialog asks and how it is answered, as the overlay sees it: the guard's script knows the messages behind it. */
import type { NotSameReason, PlainReason, WayTaken } from '../../rules/decisions/ways.ts';

export interface Question {
  verdictText: string;
  findings: readonly { text: string; quotes: readonly string[] }[];
  /** Parties taken for listed ones, with the entries in words. */
  parties: readonly { name: string; entries: readonly string[] }[];
  /** Reasons to choose from; none where a plain reason is not enough. */
  notSameReasons: readonly NotSameReason[];
  plainReasons: readonly PlainReason[];
  notChecked: readonly string[];
  disclaimer: string;
  /** Resolves with the number of the log entry, or with why nothing was kept. */
  decide(answer: WayTaken): Promise<{ kept: true; seq: number } | { kept: false; error: string }>;
  /** Opens the window in which a licence or exception is typed. */
  openWindow(): void;
}
