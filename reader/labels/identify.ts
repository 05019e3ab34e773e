/** What kind of number or name a value is: a maker's part number, a shop's number, or nothing of the sort. */
import type { Field, FieldKey } from '../../rules/reading.ts';
import type { GoodsKey } from './grammar.ts';

const HAS_DIGIT = /\d/;
const HAS_LETTER = /\p{L}/u;
const NUMBER_CHARS = 80;
const SHORT_CHARS = 200;
/** Shop numbers: digits alone, or an ASIN. */
const SHOP_NUMBER = /^\s*(?:[\d\s.-]{1,24}|B0[A-Z0-9]{8})\s*$/;
const HS_DIGITS = 4;

/** Longest value of a key that is believed; a longer one is not that fact. */
const LONGEST: Partial<Record<GoodsKey, number>> = {
  mpn: NUMBER_CHARS, model: NUMBER_CHARS * 2, article: NUMBER_CHARS, sku: NUMBER_CHARS, manufacturer: SHORT_CHARS, hs: SHORT_CHARS,
  eccn: NUMBER_CHARS, origin: SHORT_CHARS, shipsFrom: SHORT_CHARS,
};

function digits(text: string): number {
  let count = 0;
  for (const c of text) if (c >= '0' && c <= '9') count++;
  return count;
}

/** The field a labelled value gives, null where the value cannot be what the label says. */
export function fieldOf(key: GoodsKey, label: string | null, value: string): Field | null {
  const text = value.trim();
  if (text === '' || text.length > (LONGEST[key] ?? Number.POSITIVE_INFINITY)) return null;
  const field = (as: FieldKey): Field => ({ key: as, label, text });
  switch (key) {
    case 'article':
      return field(SHOP_NUMBER.test(text) || !HAS_DIGIT.test(text) ? 'sku' : 'model');
    case 'mpn':
      return HAS_DIGIT.test(text) || HAS_LETTER.test(text) ? field('mpn') : null;
    case 'hs':
      return digits(text) >= HS_DIGITS ? field('hs') : null;
    case 'manufacturer':
    case 'origin':
    case 'shipsFrom':
      return HAS_LETTER.test(text) ? field(key) : null;
    default:
      return field(key);
  }
}

/** Brackets at a title's end, or a word alone in it, that only a part number looks like: `Capacitor 35V (TAJB105K035RNJ)`. */
const BRACKETED = /[([]([A-Z0-9][A-Z0-9./+,_-]{4,39})[)\]]/g;

/** A part number in brackets in a title, null where there is none: letters and at least two digits, all capitals. */
export function bracketedNumber(title: string): string | null {
  for (const [, inside] of title.matchAll(BRACKETED)) {
    if (inside && /[A-Z]/.test(inside) && digits(inside) >= 2 && !/^\d+(?:[.,]\d+)?[A-Z]{1,3}$/.test(inside)) return inside;
  }
  return null;
}

/** Adds a field unless one of its key says the same. */
export function addField(fields: Field[], field: Field | null, most: number): void {
  if (!field || fields.length >= most) return;
  const same = field.text.toLowerCase();
  if (fields.some((known) => known.key === field.key && known.text.toLowerCase() === same)) return;
  fields.push(field);
}
