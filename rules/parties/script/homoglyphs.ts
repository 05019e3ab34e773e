/**
 * Letters that look alike in Latin, Cyrillic and Greek. A word that mixes scripts is read in the script of most of
 * its letters: "Rоstеc" with Cyrillic о and е is "Rostec". Source: Unicode confusables, from general knowledge (J).
 */
const CYRILLIC_TO_LATIN: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  ё: 'e',
  ї: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  к: 'k',
  т: 't',
  м: 'm',
  в: 'b',
  н: 'h',
};
const GREEK_TO_LATIN: Record<string, string> = {
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  χ: 'x',
  τ: 't',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};
const TO_LATIN: Record<string, string> = { ...CYRILLIC_TO_LATIN, ...GREEK_TO_LATIN };
const TO_CYRILLIC: Record<string, string> = Object.fromEntries(
  Object.entries(CYRILLIC_TO_LATIN)
    .filter(([from]) => !'ёїк тмвн'.includes(from))
    .map(([from, to]) => [to, from]),
);

const LATIN = /[A-Za-z]/g;
const CYRILLIC = /\p{sc=Cyrillic}/gu;
const LOOKALIKE_SCRIPTS = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

const swap = (word: string, table: Record<string, string>) =>
  [...word].map((c) => (Object.hasOwn(table, c) ? table[c] : c)).join('');

/** The text with every mixed word in one script; all other words stay as they are. */
export function unmix(text: string): string {
  if (!LOOKALIKE_SCRIPTS.test(text)) return text;
  return text.replace(WORD, (word) => {
    const latin = word.match(LATIN)?.length ?? 0;
    if (latin === 0 || !LOOKALIKE_SCRIPTS.test(word)) return word;
    const cyrillic = word.match(CYRILLIC)?.length ?? 0;
    return latin >= cyrillic ? swap(word, TO_LATIN) : swap(word, TO_CYRILLIC);
  });
}
