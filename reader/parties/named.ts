/** Facts that pages name only in their classes: `<a class="supplier-name">`, `<span class="mfr-part-number">`. */
import type { FieldKey, PartyFacts } from '../../rules/reading.ts';

export type Named = { kind: 'field'; key: FieldKey } | { kind: 'seller'; fact: keyof PartyFacts } | { kind: 'buyer'; fact: keyof PartyFacts };

const FIRM = '(?:seller|supplier|company|vendor|merchant|store|shop)';
const NAMES: readonly (readonly [RegExp, Named])[] = [
  [new RegExp(`(?<![a-z])${FIRM}[-_]{0,2}(?:country|location|region|address|city)`, 'i'), { kind: 'seller', fact: 'address' }],
  [new RegExp(`(?<![a-z])${FIRM}[-_]{0,2}(?:name|title)|sold-?by`, 'i'), { kind: 'seller', fact: 'name' }],
  [/(?<![a-z])(?:buyer|purchaser|procuring|agency|customer)[-_]{0,2}(?:country|location|region|address|city)/i, { kind: 'buyer', fact: 'address' }],
  [/(?<![a-z])(?:buyer|purchaser|procuring-?entity)[-_]{0,2}(?:name|company)/i, { kind: 'buyer', fact: 'name' }],
  [/(?<![a-z])(?:mpn|mfr-?part|mfg-?part|part-?(?:no|num|number)|partnumber|manufacturer-?part)/i, { kind: 'field', key: 'mpn' }],
  [/(?<![a-z])(?:mfr|mfg|manufacturer|brand)(?:[-_]{0,2}(?:name|title|link))?(?![a-z])/i, { kind: 'field', key: 'manufacturer' }],
  [/(?<![a-z])(?:item|offer|product)[-_]{0,2}location/i, { kind: 'field', key: 'shipsFrom' }],
];
const ANY = new RegExp(NAMES.map(([pattern]) => pattern.source).join('|'), 'i');

/** Words that only names of firms and offices have. */
export const FIRM_WORDS =
  /(?:^|[\s"«(,])(?:ltd|llc|inc|gmbh|corp|co\.|s\.?r\.?l|b\.?v|a\.?ş|şti|ооо|оао|зао|пао|ао|ип|тов|учреждение|предприятие|предприниматель|товариство)(?:$|[\s".,»)])|公司|有限|工厂|工廠/i;

/** What a text is, told by its element's class and id; null where they tell nothing. */
export function namedBy(author: string): Named | null {
  if (author === '' || !ANY.test(author)) return null;
  return NAMES.find(([pattern]) => pattern.test(author))?.[1] ?? null;
}
