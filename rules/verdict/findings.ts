/** Findings: reasons with their source and what to do next. */
import type { Jurisdiction } from '../deal.ts';
import type { Evidence, Finding, Level, Verdict } from '../screening.ts';
import type { Alternative } from './cells.ts';
import type { VerdictRules } from './policy.ts';

const MOST_QUOTES = 6;

/** One part of a judgement: a verdict, and the reason for it where there is one to show. */
export interface Outcome {
  verdict: Verdict;
  findings: Finding[];
}

function levelOf(verdict: Verdict | 'none'): Level {
  return verdict === 'stop' || verdict === 'review' || verdict === 'note' ? verdict : 'info';
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence
    .filter(({ field, text }) => !seen.has(`${field}\n${text}`) && seen.add(`${field}\n${text}`))
    .slice(0, MOST_QUOTES);
}

/** A finding of the policy; whatever `given` leaves out is the policy's default. */
export function finding(id: string, rules: VerdictRules, given: Partial<Omit<Finding, 'id' | 'next'>> = {}): Finding {
  const row = rules.findings[id];
  return {
    id,
    level: given.level ?? 'info',
    params: given.params ?? {},
    evidence: distinct(given.evidence ?? []),
    basis: given.basis ?? 'policy',
    jurisdictions: given.jurisdictions ?? [],
    followsGoods: given.followsGoods ?? false,
    source: given.source ?? row?.source ?? 'JUDGE',
    next: row?.next ?? [],
  };
}

export interface Context {
  /** Finding id where the cell names none. */
  otherwise: string | null;
  /** Source where neither cell nor finding names one of its own. */
  source?: string;
  params: Record<string, string>;
  evidence: readonly Evidence[];
  jurisdictions: Jurisdiction[];
  followsGoods: boolean;
}

/** What a decided cell says. A cell that is clear or not checked gives no finding of its own, only its information. */
export function outcome(cell: Alternative, rules: VerdictRules, context: Context): Outcome | null {
  if (cell.verdict === 'none') return null;
  const level = levelOf(cell.verdict);
  const id = cell.finding ?? context.otherwise;
  const { params, evidence, jurisdictions, followsGoods } = context;
  const shown = { params, evidence: [...evidence] };
  const source = cell.source ?? context.source;
  const findings = cell.infos.map((info) =>
    finding(info, rules, rules.findings[info]?.about === 'destination' ? { params } : shown),
  );
  if (level !== 'info' && id !== null)
    findings.unshift(
      finding(id, rules, {
        ...shown,
        level,
        basis: cell.basis,
        jurisdictions,
        followsGoods,
        ...(source && { source }),
      }),
    );
  return { verdict: cell.verdict, findings };
}
