/** What the names of each group must hold of a query, and may weigh, to be the name asked for. */
import type { NameKind } from '../word/word.ts';
import { whole } from './met.ts';
import { GROUPS, heaviest, lightest, PEOPLE, UNSAIDS } from './postings.ts';
import {
  greatestWeight,
  isSeveral,
  LEAST_ESTIMATE,
  LEAST_SHARE,
  leastWeight,
  MORE_THAN_ONE,
  OTHER_KIND,
  SEVERAL_NAMES,
} from './reach.ts';
import type { Search } from './search.ts';

export interface Limits {
  /** The reading of the query that the group's names are compared with. */
  role: 'person' | 'firm';
  kind: NameKind;
  /** Weight of the query's words, read so. */
  query: number;
  /** Its initials, as codes of letters, and what each weighs: they are not looked up, and may be any word's. */
  initials: readonly number[];
  initialWeight: number;
  /** What they must hold of the words that are looked up, as a whole number. */
  need: number;
  /** Least estimate. */
  least: number;
  /** The query is a person's of several names: more than one must agree. */
  several: boolean;
  /** Postings lighter or heavier than these cannot be meant. */
  first: number;
  last: number;
}

/** Sums are kept as whole numbers and rounded: so much more a name may hold. */
const ROUNDED = 0.02;
const LESS_THAN_SEVERAL = SEVERAL_NAMES - 0.1;

/** The heaviest posting that may be meant when it holds that much of the query at most; none where it is too little. */
export function lastHolding(
  held: number,
  group: number,
  { query, kind, least, several, initials, initialWeight }: Limits,
): number {
  const most = held + initials.length * initialWeight + ROUNDED;
  if (most < LEAST_SHARE * query) return heaviest(group, -1);
  const weight = greatestWeight(most, query, kind, least);
  const isOne = several && most < MORE_THAN_ONE;
  return heaviest(group, isOne ? Math.min(weight, LESS_THAN_SEVERAL) : weight);
}

/** The limits of every group, by its number; `unseen` is the weight of the words that are not looked up. */
export function limitsOf({ query, reads }: Search, unseen: Record<'person' | 'firm', number>): Limits[] {
  const several = isSeveral(query.person.words);
  const initials = query.person.words.filter((word) => word.isInitial);
  const letters = initials.map(({ text }) => text.charCodeAt(0));
  return GROUPS.map((group) => {
    const person = group === PEOPLE;
    const [role, kind] = person ? (['person', 'person'] as const) : (['firm', 'company'] as const);
    const isOther = group !== UNSAIDS && reads === (person ? 'firm' : 'person');
    const limits: Limits = {
      role,
      kind,
      query: query[role].weight,
      initials: person ? letters : [],
      initialWeight: initials[0]?.weight ?? 0,
      need: whole(LEAST_SHARE * query[role].weight - unseen[role]),
      least: isOther ? OTHER_KIND : LEAST_ESTIMATE,
      several: person && several,
      first: 0,
      last: 0,
    };
    limits.first = lightest(group, leastWeight(limits.query, kind, limits.least));
    limits.last = lastHolding(limits.query, group, limits);
    return limits;
  });
}
