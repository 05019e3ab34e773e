/** HS codes as printed: dotted, or behind a label. A bare run of six digits is nothing. */

/** How far behind its label a code may stand, in characters. */
const REACH = 40;
/** `8541 21 000 0`, `8534.00.0020`: one mark between all groups. */
const GROUPED = /(?<![\d\p{L}])(\d{4})([.\s-])(\d{2}(?:\2?\d{1,4}){0,3})(?![\d\p{L}])/u;
/** `85423190`, `854231.90`. */
const SOLID = /(?<![\d\p{L}])(\d{6,13}(?:\.\d{2,4}){0,2})(?![\d\p{L}])/u;
/** `85 423190`, `85.42.31`: the chapter apart. */
const PARTED = /(?<![\d\p{L}])(\d{2}[.\s]\d{2}[.\s]?\d{2}(?:[.\s]?\d{2}){0,2})(?![\d\p{L}])/u;
const DOTTED = /(?<![\d\p{L}.,$€£¥₽₺-])(\d{4}\.\d{2}(?:\.\d{2}(?:\.?\d{2}){0,2})?)(?![\d\p{L}%]|[.,]\d)/gu;
/** `HSN85423100`, `GTIP8541.10.00.00.11`: a label written into its code, which makes one word of both. */
const GLUED =
  /(?<![\d\p{L}])(?:HSN|HSCODE|HS|HTSUS|HTS|NCM|GTIP|TARIC|ТНВЭД|ВЭД|УКТЗЕД)((?:\d{4}[.]\d{2}|\d{6})(?:[.]?\d{2}){0,3})(?!\d|[.]\d)/giu;
const HEADING = /^[^\d\p{L}]{0,12}(\d{4})(?![\d\p{L}]|[.\s-]\d)/u;
const MONEY_BEHIND =
  /^\s?(?:[€$£¥₽₺₴₸₹元円]|(?:usd|eur|gbp|try|tl|rub|cny|rmb|руб|zł|zl|pln|грн|uah|тг|kzt|inr|brl|jpy|chf|kr|лв)(?!\p{L}))/iu;
const MONEY_BEFORE =
  /(?:[€$£¥₽₺₴₸₹]|(?<!\p{L})(?:usd|eur|gbp|try|tl|rub|cny|rmb|pln|uah|kzt|inr|rs|brl|jpy|chf|kr|zł))\s?$/iu;
const LONGEST = 10;

export interface PrintedCode {
  /** Digits only, 6 to 10 long. */
  digits: string;
  text: string;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, LONGEST);

/** HS has chapters 01 to 97, and 77 is empty. */
function isChapter(digits: string): boolean {
  const chapter = Number(digits.slice(0, 2));
  return chapter >= 1 && chapter <= 97 && chapter !== 77;
}

/** The code that stands behind a label ending at `from`; null when none does. */
export function codeBehind(text: string, from: number): PrintedCode | null {
  const rest = text.slice(from, from + REACH);
  const found = [GROUPED.exec(rest), PARTED.exec(rest), SOLID.exec(rest)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return null;
  const digits = digitsOf(found[0]);
  return isChapter(digits) ? { digits, text: found[0] } : null;
}

/** A four-digit heading right behind its label: a hint, never a code. */
export function headingBehind(text: string, from: number): PrintedCode | null {
  const found = HEADING.exec(text.slice(from, from + REACH));
  const digits = found?.[1];
  return digits !== undefined && isChapter(digits) ? { digits, text: digits } : null;
}

/** Codes that are written into their label. Only codes of goods that the tables know are believed. */
export function gluedCodes(text: string, isKnown: (hs6: string) => boolean): PrintedCode[] {
  const codes: PrintedCode[] = [];
  for (const found of text.matchAll(GLUED)) {
    const digits = digitsOf(found[1] as string);
    if (isKnown(digits.slice(0, 6))) codes.push({ digits, text: found[0] });
  }
  return codes;
}

const MONEY_REACH = 6;

function isMoney(text: string, from: number, to: number): boolean {
  return (
    MONEY_BEHIND.test(text.slice(to, to + MONEY_REACH)) ||
    MONEY_BEFORE.test(text.slice(Math.max(0, from - MONEY_REACH), from))
  );
}

/**
 * Dotted codes without a label: with a third group they have the shape of nothing else, with two only the codes that
 * the tables know are believed (a price looks the same).
 */
export function dottedCodes(text: string, isKnown: (hs6: string) => boolean): PrintedCode[] {
  const codes: PrintedCode[] = [];
  for (const found of text.matchAll(DOTTED)) {
    const digits = digitsOf(found[0]);
    const isCode = digits.length > 6 || isKnown(digits);
    if (isCode && isChapter(digits) && !isMoney(text, found.index, found.index + found[0].length))
      codes.push({ digits, text: found[0] });
  }
  return codes;
}
