/** Obligations by side: what the exporting seller owes whatever the verdict, and what a buyer will be asked to sign. */
import { JURISDICTIONS, type Jurisdiction } from '../deal.ts';
import type { Obligation } from '../screening.ts';
import { binding } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { ObligationLine, VerdictRules } from './policy.ts';
import { isThirdCountry } from './states.ts';

/** Whose duties the exporter has: those of the country the goods leave from; where that is not stated, those that bind the user. */
function homes(facts: Facts, { sets }: VerdictRules): readonly Jurisdiction[] {
  const from = facts.exportCountry;
  if (from === null) return facts.side === 'sell' ? binding(facts) : facts.jurisdictions;
  const home = sets.euMembers.includes(from) ? 'EU' : sets.homes[from];
  return JURISDICTIONS.filter((id) => id === home);
}

function concerns(line: ObligationLine, { goods }: Facts): boolean {
  if (goods === null) return false;
  return (
    (line.goods?.includes(goods.row) ?? false) ||
    (line.families?.includes(goods.family ?? '') ?? false) ||
    (line.tiers?.includes(goods.tier ?? '') ?? false)
  );
}

/** Nothing where the goods stay in the EU or a partner country, where the way is unknown, or where a marketplace only moderates. */
export function obligationsOf(facts: Facts, rules: VerdictRules): Obligation[] {
  if (facts.side === 'moderate' || !facts.goesTo.some((code) => isThirdCountry(code, rules.sets))) return [];
  const as = facts.side === 'sell' ? 'sell' : 'buy';
  const at = homes(facts, rules);
  const applies = (id: Jurisdiction) => at.includes(id) || (id === 'US' && as === 'sell' && facts.us.ear);
  return rules.obligations
    .filter((line) => line.as === as && applies(line.jurisdiction) && concerns(line, facts))
    .map(({ id, jurisdiction, basis, template }) => ({ id, jurisdiction, basis, ...(template && { template }) }));
}
