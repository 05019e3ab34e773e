/** Clauses: the stretches of a text in which one word can govern another. */

const LONGEST_CLAUSE = 400;
const ENDS = /[\n\r;!?|•。！？；…]/;

/** A full stop ends a sentence unless it stands behind an abbreviation (ул., St.) or inside a number or a host. */
function endsAt(text: string, at: number): boolean {
  const c = text[at] as string;
  if (ENDS.test(c)) return true;
  if (c !== '.') return false;
  const next = /^\.\s+(\S)/.exec(text.slice(at, at + 8))?.[1];
  if (next === undefined || next === next.toLowerCase()) return false;
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return word.length > 4 || /^\d+$/.test(word);
}

/** The clauses of a text, in order; together they cover it but for the marks between them. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  const close = (end: number) => {
    const clause = text.slice(start, end);
    if (clause.trim() !== '') clauses.push(clause);
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (endsAt(text, at) || (at - start > LONGEST_CLAUSE && /[\s,，、]/.test(text[at] as string))) close(at);
  }
  close(text.length);
  return clauses;
}
