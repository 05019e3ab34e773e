/** Shapes of the flag table and of what it compiles to. */
import type { Flag } from '../screening.ts';
import type { Lexicon } from '../text/lexicon.ts';

export interface FlagRow {
  weight: Flag['weight'];
  /** Indicators of one kind are one sign. */
  kind: string;
  side: Flag['side'];
  /** Id in sources.json. */
  source: string;
  level: string;
  /** No page can show it: the user is asked. */
  question?: boolean;
  /** Counts only in a buyer's words: "no warranty" of a seller is a condition of sale. */
  speaker?: string;
  /** Its words are negations themselves ("no end user statement"), so one inside them denies nothing. */
  negative?: boolean;
}

export type WordKind = 'forwarder' | 'trading' | 'unlike' | 'residential' | 'established' | 'chinese' | 'condition';

/** Shape of rules/tables/flags.json. */
export interface FlagTables {
  flags: Record<string, FlagRow>;
  /** Flag id → whole phrases. */
  phrases: Record<string, string[]>;
  /**
   * A word of `first` and one of `second` with at most `within` tokens between them; `refused`: counts where `first` is
   * denied ("cannot disclose"), not where it is stated.
   */
  pairs: { flag: string; within: number; refused?: boolean; first: string[]; second: string[] }[];
  negations: { before: string[]; after: string[] };
  /** Phrases in which a flag's words mean something else. */
  hidden: string[];
  words: Record<WordKind, string[]>;
  freeMail: string[];
  /** Calling code → ISO alpha-2 codes. */
  callingCodes: Record<string, string[]>;
}

/** What a phrase of the lexicon stands for. */
export type FlagPhrase =
  | { is: 'flag'; flag: string }
  | { is: 'pair'; pair: number; flag: string; within: number; refused: boolean; half: 'first' | 'second' }
  | { is: 'not'; side: 'before' | 'after' }
  | { is: 'word'; kind: WordKind }
  | { is: 'hidden' };

export interface FlagRules {
  rows: Record<string, FlagRow>;
  lexicon: Lexicon;
  /** By the lexicon's id. */
  phrases: FlagPhrase[];
  freeMail: string[];
  callingCodes: Record<string, string[]>;
}
