/** Numbers in names: a different number is a different factory, however it is written. */

const WORDS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
/** By what they count, from one on; parted by `|`. */
const FOREIGN = `pervy pervyi pervaya pervoe odin erste erster primera primero premier premiere birinci una eins|vtoroi vtoroy zweite ikinci zwei deux|
  tretii tretiy dritte ucuncu drei trois`;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx';

const list = (words: string) => words.trim().split(/\s+/);
const numbers = new Map<string, string>();
for (const [i, word] of list(WORDS).entries()) numbers.set(word, String(i));
for (const [i, word] of list(TENS).entries()) numbers.set(word, String(20 + i * 10));
for (const [i, word] of list(ORDINALS).entries()) numbers.set(word, String(i + 1));
for (const [i, row] of FOREIGN.split('|').entries()) for (const word of list(row)) numbers.set(word, String(i + 1));
const romans = new Map(list(ROMAN).map((word, i): [string, string] => [word, String(i + 1)]));

const DIGITS = /^0*(\d+)(?:st|nd|rd|th)?$/;

/** Digits of a number word, an ordinal or a row of digits ("1st", "first", "007"), null for other words. */
export function numberOf(word: string): string | null {
  if (word.charCodeAt(0) <= 57) return DIGITS.exec(word)?.[1] ?? null;
  return numbers.get(word) ?? null;
}

/** Digits of a Roman numeral. A single letter may be an initial: it counts only where it ends the name (`last`). */
export function romanOf(word: string, last: boolean): string | null {
  return word.length > 1 || last ? (romans.get(word) ?? null) : null;
}

/** "forty" + "4" → "44"; null where the two do not make one number. */
export function joinNumbers(tens: string, unit: string): string | null {
  return /^[2-9]0$/.test(tens) && /^[1-9]$/.test(unit) ? `${tens[0]}${unit}` : null;
}
