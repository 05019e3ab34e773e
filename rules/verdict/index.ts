/** Verdict: the policy tables over facts already gathered, to a verdict with its reasons and duties. */
import type { Deal } from '../deal.ts';
import type {
  Checked,
  Destination,
  Finding,
  Flag,
  GoodsAnswer,
  ListMatch,
  Obligation,
  OriginAnswer,
  Tie,
  TieRole,
  Verdict,
} from '../screening.ts';

export interface VerdictTables {
  policy: Record<string, unknown>;
}

export interface VerdictRules {
  policy: Record<string, unknown>;
}

/** A list match with the part its party plays in the trade. */
export interface Hit {
  role: TieRole | 'vessel' | 'owner';
  party: string;
  match: ListMatch;
}

export interface Facts {
  /** Null for a page without listings: its parties and forms are judged alone. */
  goods: GoodsAnswer | null;
  us: OriginAnswer;
  ties: readonly Tie[];
  flags: readonly Flag[];
  hits: readonly Hit[];
  destinations: readonly Destination[];
  deal: Deal;
  checked: Omit<Checked, 'lists'>;
}

export interface Judgement {
  verdict: Verdict;
  findings: Finding[];
  obligations: Obligation[];
}

export function compileVerdict(tables: VerdictTables): VerdictRules {
  return { policy: tables.policy };
}

export function judge(_facts: Facts, _rules: VerdictRules): Judgement {
  return { verdict: 'unchecked', findings: [], obligations: [] };
}
