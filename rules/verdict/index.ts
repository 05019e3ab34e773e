/**
 * Verdict: the policy tables over facts already gathered, to a verdict with its reasons and duties. The strongest of
 * goods × tie for every jurisdiction that binds or follows the goods, and of every list hit.
 */
import { type Finding, type Obligation, VERDICTS, type Verdict } from '../screening.ts';
import type { Facts } from './facts.ts';
import { finding } from './findings.ts';
import { judgeHits } from './hits.ts';
import { obligationsOf } from './obligations.ts';
import type { VerdictRules } from './policy.ts';
import { judgeTrade } from './trade.ts';

export type { Facts, Hit } from './facts.ts';
export { finding } from './findings.ts';
export { compileVerdict, type VerdictRules, type VerdictTables } from './policy.ts';

export interface Judgement {
  verdict: Verdict;
  /** Strongest first. */
  findings: Finding[];
  obligations: Obligation[];
}

export function strongest(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'clear';
}

const LEVELS = ['stop', 'review', 'note', 'info'];

/** One finding per reason: the same said twice of the same rule is said once. */
export function ordered(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const distinct = findings.filter(({ id, level, source, jurisdictions, params }) => {
    const key = JSON.stringify([id, level, source, jurisdictions, params]);
    return !seen.has(key) && seen.add(key);
  });
  return distinct.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Clear only where every facet was checked or not given; a stronger verdict stands whatever was not checked. */
export function unlessUnchecked(verdict: Verdict, { goods, origin, destination, parties }: Facts['checked']): Verdict {
  const complete = [goods, origin, destination, parties].every((state) => state === 'yes' || state === 'none-given');
  return verdict === 'clear' && !complete ? 'unchecked' : verdict;
}

/** Judges one listing, or a page without listings. */
export function judge(facts: Facts, rules: VerdictRules): Judgement {
  const outcomes = [...judgeHits(facts, rules), ...judgeTrade(facts, rules)];
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const verdict = unlessUnchecked(strongest(outcomes.map((outcome) => outcome.verdict)), facts.checked);
  const { authorisation } = facts;
  if (authorisation !== null && (verdict === 'stop' || verdict === 'review'))
    findings.push(
      finding('authorised', rules, { params: { number: authorisation.number, until: authorisation.until ?? '' } }),
    );
  return { verdict, findings: ordered(findings), obligations: obligationsOf(facts, rules) };
}
