/**
 * Folding: one spelling for letters that people write in several ways, so that a table row is found whatever its
 * case, diacritics, width or invisible characters. Both the tables and the page text go through it.
 * Latin, Greek, Cyrillic, Arabic and Hebrew lose their marks; kana, Hangul and ideographs keep theirs (NFKC only).
 */

export const BREAK = 0;
export const WORD = 1;
/** A script written without spaces: each character is a token of its own. */
export const SINGLE = 2;
/** Zero-width characters, soft hyphens and combining marks: no text, and no border between words either. */
export const IGNORED = 3;

/** Letters that Unicode does not decompose, and that people type without their stroke or ligature. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
  ŋ: 'n',
  ə: 'e',
  ґ: 'г',
  ѓ: 'г',
  ќ: 'к',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
};
const IGNORABLE = /^[\p{M}\p{Cf}]$/u;
const SINGLE_SCRIPT = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** Marks, and the blanks that marks standing alone (`ﹲ`) are made of. */
const MARKS = /[\p{M}\s]/gu;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const folds: (string | undefined)[] = [];

function classify(character: string): number {
  if (IGNORABLE.test(character)) return IGNORED;
  if (SINGLE_SCRIPT.test(character)) return SINGLE;
  if (!LETTER_OR_DIGIT.test(character)) return BREAK;
  return foldCharacter(character) === '' ? IGNORED : WORD;
}

function foldCharacter(character: string): string {
  let folded = character.normalize('NFKC').toLowerCase();
  if (!SINGLE_SCRIPT.test(character)) folded = folded.normalize('NFKD').replace(MARKS, '');
  let plain = '';
  for (const c of folded) plain += Object.hasOwn(PLAIN, c) ? PLAIN[c] : c;
  return plain;
}

/** BREAK, WORD, SINGLE or IGNORED for a UTF-16 code unit. Surrogates count as BREAK: no table row uses them. */
export function charClass(unit: number): number {
  let known = classes[unit] as number;
  if (known === UNKNOWN) {
    known = unit >= 0xd800 && unit < 0xe000 ? BREAK : classify(String.fromCharCode(unit));
    classes[unit] = known;
  }
  return known;
}

/** The folded form, zero or more characters, of one UTF-16 code unit of class WORD or SINGLE. */
export function foldUnit(unit: number): string {
  let known = folds[unit];
  if (known === undefined) {
    known = foldCharacter(String.fromCharCode(unit));
    folds[unit] = known;
  }
  return known;
}

/** Folds a whole text: words separated by one space, each ideograph a word of its own. `'Çok-Rusya’ya'` → `'cok rusya ya'`. */
export function fold(text: string): string {
  let out = '';
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === IGNORED) continue;
    if (kind === BREAK) {
      open = false;
      continue;
    }
    if (out !== '' && (!open || kind === SINGLE)) out += ' ';
    out += foldUnit(unit);
    open = kind === WORD;
  }
  return out;
}
