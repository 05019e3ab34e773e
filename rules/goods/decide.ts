/** The decision: from scores by HS code to yes, no or unclear, with code, tier and row of policy table B1. */
import type { PolicyRow } from '../screening.ts';
import type { GoodsRules } from './types.ts';

/** Below this nothing is called yes; below the lower bound nothing is even unclear. */
const ENOUGH = 0.5;
const LITTLE = 0.25;
/** A rival outside the list with this share of the best score leaves it unclear. */
const CLOSE = 0.8;
/** A rival nearer than this leaves it unclear. */
const CLEAR = 0.9;
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

const NEAR = 0.4;

/** Other codes that came near the best, nearest first, then those that always stay possible beside it. */
function alternativesOf(best: string, scores: ReadonlyMap<string, number>, rules: GoodsRules): string[] {
  const least = Math.max(...scores.values()) * NEAR;
  const near = [...scores]
    .filter(([hs, score]) => hs !== best && hs.length === 6 && score >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([hs]) => hs);
  const also = (rules.also[best] ?? []).filter((hs) => !near.includes(hs));
  return [...near, ...also].slice(0, MOST_ALTERNATIVES);
}

function decide(scores: ReadonlyMap<string, number>, rules: GoodsRules): Decision {
  const listed: Candidate = { hs: '', score: 0 };
  const other: Candidate = { hs: '', score: 0 };
  for (const [hs, score] of scores) {
    const best = rules.tiers[hs] === undefined ? other : listed;
    if (score <= best.score) continue;
    best.hs = hs;
    best.score = score;
  }
  if (listed.score === 0 && other.score === 0) return { chpl: 'no', hs: null, alternatives: [], confidence: 0.3 };
  if (listed.score < other.score * CLOSE || listed.score < LITTLE) {
    const share = listed.score / Math.max(listed.score, other.score);
    const hs = other.score > 0 ? other.hs : listed.hs;
    return { chpl: 'no', hs, alternatives: [], confidence: Math.min(0.95, 0.9 - 0.4 * share) };
  }
  const rival = Math.min(1, other.score / listed.score);
  const chpl = listed.score >= ENOUGH && rival < CLEAR ? 'yes' : 'unclear';
  const confidence = Math.min(0.95, 0.45 + 0.3 * Math.min(1, listed.score) + 0.2 * (1 - rival));
  return {
    chpl,
    hs: listed.hs,
    alternatives: alternativesOf(listed.hs, scores, rules),
    confidence: chpl === 'yes' ? confidence : 0.5,
  };
}

/** A title that names goods of so many chapters in one breath is stuffed with words to be found by: what it offers is open. */
const STUFFED = 5;

/** The decision from words that name goods of `chapters` chapters. */
export function decideNamed(scores: ReadonlyMap<string, number>, chapters: number, rules: GoodsRules): Decision {
  const decision = decide(scores, rules);
  return decision.chpl === 'yes' && chapters >= STUFFED ? { ...decision, chpl: 'unclear', confidence: 0.5 } : decision;
}

/** A stated code decides; one of HS 2017 with several successors leaves it open. */
export function decideStated(hs6: string, rules: GoodsRules): Decision {
  const codes = rules.legacy[hs6] ?? [hs6];
  const listed = codes.filter((code) => rules.tiers[code] !== undefined);
  if (codes.length === 1 || listed.length === 0)
    return { chpl: listed.length > 0 ? 'yes' : 'no', hs: codes[0] as string, alternatives: [], confidence: 0.95 };
  return { chpl: 'unclear', hs: null, alternatives: codes, confidence: 0.6 };
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
