/** The part of the protocol that is about decisions: from the extension's own pages only. */
import type { About, Decision, Outcome, Scope } from '../rules/decisions/decision.ts';
import type { EntryRef, ReviewRecord } from '../rules/decisions/record.ts';
import type { Standing } from '../rules/decisions/standing.ts';
import type { WordedDecision } from '../rules/wording/decided.ts';
import type { RecordPart } from '../rules/wording/record.ts';

/** The page somebody looked at when deciding, and the listing; `listing` null: the page as a whole. */
export interface Seen {
  tab: number;
  /** Its address. */
  url: string;
  listing: { title: string; url: string | null } | null;
}

/** Every act says why, and who as far as the user wants to. */
interface Said {
  reason: string;
  /** Name or function; may be empty. */
  author: string;
}

/** Why nothing was kept. `full`: the browser has no room; `page-changed`: the page no longer shows what was decided on. */
export type NotKept =
  | 'full'
  | 'storage'
  | 'not-ready'
  | 'page-changed'
  | 'invalid'
  | 'unknown'
  | 'held'
  | 'needed'
  | 'same_person';

export type Kept = { kept: true; entry: EntryRef; decision: string | null } | { kept: false; error: NotKept };

/** An act on the log itself. */
export type LogNote =
  | { do: 'correct'; of: EntryRef; text: string; author: string }
  | ({ do: 'erase' | 'hold' | 'release'; of: EntryRef[] } & Said)
  | { do: 'review'; review: ReviewRecord };

export interface RememberedState {
  decisions: (WordedDecision & { standing: Standing; standingText: string })[];
  /** The name or function last declared. */
  author: string;
}

/** An entry in words, by language: the user's own first, then English where that is another. */
export interface RecordState {
  title: string;
  disclaimer: string;
  parts: RecordPart[];
  language: string;
}

export interface DecisionProtocol {
  remember: { ask: { seen: Seen; about: About; scope: Scope; expires: string } & Said; answer: Kept };
  vouch: { ask: { name: string; country: string | null; expires: string } & Said; answer: Kept };
  /** Takes a remembered decision back. */
  forget: { ask: { id: string } & Said; answer: Kept };
  record: {
    ask: {
      seen: Seen | null;
      outcome: Outcome;
      /** Of an authorised one: licence or exception number, and its last day. */
      authorisation: { number: string; until: string } | null;
      closes: EntryRef | null;
    } & Said;
    answer: Kept;
  };
  remembered: { ask: Record<never, never>; answer: RememberedState };
  'import-decisions': {
    ask: { decisions: Decision[] } & Said;
    /** Known ones are left as they are. */
    answer: { added: number; known: number } | { error: NotKept };
  };
  /** The workspace put entries of a backup into the log. */
  'log-restored': { ask: Record<never, never>; answer: null };
  'note-log': { ask: { note: LogNote }; answer: Kept };
  /** Screens the reading of an entry again; null where it has none. Lines in the user's language. */
  replay: { ask: { of: EntryRef }; answer: { lines: string[]; different: boolean } | null };
  'read-record': { ask: { of: EntryRef }; answer: RecordState[] | null };
}
