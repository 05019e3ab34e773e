/** The non-SDN lists of OFAC, told apart by what an entry says: its programmes, its directives, its lists. */
import type { ListKey } from '../lists.ts';

/** Strictest first: an entry of several is filed under the first and names them all. */
const SIGNS: readonly [ListKey, string, RegExp][] = [
  ['us_fse', 'FSE', /\bFSE\b|Foreign Sanctions Evader/],
  [
    'us_capta',
    'CAPTA',
    /\bCAPTA\b|\b561-Related|Executive Order 14024 Directive Information[^;]{0,40}Subject to Directive 2\b/,
  ],
  ['us_ssi', 'SSI', /\bSSI\b|Sectoral Sanctions|UKRAINE-EO13662|Executive Order 13662 Directive/],
  [
    'us_mbs',
    'NS-MBS',
    /\bMBS\b|Menu-Based|Executive Order 14024 Directive|Executive Order 14014 Directive|\bEO 14024 Directive|CAATSA Section 235|Executive Order 14059 information/,
  ],
  ['us_cmic', 'NS-CMIC', /\bCMIC\b/],
  ['us_plc', 'NS-PLC', /\bNS-PLC\b|Palestinian Legislative Council/],
];

export interface Sublist {
  key: ListKey;
  /** Codes of all lists that the entry is on. */
  codes: string[];
}

/** The list of a non-SDN entry; `us_other` when it says none we know. */
export function sublistOf(words: string): Sublist {
  const found = SIGNS.filter(([, , sign]) => sign.test(words));
  return { key: found[0]?.[0] ?? 'us_other', codes: found.map(([, code]) => code) };
}

/** Whether an entry's programmes and remarks are those of the non-SDN lists rather than of the SDN list. */
export function looksNonSdn(programmes: string, remarks: string): boolean {
  return (
    /^(?:NS-|CMIC|561-|FSE|MBS)/.test(programmes) || (/EO13662|EO14024/.test(programmes) && /Directive/.test(remarks))
  );
}
