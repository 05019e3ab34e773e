/**
 * Bearing numbers of GOST 3189-89, read from the right: two digits of bore, one of the diameter series, one of the
 * type (0 ball, 2 cylindrical roller, 7 tapered, …), then construction and width, `180204` or `6-7510А`. A leading
 * zero is not written: `205` is of type 0. They speak beside a bearing word of a language that uses the standard.
 */
import type { Candidate } from './candidates.ts';
import type { Part } from './index.ts';

export interface GostTable {
  source: string;
  date: string;
  level: string;
  /** Words beside which a bare number is one of these. */
  beside: string[];
  /** HS-6 by type digit. */
  types: Record<string, string>;
}

/** Accuracy class and clearance before a hyphen, the number, its letters. */
const NUMBER = /^(?:\d{1,2}-)?(\d{3,7})(?:[\p{Lu}][\p{Lu}\d]{0,6})?$/u;
const TYPE_FROM_RIGHT = 4;
/** The type digit gives the goods; that the number is one of the standard is the doubt. */
const CERTAINTY = 0.85;

/** The bearing a candidate numbers, null when its shape is another. */
export function gostParts({ key, text }: Candidate, field: string, types: Record<string, string>): Part | null {
  const number = NUMBER.exec(key)?.[1];
  if (number === undefined) return null;
  const type = number.length < TYPE_FROM_RIGHT ? '0' : (number.at(-TYPE_FROM_RIGHT) as string);
  const hs = types[type];
  if (hs === undefined) return null;
  const family = `GOST ${type}`;
  return { mpn: key, field, text, family, hs: [hs], certainty: CERTAINTY, makers: [], country: null, foreign: false };
}
