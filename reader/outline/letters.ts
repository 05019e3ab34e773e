/** Letters and digits of all scripts. */

/** A letter; two letters in a row; what is neither letter nor digit, as long as it goes on. */
export const LETTER = /\p{L}/u;
export const WORD = /\p{L}{2}/u;
export const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** A letter, a digit or the sign of a currency. */
export const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}]/u;
