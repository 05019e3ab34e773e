/** Goods × tie × jurisdiction: tables B1, B2 and B4 of the policy. */
import { JURISDICTIONS, type Jurisdiction } from '../deal.ts';
import type { Finding, PolicyRow } from '../screening.ts';
import { type Cell, choose } from './cells.ts';
import { asks, binding, type Question } from './conditions.ts';
import type { Facts } from './facts.ts';
import { finding, type Outcome, outcome } from './findings.ts';
import type { VerdictRules } from './policy.ts';
import { type Held, type State, statesOf } from './states.ts';

/** A combination without a row is never clear. */
const REVIEW: Cell = [{ verdict: 'review', basis: 'policy', source: null, finding: 'no_row', infos: [], when: [] }];

/** A page without listings is judged as goods that may be anything. */
const rowOf = (facts: Facts): PolicyRow => facts.goods?.row ?? 'U';

function lineOf(state: State, row: PolicyRow, question: Question, id: Jurisdiction): Cell | undefined {
  return question.rules.lines.find(
    (line) =>
      line.tie.includes(state) &&
      (line.goods.length === 0 || line.goods.includes(row)) &&
      line.cells[id] !== undefined &&
      line.when.every(asks(question)),
  )?.cells[id];
}

function judgeState({ state, evidence, areas }: Held, facts: Facts, rules: VerdictRules): Outcome[] {
  const row = rowOf(facts);
  const chosen = binding(facts);
  const params = {
    row,
    hs6: facts.goods?.hs6 ?? '',
    areas: areas.join(', '),
    goesTo: facts.goesTo.join(', '),
    hubs: facts.hubs.join(', '),
  };
  const outcomes = new Map<string, Outcome>();
  for (const id of JURISDICTIONS) {
    // The EAR follow the goods: the American cell is judged whoever the user is.
    const follows = id === 'US' && facts.us.ear && !facts.jurisdictions.includes('US');
    if (!chosen.includes(id) && !follows) continue;
    const question: Question = { facts, rules, jurisdiction: id, hit: null };
    const line = lineOf(state, row, question, id);
    const common = rules.rows[row].cells[state] ?? REVIEW;
    const alternative = choose(line ?? common, asks(question));
    const result = outcome(alternative, rules, {
      otherwise: rules.columns[state] ?? rules.rows[row].finding,
      params,
      evidence,
      jurisdictions: line === undefined ? [] : [id],
      followsGoods: follows && line !== undefined,
    });
    if (result === null) continue;
    const [first] = result.findings;
    const key = JSON.stringify([result.verdict, first?.id, first?.basis, first?.source, first?.followsGoods]);
    const same = outcomes.get(key);
    if (same === undefined) outcomes.set(key, result);
    else if (line !== undefined) same.findings[0]?.jurisdictions.push(id);
  }
  return [...outcomes.values()];
}

/** Signs that change no cell and still have to be said: US rules may follow the goods, or a US brand stands on them. */
function signs(facts: Facts, rules: VerdictRules): Finding[] {
  if (facts.goods === null || ['E', 'X'].includes(facts.goods.row)) return [];
  const { us } = facts;
  if (us.ear)
    return [finding('ear_signal', rules, { evidence: us.evidence, jurisdictions: ['US'], followsGoods: true })];
  if (us.brandCountry === 'US')
    return [finding('us_brand', rules, { evidence: us.evidence, jurisdictions: ['US'], followsGoods: true })];
  return [];
}

/** What the trade itself gives, list hits apart. */
export function judgeTrade(facts: Facts, rules: VerdictRules): Outcome[] {
  const outcomes = statesOf(facts, rules).flatMap((held) => judgeState(held, facts, rules));
  return [...outcomes, { verdict: 'clear', findings: signs(facts, rules) }];
}
