/** Numbers in names: a different number is a different factory, however it is written. */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ORDINALS = ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const FOREIGN: Record<string, number> = {
  pervy: 1, pervyi: 1, pervaya: 1, pervoe: 1, vtoroi: 2, vtoroy: 2, tretii: 3, tretiy: 3, odin: 1, raz: 1, erste: 1, erster: 1, zweite: 2, dritte: 3,
  primera: 1, primero: 1, premier: 1, premiere: 1, birinci: 1, ikinci: 2, ucuncu: 3, una: 1, eins: 1, zwei: 2, drei: 3, deux: 2, trois: 3, ucu: 3,
};
/** One letter alone may be an initial: I, V and X count as numbers only at the end of a name. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const SUFFIX = /^(\d+)(?:st|nd|rd|th)$/;

/** Digits of a number word, an ordinal or a row of digits ("1st", "first", "007"), null for other words. */
export function numberOf(word: string): string | null {
  const c = word.charCodeAt(0);
  if (c >= 48 && c <= 57) {
    const ordinal = SUFFIX.exec(word);
    if (ordinal !== null) return ordinal[1] as string;
    return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : null;
  }
  if (Object.hasOwn(TENS, word)) return String(TENS[word]);
  if (Object.hasOwn(FOREIGN, word)) return String(FOREIGN[word]);
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return String(unit);
  const ordinal = ORDINALS.indexOf(word);
  return ordinal > 0 ? String(ordinal) : null;
}

/** Digits of a Roman numeral. `last`: the word ends the name, so that a single letter may be one. */
export function romanOf(word: string, last: boolean): string | null {
  const index = ROMAN.indexOf(word);
  return index >= 0 && (word.length > 1 || last) ? String(index + 1) : null;
}

/** "forty" + "4" → "44"; null where the two do not make one number. */
export function joinNumbers(tens: string, unit: string): string | null {
  return /^[2-9]0$/.test(tens) && /^[1-9]$/.test(unit) ? `${tens[0]}${unit}` : null;
}
