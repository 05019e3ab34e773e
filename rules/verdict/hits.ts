/** List hit × match × role: table B3 of the policy. A finding names list, programme and whose list it is, never "tied to Russia". */
import { JURISDICTIONS, type Jurisdiction } from '../deal.ts';
import { choose } from './cells.ts';
import { asks, type Question } from './conditions.ts';
import type { Facts, Hit } from './facts.ts';
import { type Outcome, outcome } from './findings.ts';
import type { HitLine, VerdictRules } from './policy.ts';

const isJurisdiction = (id: string): id is Jurisdiction => (JURISDICTIONS as readonly string[]).includes(id);

function fits(line: HitLine, hit: Hit, question: Question): boolean {
  return (
    (line.of === hit.of || (line.of === 'party' && line.situation === 'hit_other')) &&
    (line.effects.length === 0 || line.effects.includes(hit.match.effect)) &&
    (line.roles.length === 0 || line.roles.includes(hit.role)) &&
    (line.lists.length === 0 || line.lists.includes(hit.match.list)) &&
    line.when.every(asks(question))
  );
}

function judgeHit(hit: Hit, facts: Facts, rules: VerdictRules): Outcome[] {
  const question: Question = { facts, rules, jurisdiction: null, hit };
  const line = rules.hits.find((candidate) => fits(candidate, hit, question)) as HitLine;
  const { match } = hit;
  const ours = isJurisdiction(match.jurisdiction) ? [match.jurisdiction] : [];
  const follows = facts.us.ear && match.jurisdiction === 'US' && ['export-receiver', 'denied'].includes(match.effect);
  const result = outcome(choose(line.cells[match.grade], asks(question)), rules, {
    otherwise: line.situation,
    source: rules.listSources[match.list] ?? rules.listSources[match.jurisdiction],
    params: {
      party: hit.party,
      role: hit.role,
      list: match.list,
      entry: match.id,
      listedName: match.matchedName,
      programme: match.programme ?? '',
      jurisdiction: match.jurisdiction,
      effect: match.effect,
      band: match.band,
      grade: match.grade,
    },
    evidence: [{ field: hit.role, text: hit.party, rule: 'list_match' }],
    jurisdictions: ours,
    followsGoods: follows && !facts.jurisdictions.includes('US'),
  });
  return result === null ? [] : [result];
}

export function judgeHits(facts: Facts, rules: VerdictRules): Outcome[] {
  return facts.hits.flatMap((hit) => judgeHit(hit, facts, rules));
}
