/** A fact that somebody can decide on, and the place beside it where a page of ours lets them. */
import type { ComponentChildren } from 'preact';
import type { GoodsAnswer } from '../../rules/screening.ts';
import type { WordedApart, WordedFlag, WordedMatch, WordedParty, WordedTie } from '../../rules/worded.ts';

export type Fact =
  | { of: 'item'; goods: GoodsAnswer }
  | { of: 'party'; party: WordedParty | WordedApart; match: WordedMatch }
  | { of: 'tie'; tie: WordedTie }
  | { of: 'flag'; flag: WordedFlag };

/** What stands beside a fact. The card in a page has none: nothing is typed where a page sees keystrokes. */
export type FactSlot = (fact: Fact) => ComponentChildren;
