/** Letters and digits of all scripts. */

/** A letter; two letters in a row. */
export const LETTER = /\p{L}/u;
export const WORD = /\p{L}{2}/u;
/** A letter, a digit or the sign of a currency. */
export const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}]/u;
