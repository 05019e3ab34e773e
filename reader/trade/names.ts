/** Facts that pages name only in their classes: `<a class="supplier-name">`, `<span class="mfr-part-number">`. */
import type { PartyFacts } from '../../rules/reading.ts';
import { remembered } from '../outline/remembered.ts';

export type Named =
  | readonly ['goods', 'mpn' | 'manufacturer' | 'shipsFrom']
  | readonly ['seller' | 'buyer', keyof PartyFacts];

const NAMES: readonly (readonly [RegExp, Named])[] = [
  [/\b(?:seller|supplier|company|vendor|store|shop)[-_]{0,2}(?:country|location|address)/i, ['seller', 'address']],
  [/\b(?:seller|supplier|company|vendor|store|shop)[-_]{0,2}(?:name|title)|sold-?by/i, ['seller', 'name']],
  [/\b(?:buyer|purchaser)[-_]{0,2}(?:country|location|address)/i, ['buyer', 'address']],
  [/\b(?:buyer|purchaser)[-_]{0,2}(?:name|company)/i, ['buyer', 'name']],
  [/\b(?:mpn|mf[rg]-?part|part-?(?:no|num)|manufacturer-?part)/i, ['goods', 'mpn']],
  [/\b(?:mf[rg]|manufacturer|brand)(?:[-_]{0,2}(?:name|title|link))?\b/i, ['goods', 'manufacturer']],
  [/\b(?:item|offer|product)[-_]{0,2}location/i, ['goods', 'shipsFrom']],
];
const FIRM_CHARS = 120;
/** Words that only names of firms and offices have. */
const FIRM_WORDS =
  /(?:^|[\s"«(,])(?:ltd|llc|inc|gmbh|corp|co\.|s\.?r\.?l|b\.?v|a\.?ş|şti|ооо|оао|зао|ао|ип|тов|учреждение|предприятие)(?:$|[\s".,»)])|公司|有限|工厂/i;

/** What a text is, told by the classes and ids around it; null where they tell nothing. */
export const namedBy = remembered(
  (author): Named | null => NAMES.find(([pattern]) => pattern.test(author))?.[1] ?? null,
);

/** A sentence about a firm: words in small letters up to a full stop. */
const SENTENCE = /\s\p{Ll}{2,30}\s\p{Ll}{1,30}\s.{0,120}\p{Ll}{3}[.!?]\s{0,3}$/u;

export function isFirm(text: string): boolean {
  return text.length <= FIRM_CHARS && FIRM_WORDS.test(text) && !SENTENCE.test(text);
}
