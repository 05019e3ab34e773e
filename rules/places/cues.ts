/** Cues: single signs of an area that a field shows, before they are weighed together. */
import type { Area, Evidence, TieKind } from '../screening.ts';

/**
 * `direct`, `strong` and `weak` stand alone; `latent` counts only beside a cue of another kind (Perm, Kazan, АО).
 */
export type CueStrength = 'direct' | 'strong' | 'weak' | 'latent';

export interface Cue {
  kind: TieKind;
  area: Area;
  strength: CueStrength;
  evidence: Evidence;
  /** Never more than strong, whatever stands beside it. */
  capped?: true;
  /** Shared across the former Soviet states: two such cues together are still weak. */
  shared?: true;
}

export const countryOfArea = (area: Area): 'RU' | 'BY' | 'UA' => (area === 'RU' || area === 'BY' ? area : 'UA');

/** Signs of Russia and of the areas it occupies support each other; those of Belarus only each other. */
export const sameSide = (a: Area, b: Area): boolean => (a === 'BY') === (b === 'BY');
