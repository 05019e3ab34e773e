/**
 * Red flags: official indicators of diversion that a page, form or deal shows. A flag is a sign, never an accusation;
 * a transshipment country is information and no flag.
 */
import type { Deal } from '../deal.ts';
import type { Field, FieldKey, Listing, Party } from '../reading.ts';
import type { Destination, Flag, Tie } from '../screening.ts';
import { flagOf } from './flag.ts';
import { partyFlags } from './parties.ts';
import { type Speaker, spokenFlags } from './spoken.ts';
import { tieFlags } from './ties.ts';
import type { FlagRules } from './types.ts';

export { compileFlags } from './compile.ts';
export { countingFlags } from './count.ts';
export type { FlagRules, FlagTables } from './types.ts';

export interface FlagContext {
  /** Texts of page and deal; those with key `message` are the buyer's, all else the seller's. */
  texts: readonly Field[];
  parties: readonly Party[];
  destination: Destination | null;
  deal: Deal;
  listing?: Listing;
  /** True where the goods are priority-list or listed goods: some signs speak only of those. */
  goodsListed: boolean;
  ties: readonly Tie[];
}

/** Fields of a listing in which its seller speaks of the trade. */
const SPOKEN: readonly FieldKey[] = ['title', 'description', 'shipping', 'payment', 'message', 'other'];
/** Letters that Russian has and Ukrainian, Bulgarian and Serbian together do not. */
const RUSSIAN_LETTERS = /[ыэё]/i;

/** A request in Russian for goods that go elsewhere, beside another sign: a language alone says nothing. */
function russianText({ texts, destination, ties }: FlagContext, rules: FlagRules): Flag[] {
  const elsewhere = destination?.country != null && !['RU', 'BY'].includes(destination.country);
  const text = texts.find((field) => field.key === 'message' && RUSSIAN_LETTERS.test(field.text));
  if (text === undefined || !elsewhere || ties.length === 0) return [];
  const evidence = { field: text.label ?? text.key, text: text.text.trim().slice(0, 160), rule: 'rf_ru_text' };
  return [flagOf('RF-RU-TEXT', evidence, rules)];
}

/** One flag for each id and side: repeats say nothing new. */
function once(flags: readonly Flag[]): Flag[] {
  const order = ['high', 'medium', 'low', 'info'];
  const kept = new Map<string, Flag>();
  for (const flag of [...flags].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight))) {
    const key = `${flag.id} ${flag.side}`;
    if (!kept.has(key)) kept.set(key, flag);
  }
  return [...kept.values()];
}

/** Flags of the context, the heaviest first, one for each id and side. */
export function findFlags(context: FlagContext, rules: FlagRules): Flag[] {
  const { texts, listing, goodsListed, ties, destination } = context;
  const fields = (listing?.fields ?? []).filter(({ key }) => SPOKEN.includes(key));
  const speakerOf = ({ key }: Field): Speaker => (key === 'message' ? 'buyer' : 'seller');
  return once([
    ...texts.flatMap((field) => spokenFlags(field, speakerOf(field), goodsListed, rules)),
    ...fields.flatMap((field) => spokenFlags(field, 'seller', goodsListed, rules)),
    ...partyFlags(context, rules),
    ...tieFlags(ties, destination, rules),
    ...russianText(context, rules),
  ]);
}

/** Ids of flags that no page can show: questions for the user. */
export function questions(rules: FlagRules): string[] {
  return Object.entries(rules.rows)
    .filter(([, row]) => row.question === true)
    .map(([id]) => id);
}
