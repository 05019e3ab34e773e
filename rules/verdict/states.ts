/** Columns of the policy: which states of tie the facts are in. Several hold at once; the strongest cell decides. */
import type { Area, Evidence, Flag, Tie, TieRole } from '../screening.ts';
import { isAmong } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { Sets, VerdictRules } from './policy.ts';

export const STATES = [
  'known',
  'unknown',
  'hub',
  'weak',
  'flags',
  'strong',
  'direct_ru',
  'direct_by',
  'embargoed',
  'occupied',
  'import_ru',
  'import_by',
  'import_occupied',
  'route',
  'payment',
  'advert',
  'third_country',
  'kyrgyzstan',
] as const;
export type State = (typeof STATES)[number];

/** A state that holds, with the words of the page that show it and the areas it speaks of. */
export interface Held {
  state: State;
  evidence: Evidence[];
  areas: Area[];
}

type Group = 'direct_ru' | 'direct_by' | 'embargoed' | 'occupied';

/** 15 CFR 746.6 names Crimea, Donetsk and Luhansk; the occupied parts of Zaporizhzhia and Kherson stand apart. */
const GROUPS: Record<Area, Group> = {
  RU: 'direct_ru',
  BY: 'direct_by',
  crimea: 'embargoed',
  sevastopol: 'embargoed',
  donetsk: 'embargoed',
  luhansk: 'embargoed',
  zaporizhzhia: 'occupied',
  kherson: 'occupied',
};
const IMPORTS: Record<Group, State> = {
  direct_ru: 'import_ru',
  direct_by: 'import_by',
  embargoed: 'import_occupied',
  occupied: 'import_occupied',
};

const isSupplier = (tie: Tie) => tie.role === 'seller' || tie.role === 'manufacturer';
const isPayment = (tie: Tie) => tie.role === 'bank' || tie.kind === 'bank' || tie.kind === 'currency';
/** A supplier that offers to deliver there comes from there no more than any other: that is an advert. */
const isOffer = ({ evidence: { rule } }: Tie) => rule.endsWith('_delivered') || rule.endsWith('_onward');
/** On the receiving side: of those who get, pay for or handle the goods. */
const isReceiving = (tie: Tie) => !isSupplier(tie) && !isPayment(tie) && tie.role !== 'route';

function held(state: State, ties: readonly Tie[]): Held[] {
  if (ties.length === 0) return [];
  return [{ state, evidence: ties.map((tie) => tie.evidence), areas: [...new Set(ties.map((tie) => tie.area))] }];
}

/** An e-mail's domain says nothing that the website's has not said. */
const kindOf = (tie: Tie) => (tie.kind === 'email' ? 'domain' : tie.kind);

/**
 * Ties that together are direct: two strong ones of different kinds for one role. A Russian sign backs one of an
 * occupied area (phones and postcodes there are Russian). A site's own setting backs nothing: it follows the visitor.
 */
function backed(ties: readonly Tie[], group: Group): Tie[] {
  const strong = ties.filter((tie) => tie.strength === 'strong' && tie.kind !== 'site-setting');
  const backing = strong.filter((tie) => GROUPS[tie.area] === group || (group !== 'direct_by' && tie.area === 'RU'));
  const byRole = new Map<TieRole, Tie[]>();
  for (const tie of backing) byRole.set(tie.role, [...(byRole.get(tie.role) ?? []), tie]);
  return [...byRole.values()]
    .filter((list) => new Set(list.map(kindOf)).size > 1 && list.some((tie) => GROUPS[tie.area] === group))
    .flat();
}

function direct(receiving: readonly Tie[]): Held[] {
  return (['direct_ru', 'direct_by', 'embargoed', 'occupied'] as const).flatMap((group) =>
    held(group, [
      ...receiving.filter((tie) => tie.strength === 'direct' && GROUPS[tie.area] === group),
      ...backed(receiving, group),
    ]),
  );
}

function imports(facts: Facts, firm: readonly Tie[]): Held[] {
  const suppliers = firm.filter((tie) => isSupplier(tie) && !isPayment(tie) && !isOffer(tie));
  const found = (['direct_ru', 'direct_by', 'embargoed', 'occupied'] as const).flatMap((group) =>
    held(
      IMPORTS[group],
      suppliers.filter((tie) => GROUPS[tie.area] === group),
    ),
  );
  const origin = facts.us.originStated;
  if (origin !== 'RU' && origin !== 'BY') return found;
  return [...found, { state: IMPORTS[GROUPS[origin]], evidence: facts.us.evidence, areas: [origin] }];
}

function flagged(facts: Facts, { sets }: VerdictRules): Held[] {
  const adverts = facts.flags.filter(({ id, side }) => side === 'seller' && sets.adverts.includes(id));
  const quotes = (flags: readonly Flag[]) => flags.map((flag) => flag.evidence);
  return [
    ...(facts.flagsCount
      ? [{ state: 'flags' as const, evidence: quotes(facts.flags.filter((flag) => flag.weight !== 'info')), areas: [] }]
      : []),
    ...(adverts.length > 0 ? [{ state: 'advert' as const, evidence: quotes(adverts), areas: [] }] : []),
  ];
}

/** Kyrgyzstan with goods under the EU's measure; a sale of priority goods outside the EU and its partners. */
function destinations(facts: Facts, { sets }: VerdictRules): Held[] {
  const { goods } = facts;
  if (goods === null) return [];
  const base: State = facts.hubs.length > 0 ? 'hub' : facts.goesTo.length > 0 ? 'known' : 'unknown';
  const states: State[] = [base];
  if (facts.goesTo.includes('KG') && isAmong(facts, sets.kyrgyzstan)) states.push('kyrgyzstan');
  const listed = goods.row === 'A' || goods.row === 'A*';
  if (facts.side === 'sell' && listed && facts.goesTo.some((code) => isThirdCountry(code, sets)))
    states.push('third_country');
  return states.map((state) => ({ state, evidence: state === base ? goods.evidence : [], areas: [] }));
}

/** Outside the EU and the partner countries, and not itself barred. */
export function isThirdCountry(code: string, sets: Sets): boolean {
  return ![...sets.euMembers, ...sets.partners, 'RU', 'BY'].includes(code);
}

/** Every state that holds. */
export function statesOf(facts: Facts, rules: VerdictRules): Held[] {
  const firm = facts.ties.filter((tie) => tie.strength !== 'weak');
  const receiving = firm.filter(isReceiving);
  return [
    ...destinations(facts, rules),
    ...held(
      'weak',
      facts.ties.filter((tie) => tie.strength === 'weak'),
    ),
    ...flagged(facts, rules),
    ...held(
      'strong',
      receiving.filter((tie) => tie.strength === 'strong'),
    ),
    ...direct(receiving),
    ...imports(facts, firm),
    ...held(
      'route',
      firm.filter((tie) => tie.role === 'route' && !isPayment(tie)),
    ),
    ...held('payment', firm.filter(isPayment)),
  ];
}
