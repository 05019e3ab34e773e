/** A firm that goes by the first letters of another's words: "NIOC" is the National Iranian Oil Company. */
import { calledBy, mayStandForWords } from '../word/heads.ts';
import type { Name } from '../word/name.ts';

/** The only word of a firm's name where it may be the first letters of others, null for all other names. */
export function acronym({ words, kind }: Name): string | null {
  const [only] = words;
  return kind === 'company' && words.length === 1 && only !== undefined && mayStandForWords(only.text.length)
    ? only.text
    : null;
}

const isAcronymOf = (short: Name, long: Name): boolean => {
  const letters = acronym(short);
  return letters !== null && long.kind === 'company' && calledBy(long.heads).includes(letters);
};

/** One of two firms goes by the other's first letters. */
export const isByInitials = (a: Name, b: Name): boolean => isAcronymOf(a, b) || isAcronymOf(b, a);
