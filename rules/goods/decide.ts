/** The decision: from scores by HS code to yes, no or unclear, with code, tier and row of policy table B1. */
import type { PolicyRow } from '../screening.ts';
import type { GoodsRules } from './types.ts';

/** Below this nothing is called yes; below the lower bound nothing is even unclear. */
const ENOUGH = 0.5;
const LITTLE = 0.25;
/** A rival outside the list with this share of the best score leaves it unclear. */
const CLOSE = 0.8;
const MOST_ALTERNATIVES = 4;

export interface Decision {
  chpl: 'yes' | 'no' | 'unclear';
  /** HS code or heading, null when nothing speaks. */
  hs: string | null;
  alternatives: string[];
  confidence: number;
}

interface Candidate {
  hs: string;
  score: number;
}

function alternativesOf(best: string, ranked: readonly Candidate[], rules: GoodsRules): string[] {
  const top = ranked[0]?.score ?? 0;
  const row = rules.codes.indexOf(best);
  const also = row < 0 ? [] : (rules.also[row] as string[]);
  const close = ranked.filter(({ hs, score }) => hs.length === 6 && score >= top * 0.4).map(({ hs }) => hs);
  return [...new Set([...close, ...also])].filter((hs) => hs !== best).slice(0, MOST_ALTERNATIVES);
}

export function decide(scores: ReadonlyMap<string, number>, rules: GoodsRules): Decision {
  const ranked = [...scores].map(([hs, score]) => ({ hs, score })).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return { chpl: 'no', hs: null, alternatives: [], confidence: 0.3 };
  const isListed = ({ hs }: Candidate) => rules.tiers[hs] !== undefined;
  const listed = ranked.find(isListed);
  const other = ranked.find((candidate) => !isListed(candidate));
  const alternatives = (hs: string) => alternativesOf(hs, ranked, rules);
  if (listed === undefined || (other !== undefined && listed.score < other.score * CLOSE) || listed.score < LITTLE) {
    const share = (listed?.score ?? 0) / best.score;
    return { chpl: 'no', hs: (other ?? best).hs, alternatives: [], confidence: Math.min(0.95, 0.9 - 0.4 * share) };
  }
  const rival = (other?.score ?? 0) / listed.score;
  const chpl = listed.score >= ENOUGH && rival < 1 ? 'yes' : 'unclear';
  const confidence = Math.min(0.95, 0.45 + 0.3 * Math.min(1, listed.score) + 0.2 * (1 - Math.min(1, rival)));
  return { chpl, hs: listed.hs, alternatives: alternatives(listed.hs), confidence: chpl === 'yes' ? confidence : 0.5 };
}

/** The family of row D that a code belongs to. */
export function familyOf(hs: string | null, rules: GoodsRules): string | null {
  if (hs === null) return null;
  return rules.families.find((row) => row.hs.some((start) => hs.startsWith(start)))?.family ?? null;
}

const CHAPTERS_OF_SUPPLEMENT_4 = ['84', '85', '88', '90'];

/** Row of policy table B1. `controlled`: an ECCN of the Commerce Control List or a munitions mark is shown. */
export function rowFor(
  { chpl, hs }: Pick<Decision, 'chpl' | 'hs'>,
  controlled: boolean,
  understood: boolean,
  rules: GoodsRules,
): PolicyRow {
  if (chpl === 'yes' && hs !== null && !rules.broad.includes(hs)) return 'A';
  if (controlled) return 'B';
  if (chpl === 'yes') return 'A*';
  if (chpl === 'unclear') return 'U';
  if (!understood) return 'X';
  if (familyOf(hs, rules) !== null) return 'D';
  return hs !== null && CHAPTERS_OF_SUPPLEMENT_4.includes(hs.slice(0, 2)) ? 'C' : 'E';
}
