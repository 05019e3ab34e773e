/** The notation of term tables: many terms in one string, each with its variants. */

/** Longest list of variants that one term may stand for: more is a mistake in the table. */
const MOST_VARIANTS = 64;

/**
 * The terms that a table string stands for: `|` parts terms; `hélice(s)` is the bare word and the one with the ending,
 * `processor(en/s)` the bare word and each ending. `microcontrollor(e/i)` is the endings alone: several of them without
 * an `s` say that the stem is no word (it may be one of another language). A `*` is left to the phrase book.
 */
export function termsOf(list: string): string[] {
  return list.split('|').flatMap((term) => variantsOf(term.trim()));
}

function variantsOf(term: string): string[] {
  if (term === '') return [];
  let done = [''];
  let rest = term;
  for (let open = rest.indexOf('('); open >= 0; open = rest.indexOf('(')) {
    const close = rest.indexOf(')', open);
    if (close < 0) throw new Error(`open bracket in term "${term}"`);
    const given = rest.slice(open + 1, close).split('/');
    const endings = given.length > 1 && !given.includes('s') ? given : ['', ...given];
    const before = rest.slice(0, open);
    done = done.flatMap((start) => endings.map((ending) => start + before + ending));
    if (done.length > MOST_VARIANTS) throw new Error(`too many variants in term "${term}"`);
    rest = rest.slice(close + 1);
  }
  return done.map((start) => start + rest);
}
