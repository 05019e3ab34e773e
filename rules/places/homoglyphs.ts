/**
 * Look-alike letters: "Mосква" with a Latin M, "Rоssia" with a Cyrillic о. A word of both scripts is read in the one
 * that its unmistakable letters belong to. Length and places stay, so that quotations come from the page's own text.
 */

const LATIN = 'aceopxykmtbhABCEHKMOPTXYIi';
const CYRILLIC = 'асеорхукмтвнАВСЕНКМОРТХУІі';

const toCyrillic = new Map([...LATIN].map((c, i) => [c, CYRILLIC[i] as string]));
const toLatin = new Map([...CYRILLIC].map((c, i) => [c, LATIN[i] as string]));

const HAS_BOTH = /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/;
const WORDS = /[A-Za-zЀ-ӿ]{2,60}/g;

function repairWord(word: string): string {
  if (!HAS_BOTH.test(word)) return word;
  const letters = [...word];
  const plainLatin = letters.some((c) => /[A-Za-z]/.test(c) && !toCyrillic.has(c));
  const plainCyrillic = letters.some((c) => /[Ѐ-ӿ]/.test(c) && !toLatin.has(c));
  if (plainLatin && plainCyrillic) return word;
  const map = plainLatin ? toLatin : toCyrillic;
  return letters.map((c) => map.get(c) ?? c).join('');
}

/** The text with words of mixed scripts in one script, of the same length. */
export function repair(text: string): string {
  return HAS_BOTH.test(text) ? text.replace(WORDS, repairWord) : text;
}

/** The Latin disguise of a Cyrillic name all of whose capitals have a Latin twin (МОСКВА → MOCKBA), else null. */
export function disguise(name: string): string | null {
  const letters = [...name.toUpperCase()];
  if (letters.length < 5 || !letters.every((c) => toLatin.has(c))) return null;
  return letters.map((c) => toLatin.get(c)).join('');
}
