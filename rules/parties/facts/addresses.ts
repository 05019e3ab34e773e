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

/** Keys of one address; no pairs where it has no number beside a word. */
export function addressKeys(text: string): AddressKeys {
  const tokens = latinise(text)
    .split(' ', MOST_TOKENS)
    .map((token) => (isNumber(token) ? bareNumber(token) : sound(token)));
  const own = tokens.filter((token) => isNumber(token) || (token.length >= 3 && !COMMON.has(token)));
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < own.length; i++) {
    const [one, two] = [own[i] as string, own[i + 1] as string];
    if (isNumber(one) === isNumber(two)) continue;
    pairs.add(hashText(isNumber(one) ? `${one} ${two}` : `${two} ${one}`));
  }
  const sorted = (list: string[]) => [...new Set(list.map(short))].sort((a, b) => a - b);
  return {
    pairs: [...pairs],
    words: sorted(own.filter((token) => !isNumber(token))),
    numbers: sorted(own.filter(isNumber)),
  };
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
