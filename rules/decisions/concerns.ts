/** Which facts a decision speaks of, and whether it still holds for them. */
import { type Countries, countryOf } from '../places/countries.ts';
import type { Flag, GoodsAnswer, Strength, Tie } from '../screening.ts';
import { fold } from '../text/fold.ts';
import type { Facts, Hit } from '../verdict/index.ts';
import { comparedEntry } from './about.ts';
import type { AboutFlag, AboutItem, AboutParty, AboutTie, ComparedEntry, Lapse } from './decision.ts';
import { sameName } from './scope.ts';

/** The facts a decision speaks of, and why it takes none of them away; `lapse` null: it takes them away. */
export interface Concern<Fact> {
  facts: Fact[];
  lapse: Lapse | null;
}

const GRADES = ['note', 'review', 'stop'];
const STRENGTHS: readonly Strength[] = ['weak', 'strong', 'direct'];
const WEIGHTS: readonly Flag['weight'][] = ['info', 'low', 'medium', 'high'];

const ascending = (texts: readonly string[]) => [...texts].sort().join('\n');
const isEntry = (a: { list: string; id: string }, b: { list: string; id: string }) =>
  a.list === b.list && a.id === b.id;
const digits = (text: string) => fold(text).replaceAll(' ', '');
/** Signs alone fold to nothing and are compared as they stand. */
const sameWords = (a: string, b: string) => fold(a) === fold(b) && (fold(a) !== '' || a.trim() === b.trim());

/** Stated on both sides and different: then it is somebody else. */
function contradicts(
  a: string | null | undefined,
  b: string | null | undefined,
  key: (text: string) => string,
): boolean {
  return Boolean(a && b) && key(a as string) !== key(b as string);
}

/** Whether a hit is of the party decided on: the same name, and no other country or number. */
function isParty({ name, country, taxId }: AboutParty, { party, stated }: Hit, countries: Countries): boolean {
  const place = (text: string) => countryOf(text, countries) ?? fold(text);
  return (
    sameName(name, party) && !contradicts(country, stated?.country, place) && !contradicts(taxId, stated?.taxId, digits)
  );
}

function sameEntry(then: ComparedEntry, now: ComparedEntry): boolean {
  return (
    then.name === now.name &&
    then.matchedName === now.matchedName &&
    then.effect === now.effect &&
    then.jurisdiction === now.jurisdiction &&
    then.programme === now.programme &&
    ascending(then.countries) === ascending(now.countries)
  );
}

/** Why a decision on a party's entries no longer holds, of the entries it matches now; null where it holds. */
export function entriesLapse({ entries, beside }: AboutParty, now: readonly ComparedEntry[]): Lapse | null {
  for (const entry of now) {
    const then = entries.find((known) => isEntry(known, entry));
    if (then === undefined) {
      if (!beside.some((known) => isEntry(known, entry))) return 'other_entry';
    } else if (!sameEntry(then, entry)) return 'entry_changed';
    else if (GRADES.indexOf(entry.grade) > GRADES.indexOf(then.grade)) return 'stronger';
  }
  return null;
}

export function concernedHits(about: AboutParty, { hits }: Facts, countries: Countries): Concern<Hit> {
  const own = hits.filter((hit) => isParty(about, hit, countries));
  const lapse = entriesLapse(
    about,
    own.map(({ match }) => comparedEntry(match)),
  );
  if (lapse !== null) return { facts: own, lapse };
  return { facts: own.filter(({ match }) => about.entries.some((entry) => isEntry(entry, match))), lapse };
}

/** Goods of rows E and X have nothing that could be taken away. */
export function concernedGoods(about: AboutItem, { goods }: Facts): Concern<GoodsAnswer> {
  if (goods === null || goods.row === 'E' || goods.row === 'X') return { facts: [], lapse: null };
  const same =
    about.row === goods.row &&
    about.hs6 === goods.hs6 &&
    ascending(about.alternatives) === ascending(goods.alternatives) &&
    ascending(about.hs) === ascending(goods.hs) &&
    ascending(about.eccn) === ascending(goods.eccn);
  return { facts: [goods], lapse: same ? null : 'item_changed' };
}

function upTo<Fact>(facts: Fact[], strength: (fact: Fact) => number, most: number): Concern<Fact> {
  return { facts, lapse: facts.some((fact) => strength(fact) > most) ? 'stronger' : null };
}

export function concernedTies(about: AboutTie, { ties }: Facts): Concern<Tie> {
  const own = ties.filter(
    ({ role, kind, area, evidence }) =>
      role === about.role && kind === about.kind && area === about.area && sameWords(evidence.text, about.text),
  );
  return upTo(own, ({ strength }) => STRENGTHS.indexOf(strength), STRENGTHS.indexOf(about.strength));
}

export function concernedFlags(about: AboutFlag, { flags }: Facts): Concern<Flag> {
  const own = flags.filter(
    ({ id, side, evidence }) => id === about.flag && side === about.side && sameWords(evidence.text, about.text),
  );
  return upTo(own, ({ weight }) => WEIGHTS.indexOf(weight), WEIGHTS.indexOf(about.weight));
}
