/**
 * Tax and register numbers. A number counts directly after its label and with the right checksum: one in ten random
 * numbers passes, and Ukraine, Kazakhstan, Kyrgyzstan and Uzbekistan use the same label. Algorithms: STDNUM.
 */
import type { Area } from '../screening.ts';
import type { Cue, CueStrength } from './cues.ts';
import { between, evidenceOf, marksOf, rawOf, type Scan } from './scan.ts';
import type { PlaceRules } from './types.ts';

const weigh = (digits: string, weights: readonly number[]): number =>
  (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11) % 10;

const TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVEN = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const TWELVE = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Whether ten or twelve digits are a Russian taxpayer number (INN) by checksum. */
export function isInn(digits: string): boolean {
  if (/^\d{10}$/.test(digits)) return weigh(digits, TEN) === Number(digits[9]);
  if (!/^\d{12}$/.test(digits)) return false;
  return weigh(digits, ELEVEN) === Number(digits[10]) && weigh(digits, TWELVE) === Number(digits[11]);
}

/** Whether 13 or 15 digits are a Russian register number (OGRN, OGRNIP) by checksum. */
export function isOgrn(digits: string): boolean {
  if (/^[1-9]\d{12}$/.test(digits)) return (Number(digits.slice(0, 12)) % 11) % 10 === Number(digits[12]);
  if (!/^[34]\d{14}$/.test(digits)) return false;
  return (Number(digits.slice(0, 14)) % 13) % 10 === Number(digits[14]);
}

/** Between a label and its number: marks and at most a "No". */
const GAP = /^[\s:#№.()\-/=]{0,6}$/;

interface Found {
  area: Area;
  rule: string;
  strength: CueStrength;
  at: number;
}

function numberAfter(read: Scan, at: number): string {
  return at > 0 && GAP.test(between(read, at - 1, at)) ? rawOf(read, at, at + 1) : '';
}

function labelled(read: Scan, rules: PlaceRules): Found[] {
  const cancelled = marksOf(read, 'label').some((mark) => mark.row.of === 'cancelled');
  const found: Found[] = [];
  for (const { row, to } of marksOf(read, 'label')) {
    const digits = numberAfter(read, to);
    if (row.of === 'unp' && /^\d{9}$/.test(digits)) found.push({ area: 'BY', rule: 'unp', strength: 'strong', at: to });
    if (cancelled) continue;
    if (row.of === 'inn' && isInn(digits)) {
      found.push({
        area: rules.innAreas[digits.slice(0, 2)] ?? 'RU',
        rule: 'inn_checksum',
        strength: 'strong',
        at: to,
      });
    }
    if (row.of === 'ogrn' && isOgrn(digits))
      found.push({ area: 'RU', rule: 'ogrn_checksum', strength: 'strong', at: to });
  }
  return found;
}

/** Cues of labelled numbers; in a tax-id field a bare number with the right checksum supports other cues. */
export function taxIdsIn(read: Scan, field: string, rules: PlaceRules): Cue[] {
  const found = labelled(read, rules);
  const bare = rawOf(read, 0, 1);
  if (field === 'taxId' && found.length === 0 && read.tokens.count === 1) {
    if (isInn(bare))
      found.push({ area: rules.innAreas[bare.slice(0, 2)] ?? 'RU', rule: 'inn_unlabelled', strength: 'latent', at: 0 });
    if (isOgrn(bare)) found.push({ area: 'RU', rule: 'ogrn_unlabelled', strength: 'latent', at: 0 });
  }
  return found.map(({ area, rule, strength, at }) => ({
    kind: 'taxId',
    area,
    strength,
    evidence: evidenceOf(read, field, rule, at, at + 1),
  }));
}
