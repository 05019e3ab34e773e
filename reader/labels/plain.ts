/**
 * One spelling for labels and titles: small letters without marks, words apart by one blank, ideographs unspaced. Done by
 * the platform's own normalisation, for every text of a page goes through it.
 */

const MARKS = /[\p{M}\p{Cf}]+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** `Part #`, `№ детали`. */
const NUMBER_SIGN = /[#№]/g;

/** Letters that no normalisation takes apart, and two that Arabic writes either way. */
const WHOLE_LETTERS = /[ıłøđßæœةى]/g;
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
};

/** `'Menşei Ülke:'` → `'mensei ulke'`. */
export function plain(text: string): string {
  return text
    .replace(NUMBER_SIGN, ' no ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(WHOLE_LETTERS, (letter) => LATIN[letter] ?? letter)
    .replace(NO_WORD, ' ')
    .trim();
}
