/**
 * Listed addresses. Two addresses are one building when they share a number with the word beside it and a further
 * word of their own (the street, then the town or the house); they are one unit when every number of the shorter one
 * stands in the other too. Order, script, punctuation and the words all addresses have do not matter.
 */

import { hashText } from '../find/buckets.ts';
import { latinise } from '../script/latin.ts';
import { sound } from '../word/sound.ts';

/** Words of any address. Source: general knowledge (J). */
const COMMON = new Set(
  `street st str ulitsa ul road rd avenue ave av prospekt pr prosp lane ln drive dr boulevard blvd bulvar highway hwy shosse sh square pl ploshchad embankment nab pereulok per proezd
  proyezd proezd tupik building bldg block blk korpus korp kor stroenie str str bld house dom d tower twr floor fl f th st nd rd flr etazh room rm flat unit suite ste apt apartment office
  of ofis kv kvartira pom pomeshchenie room litera lit no number num n nr p o box pob po postal code city g gorod town village district dist rayon raion region oblast obl province
  prov state county sheng shi qu lu jie dao hao lou shi industrial zone area park estate phase sector plot mah mahallesi mahalle cad caddesi sok sokak sk bulvari blok kat daire the and
  of in at near opposite opp behind new north south east west n s e w lower upper ground first second centre center plaza mall`
    .split(/\s+/)
    .map(sound),
);
const MOST_TOKENS = 40;

export interface AddressKeys {
  /** A number with the word beside it, either side. */
  pairs: number[];
  /** 16-bit hashes of the address's own words and its numbers, sorted. */
  words: number[];
  numbers: number[];
}

const short = (text: string) => hashText(text) & 0xffff;
const isNumber = (token: string) => /\d/.test(token);
/** "12th" floor is floor 12. */
const bareNumber = (token: string) => token.replace(/(?<=\d)(?:st|nd|rd|th)$/, '');

const sorted = (hashes: ReadonlySet<number>) => [...hashes].sort((a, b) => a - b);

/** Keys of one address; none where it has no number: a number beside a word is what addresses are found by. */
export function addressKeys(text: string): AddressKeys {
  const plain = latinise(text);
  if (!isNumber(plain)) return { pairs: [], words: [], numbers: [] };
  const pairs = new Set<number>();
  const words = new Set<number>();
  const numbers = new Set<number>();
  let before: { own: string; number: boolean } | null = null;
  for (const token of plain.split(' ', MOST_TOKENS)) {
    const number = isNumber(token);
    const own = number ? bareNumber(token) : sound(token);
    if (!number && (own.length < 3 || COMMON.has(own))) continue;
    (number ? numbers : words).add(short(own));
    if (before !== null && before.number !== number)
      pairs.add(hashText(number ? `${own} ${before.own}` : `${before.own} ${own}`));
    before = { own, number };
  }
  return { pairs: [...pairs], words: sorted(words), numbers: sorted(numbers) };
}

const shared = (a: readonly number[], b: readonly number[]) => a.filter((item) => b.includes(item)).length;

const OWN_WORDS = 2;
const WORD_SHARE = 0.6;

/** How two addresses that share a pair agree. */
export function sameAddress(a: AddressKeys, b: AddressKeys): 'unit' | 'building' | null {
  const words = shared(a.words, b.words);
  const least = Math.min(a.words.length, b.words.length);
  if (words < OWN_WORDS || words < WORD_SHARE * least) return null;
  const [fewer, more] = a.numbers.length <= b.numbers.length ? [a.numbers, b.numbers] : [b.numbers, a.numbers];
  return fewer.length >= OWN_WORDS && shared(fewer, more) === fewer.length ? 'unit' : 'building';
}
