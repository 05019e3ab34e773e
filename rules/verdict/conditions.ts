/** The conditions that cells of the policy name. Each is one sentence of the policy; a cell that names another does not compile. */
import { JURISDICTIONS, type Jurisdiction } from '../deal.ts';
import type { Facts, Hit } from './facts.ts';
import type { Sets, VerdictRules } from './policy.ts';

/** What a cell is asked for: the facts, the jurisdiction judged, and the list hit where one is judged. */
export interface Question {
  facts: Facts;
  rules: VerdictRules;
  jurisdiction: Jurisdiction | null;
  hit: Hit | null;
}

type Condition = (question: Question) => boolean;

/** Jurisdictions judged because they bind the user: the chosen ones, all when none is chosen. */
export function binding(facts: Facts): readonly Jurisdiction[] {
  return facts.jurisdictions.length > 0 ? facts.jurisdictions : JURISDICTIONS;
}

const isEu = (code: string | null, { sets }: VerdictRules) => code !== null && sets.euMembers.includes(code);

/** State of a dated switch on the day: that of the last row that has begun, unknown before the first. */
function switchState(rows: readonly { from: string; state: string }[], today: string): string {
  return rows.findLast((row) => row.from <= today)?.state ?? 'unknown';
}

/** Whether the goods fall, or may fall, under one of the headings. */
export function isAmong({ goods }: Facts, headings: Sets['kyrgyzstan']): boolean {
  const codes = goods === null ? [] : [goods.hs6, ...goods.hs, ...goods.alternatives];
  const four = codes.filter((code) => code !== null).map((code) => Number(code.slice(0, 4)));
  return four.some((heading) => headings.some(([from, to]) => heading >= from && heading <= to));
}

/** Owners of one party are added up, as OFAC and the EU do. */
function ownedShare({ facts, hit }: Question): number {
  if (hit === null) return 0;
  return facts.hits
    .filter(({ of, owned, match }) => of === 'owner' && owned === hit.owned && match.grade === 'stop')
    .filter(({ match }) => match.jurisdiction === hit.match.jurisdiction && match.effect === hit.match.effect)
    .filter(({ party }, i, all) => all.findIndex((other) => other.party === party) === i)
    .reduce((sum, { share }) => sum + (share ?? 0), 0);
}

const names = (programme: string | null, words: readonly string[]) =>
  words.some((word) => new RegExp(`(?:^|[^A-Z])${word}(?:[^A-Z]|$)`).test((programme ?? '').toUpperCase()));
const followsGoods = ({ facts, hit }: Question) =>
  facts.us.ear && hit?.match.jurisdiction === 'US' && ['export-receiver', 'denied'].includes(hit.match.effect);

const OF_TRADE: Record<string, Condition> = {
  ear: ({ facts }) => facts.us.ear,
  us_origin: ({ facts }) => facts.us.origin === 'stated',
  eu_origin: ({ facts, rules }) => isEu(facts.us.originStated, rules),
  us_sign_or_origin_unknown: ({ facts }) =>
    facts.us.ear || facts.us.brandCountry === 'US' || facts.us.originStated === null,
  exported_from_partner: ({ facts, rules }) =>
    isEu(facts.exportCountry, rules) || ['US', 'GB', 'CH', 'JP'].includes(facts.exportCountry ?? ''),
  firearms_or_aviation: ({ facts }) => ['firearms', 'aviation'].includes(facts.goods?.family ?? ''),
  luxury: ({ facts }) => facts.goods?.family === 'luxury',
  alternatives_listed: ({ facts }) => facts.alternativesListed,
  food_or_medicine: ({ facts, rules }) => isAmong(facts, rules.sets.foodAndMedicine),
  us_import_goods: ({ facts, rules }) =>
    ['fuel', 'oil-gas'].includes(facts.goods?.family ?? '') || isAmong(facts, rules.sets.usImports),
  ch_12f_possible: ({ facts, rules }) => switchState(rules.switches.ch_12f, facts.today) !== 'not_adopted',
};

const OF_HITS: Record<string, Condition> = {
  binding: (question) => {
    const from = question.hit?.match.jurisdiction ?? 'own';
    return from === 'UN' || from === 'own' || binding(question.facts).includes(from) || followsGoods(question);
  },
  us_list: ({ hit }) => hit?.match.jurisdiction === 'US',
  /** An American export list reaches goods under the EAR; origin elsewhere and no other sign: not these. */
  us_reach: ({ facts, hit }) => hit?.match.jurisdiction !== 'US' || facts.us.ear || facts.us.origin === 'unknown',
  listed_or_unclear: ({ facts }) => facts.goods === null || ['A', 'A*', 'B', 'C', 'U'].includes(facts.goods.row),
  bank: ({ hit }) => hit?.role === 'bank',
  imo_stated: ({ hit }) => hit?.imo === true,
  /** Half or more in the US, the EU and Switzerland, more than half in the United Kingdom; or control. */
  owns_enough: (question) => {
    if (question.hit?.control) return true;
    const share = ownedShare(question);
    return question.hit?.match.jurisdiction === 'UK' ? share > 50 : share >= 50;
  },
  owns_half: (question) => question.hit?.control === true || ownedShare(question) >= 50,
  affiliates_possible: ({ facts, rules }) => switchState(rules.switches.us_affiliates, facts.today) !== 'suspended',
  cuba_or_iran: ({ hit, rules }) => names(hit?.match.programme ?? null, rules.cubaIran),
  us_only: ({ facts, hit }) =>
    facts.hits.every(
      ({ party, match }) => party !== hit?.party || match.jurisdiction === 'US' || match.grade === 'note',
    ),
  eu_or_uk: ({ facts }) => binding(facts).some((id) => id === 'EU' || id === 'UK'),
  /** Somebody else's law binds the user too, to whom the Blocking Statute says nothing. */
  beyond_eu_uk: ({ facts }) => binding(facts).some((id) => id !== 'EU' && id !== 'UK'),
  us_chosen: ({ facts }) => binding(facts).includes('US'),
};

export const CONDITIONS: Record<string, Condition> = {
  ...OF_TRADE,
  ...OF_HITS,
  ...Object.fromEntries(JURISDICTIONS.map((id) => [id, (question: Question) => question.jurisdiction === id])),
};

/** Whether a named condition holds. */
export function asks(question: Question): (name: string) => boolean {
  return (name) => (CONDITIONS[name] as Condition)(question);
}
