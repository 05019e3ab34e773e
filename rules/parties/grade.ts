/**
 * Grades of a match. Policy rule 3: a name alone never makes a stop; stop needs an exact id, or a name band
 * exact or strong with an agreeing second fact and no contradiction.
 */
import type { ListMatch } from '../screening.ts';
import type { Band } from './band.ts';

export type Grade = ListMatch['grade'];

/** What else is known of the party and the entry, besides the name. */
export interface SecondFacts {
  id: boolean;
  domain: boolean;
  email: boolean;
  city: boolean;
  address: 'unit' | 'building' | null;
  /** The address itself is listed, not a firm at it. */
  addressListed: boolean;
  /** agrees, differs, or not known of one of the two. */
  country: 'agrees' | 'differs' | 'unknown';
}

/** Country agreement closes this share of the distance to 1. */
export const AGREEMENT = 0.25;
const DISAGREEMENT = 0.05;

/** The score with what the country says of it. */
export function adjust(score: number, { country }: SecondFacts): number {
  if (country === 'agrees') return score + (1 - score) * AGREEMENT;
  return country === 'differs' ? Math.max(0, score - DISAGREEMENT) : score;
}

export interface NameEvidence {
  band: Band;
  /** The name says little by itself: an alias its publisher calls weak, a ship's name, a name of common words. */
  weak: boolean;
  /** Many bear the name: the same country is then no second fact. */
  common: boolean;
}

/** Grade of a match by name with what else is known; `name` null for a match without the name. */
export function gradeOf(name: NameEvidence | null, facts: SecondFacts): Grade {
  if (facts.id || (facts.addressListed && facts.address === 'unit')) return 'stop';
  if (name === null) return facts.domain || facts.email || facts.address === 'unit' ? 'review' : 'note';
  const confirmed =
    facts.domain ||
    facts.email ||
    facts.city ||
    facts.address === 'unit' ||
    (facts.country === 'agrees' && !name.common);
  if (name.band === 'possible') return facts.domain || facts.email || facts.address === 'unit' ? 'review' : 'note';
  if (name.weak && !(facts.domain || facts.email)) return 'note';
  return confirmed && facts.country !== 'differs' ? 'stop' : 'review';
}
