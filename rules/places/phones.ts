/** Telephone numbers: +7 is shared by Russia, Kazakhstan, Abkhazia and Baikonur; the digits after it decide. */
import type { Area } from '../screening.ts';
import type { Cue, CueStrength } from './cues.ts';
import { quote } from './scan.ts';
import type { PhoneRules, PlaceRules } from './types.ts';

/** +7 or 007 and ten digits, +375 and nine; separators are single, so the search stays linear. */
const RUSSIAN = /(?<![\d+])(?:\+|00)\s?7(?:[\s\-.()/‐-―]{0,3}\d){10}(?!\d)/g;
const BELARUSIAN = /(?<![\d+])(?:\+|00)\s?375(?:[\s\-.()/‐-―]{0,3}\d){9}(?!\d)/g;
/** 8 (495) 123-45-67 and 7 495 123-45-67: the groups of a Russian number written without the plus. */
const DOMESTIC = /(?<![\d+])([78])[\s-]?\(?(\d{3})\)?[\s-]?\d{3}[\s-]\d{2}[\s-]?\d{2}(?!\d)/g;

interface Reading {
  area: Area;
  strength: CueStrength;
}

/** What the ten digits after +7 say; null for Kazakhstan, Abkhazia, Baikonur and numbers that do not exist. */
function areaOfNumber(digits: string, { occupied, neither, shared }: PhoneRules): Reading | null {
  if (!/^[3489]/.test(digits) || neither.some((prefix) => digits.startsWith(prefix))) return null;
  const area = Object.hasOwn(occupied, digits.slice(0, 3)) ? (occupied[digits.slice(0, 3)] as Area) : 'RU';
  return { area, strength: shared.includes(digits.slice(0, 3)) ? 'weak' : 'strong' };
}

function domestic(prefix: string, code: string, phones: PhoneRules): Reading | null {
  if (Object.hasOwn(phones.occupied, code)) return { area: phones.occupied[code] as Area, strength: 'weak' };
  if (phones.russianAreas.includes(code)) return { area: 'RU', strength: 'weak' };
  return code.startsWith('9') && prefix === '8' ? { area: 'RU', strength: 'latent' } : null;
}

/** Phone cues of a text; `field` may be a phone field or prose. */
export function phonesIn(text: string, field: string, rules: PlaceRules): Cue[] {
  const cues: Cue[] = [];
  const put = (match: RegExpExecArray, reading: Reading | null, rule: string) => {
    if (reading === null) return;
    const evidence = { field, text: quote(text, match.index, match.index + match[0].length), rule };
    cues.push({ kind: 'phone', area: reading.area, strength: reading.strength, evidence });
  };
  for (const match of text.matchAll(RUSSIAN)) {
    const digits = match[0].replace(/\D/g, '').replace(/^(?:00)?7/, '');
    put(match, areaOfNumber(digits, rules.phones), 'phone_plus_7');
  }
  for (const match of text.matchAll(BELARUSIAN)) put(match, { area: 'BY', strength: 'strong' }, 'phone_plus_375');
  for (const match of text.matchAll(DOMESTIC)) {
    const [, prefix, code] = match as unknown as [string, string, string];
    put(match, domestic(prefix, code, rules.phones), 'phone_domestic_form');
  }
  return cues;
}
