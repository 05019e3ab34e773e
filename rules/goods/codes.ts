/** HS codes as printed: dotted, or behind a label. A bare run of six digits is nothing. */

/** How far behind its label a code may stand, in characters. */
const REACH = 40;
const CODE = /(\d{4})([.\s-]?)(\d{2})(?:[.\s-]?(\d{2}))?(?:[.\s-]?(\d{2}))?(?:[.\s-]?(\d{2}))?(?![\d\p{L}])/u;
const DOTTED =
  /(?<![\d\p{L}.,$€£¥₽₺-])(\d{4})\.(\d{2})(?:\.(\d{2})(?:\.?(\d{2}))?(?:\.?(\d{2}))?)?(?![\d\p{L}%]|[.,]\d)/gu;
const HEADING = /^[^\d\p{L}]{0,12}(\d{4})(?![\d\p{L}]|[.\s-]\d)/u;

export interface PrintedCode {
  /** Digits only, 6 to 10 long. */
  digits: string;
  text: string;
}

const digitsOf = (groups: readonly (string | undefined)[]): string => groups.filter(Boolean).join('').slice(0, 10);

/** HS has chapters 01 to 97, and 77 is empty. */
function isChapter(digits: string): boolean {
  const chapter = Number(digits.slice(0, 2));
  return chapter >= 1 && chapter <= 97 && chapter !== 77;
}

/** The code that stands behind a label ending at `from`; null when none does. */
export function codeBehind(text: string, from: number): PrintedCode | null {
  const rest = text.slice(from, from + REACH);
  const found = CODE.exec(rest);
  if (found === null || /\p{N}/u.test(rest[found.index - 1] ?? '')) return null;
  const digits = digitsOf([found[1], found[3], found[4], found[5]]);
  return isChapter(digits) ? { digits, text: found[0] } : null;
}

/** A four-digit heading right behind its label: a hint, never a code. */
export function headingBehind(text: string, from: number): PrintedCode | null {
  const found = HEADING.exec(text.slice(from, from + REACH));
  const digits = found?.[1];
  return digits !== undefined && isChapter(digits) ? { digits, text: digits } : null;
}

/**
 * Dotted codes without a label: with a third group they have the shape of nothing else, with two only the codes that
 * the tables know are believed (a price looks the same).
 */
export function dottedCodes(text: string, isKnown: (hs6: string) => boolean): PrintedCode[] {
  const codes: PrintedCode[] = [];
  for (const found of text.matchAll(DOTTED)) {
    const digits = digitsOf(found.slice(1));
    if (isChapter(digits) && (found[3] !== undefined || isKnown(digits))) codes.push({ digits, text: found[0] });
  }
  return codes;
}
