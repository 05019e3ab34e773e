/**
 * Remembered decisions applied to facts before they are judged: what a decision names is taken away, all else stays, and
 * the one policy judges what is left. Whatever is taken away stays in sight as a finding that says who, when and why.
 */
import { countingFlags } from '../flags/index.ts';
import type { Countries } from '../places/countries.ts';
import type { Evidence, Finding, Flag, GoodsAnswer, Tie } from '../screening.ts';
import { type Facts, finding, type Hit, type VerdictRules } from '../verdict/index.ts';
import { type Concern, concernedFlags, concernedGoods, concernedHits, concernedTies } from './concerns.ts';
import { type Decision, isExpired, type Lapse, lastDay } from './decision.ts';

export interface Discounted {
  facts: Facts;
  /** Decision ids by the fact they took away: a goods answer, a tie, a flag or a list match. */
  by: ReadonlyMap<object, string>;
  findings: Finding[];
}

type Fact =
  | { of: 'party'; fact: Hit }
  | { of: 'item'; fact: GoodsAnswer }
  | { of: 'tie'; fact: Tie }
  | { of: 'flag'; fact: Flag };

function concerned({ about }: Decision, facts: Facts, countries: Countries): Concern<Fact> {
  switch (about.of) {
    case 'party': {
      const { facts: hits, lapse } = concernedHits(about, facts, countries);
      return { facts: hits.map((fact) => ({ of: 'party', fact })), lapse };
    }
    case 'item': {
      const { facts: goods, lapse } = concernedGoods(about, facts);
      return { facts: goods.map((fact) => ({ of: 'item', fact })), lapse };
    }
    case 'tie': {
      const { facts: ties, lapse } = concernedTies(about, facts);
      return { facts: ties.map((fact) => ({ of: 'tie', fact })), lapse };
    }
    case 'flag': {
      const { facts: flags, lapse } = concernedFlags(about, facts);
      return { facts: flags.map((fact) => ({ of: 'flag', fact })), lapse };
    }
    case 'listing': // said, and takes nothing away
    case 'destination': // applied where destinations are gathered
      return { facts: [], lapse: null };
  }
}

/** What a decision takes away by: a list match stands for every hit of it. */
const keyOf = ({ of, fact }: Fact): object => (of === 'party' ? fact.match : fact);

/** Goods that are not what they were taken for: other goods, of which nothing more is known. */
function otherGoods(goods: GoodsAnswer): GoodsAnswer {
  const unknown = { hs6: null, alternatives: [], tier: null, family: null, hs: [], eccn: [] };
  return { ...goods, ...unknown, chpl: 'no', row: 'E' };
}

function quote({ of, fact }: Fact): Evidence[] {
  if (of === 'party') return [{ field: fact.role, text: fact.party, rule: 'list_match' }];
  return of === 'item' ? fact.evidence : [fact.evidence];
}

function paramsOf({ of, fact }: Fact): Record<string, string> {
  if (of === 'party') return { party: fact.party, listedName: fact.match.matchedName, list: fact.match.list };
  if (of === 'tie') return { areas: fact.area };
  return of === 'flag' ? { flag: fact.id } : {};
}

/** Who decided when and why, for a finding. */
export const toldDecision = (decision: Decision) => ({
  decision: decision.id,
  on: decision.decided,
  by: decision.author,
  why: decision.reason,
  until: lastDay(decision) ?? decision.expires,
});

function discountFinding(decision: Decision, fact: Fact, rules: VerdictRules): Finding {
  const vouched = decision.about.of === 'party' && decision.about.vouched;
  const id = vouched ? 'discounted_vouched' : `discounted_${fact.of}`;
  return finding(id, rules, { params: { ...toldDecision(decision), ...paramsOf(fact) }, evidence: quote(fact) });
}

function lapseFinding(decision: Decision, lapse: Lapse, rules: VerdictRules): Finding {
  return finding('decision_lapsed', rules, { params: { ...toldDecision(decision), about: decision.about.of, lapse } });
}

/** What was recorded of the listing before: said, whatever it was, until its last day. */
function recordFinding(decision: Decision, rules: VerdictRules): Finding[] {
  const { about } = decision;
  if (about.of !== 'listing') return [];
  const params = { ...toldDecision(decision), outcome: about.outcome };
  if (about.outcome !== 'authorised') return [finding('recorded', rules, { params })];
  const authorised = { ...params, number: about.number ?? '', until: about.until ?? '' };
  return [finding('recorded_authorised', rules, { params: authorised })];
}

const newestFirst = (a: Decision, b: Decision) => (a.decided < b.decided ? 1 : a.decided > b.decided ? -1 : 0);

/** The facts that are left once what `by` names is taken away. */
function without(facts: Facts, by: ReadonlyMap<object, string>): Facts {
  const { goods } = facts;
  const other = goods !== null && by.has(goods) ? otherGoods(goods) : goods;
  const flags = facts.flags.filter((flag) => !by.has(flag));
  return {
    ...facts,
    goods: other,
    alternativesListed: other === goods && facts.alternativesListed,
    ties: facts.ties.filter((tie) => !by.has(tie)),
    flags,
    flagsCount: countingFlags(flags),
    hits: facts.hits.filter(({ match }) => !by.has(match)),
  };
}

/** Takes away what the decisions that reach the place of the facts name. Of several on one fact the newest is told. */
export function discount(
  facts: Facts,
  reaching: readonly Decision[],
  rules: { verdict: VerdictRules; countries: Countries },
): Discounted {
  const by = new Map<object, string>();
  const findings: Finding[] = [];
  const lapsed: (Concern<Fact> & { decision: Decision })[] = [];
  for (const decision of reaching.toSorted(newestFirst)) {
    const expired = isExpired(decision, facts.today);
    const concern = concerned(decision, facts, rules.countries);
    const lapse = expired ? 'expired' : concern.lapse;
    if (!expired) findings.push(...recordFinding(decision, rules.verdict));
    if (lapse !== null) {
      lapsed.push({ facts: concern.facts, lapse, decision });
      continue;
    }
    for (const fact of concern.facts) {
      const key = keyOf(fact);
      if (!by.has(key)) by.set(key, decision.id);
      if (by.get(key) === decision.id) findings.push(discountFinding(decision, fact, rules.verdict));
    }
  }
  for (const { decision, facts: spokenOf, lapse } of lapsed)
    if (lapse !== null && spokenOf.some((fact) => !by.has(keyOf(fact))))
      findings.push(lapseFinding(decision, lapse, rules.verdict));
  return { facts: by.size === 0 ? facts : without(facts, by), by, findings };
}
