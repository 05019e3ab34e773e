/** What a listing states of its goods outright: HS codes and ECCNs as printed, with the words that show them. */
import type { Field } from '../reading.ts';
import type { Evidence } from '../screening.ts';
import { codeBehind, dottedCodes, gluedCodes, headingBehind } from './codes.ts';
import { eccnBehind, eccnField } from './eccn.ts';
import type { Hits } from './hits.ts';
import {
  DECIDING,
  DISCUSSED,
  EAR99,
  ECCN_LABEL,
  type GoodsRules,
  HS_LABEL,
  kindOf,
  MUNITIONS,
  rowOf,
} from './types.ts';
import { MOST_CHARACTERS, quoted, type Words } from './words.ts';

export interface Stated {
  /** Digits, 6 to 10 long. */
  hs: string[];
  /** Four-digit headings behind a label. */
  headings: string[];
  /** Upper case, EAR99 included. */
  eccn: string[];
  munitions: boolean;
  evidence: Evidence[];
}

export const nothingStated = (): Stated => ({
  hs: [],
  headings: [],
  eccn: [],
  munitions: false,
  evidence: [],
});

function note(stated: Stated, list: 'hs' | 'headings' | 'eccn', value: string, field: Field, text: string): void {
  if (stated[list].includes(value)) return;
  stated[list].push(value);
  if (list === 'headings') return;
  stated.evidence.push({ field: field.label ?? field.key, text, rule: list === 'hs' ? 'goods_hs_code' : 'goods_eccn' });
}

/** Whether a word says that codes are talked of: a ruling or protest weighs several before it decides. */
function isDiscussion(hits: Hits): boolean {
  for (let i = 0; i < hits.count; i++) if (kindOf(hits.ids[i] as number) === DISCUSSED) return true;
  return false;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const SHORTEST_GLUED = 6;
const HEADING_DIGITS = 4;

/** Whether a word begins with a letter and ends in four digits or more: perhaps a label and its code in one. */
function hasGlued({ count, folded, begins }: Words): boolean {
  for (let i = 0; i < count; i++) {
    const begin = begins[i] as number;
    const end = begins[i + 1] as number;
    if (end - begin < SHORTEST_GLUED || (folded[begin] as number) <= DIGIT_9) continue;
    let at = end - 1;
    while (at > begin && (folded[at] as number) >= DIGIT_0 && (folded[at] as number) <= DIGIT_9) at--;
    if (end - 1 - at >= HEADING_DIGITS) return true;
  }
  return false;
}

/** Codes that words of the text announce. */
export function readStated(stated: Stated, field: Field, words: Words, hits: Hits, rules: GoodsRules): void {
  const { text } = field;
  const discussed = isDiscussion(hits);
  for (let i = 0; i < hits.count; i++) {
    const kind = kindOf(hits.ids[i] as number);
    if (kind < HS_LABEL) continue;
    const end = words.ends[(hits.to[i] as number) - 1] as number;
    if (kind === HS_LABEL) {
      if (discussed !== (rowOf(hits.ids[i] as number) === DECIDING)) continue;
      const code = codeBehind(text, end);
      if (code !== null) note(stated, 'hs', code.digits, field, code.text);
      const heading = code === null ? headingBehind(text, end) : null;
      if (heading !== null) note(stated, 'headings', heading.digits, field, heading.text);
    } else if (kind === ECCN_LABEL) {
      const found = eccnBehind(text, end);
      if (found !== null) note(stated, 'eccn', found.eccn, field, found.text);
    } else if (kind === EAR99) {
      note(stated, 'eccn', 'EAR99', field, quoted(words, hits.from[i] as number, hits.to[i] as number));
    } else if (kind === MUNITIONS) stated.munitions = true;
  }
  if (discussed) return;
  const isKnown = (hs6: string) => rules.tiers[hs6] !== undefined || rules.codes.includes(hs6);
  const start = text.slice(0, MOST_CHARACTERS);
  if (hasGlued(words)) for (const code of gluedCodes(start, isKnown)) note(stated, 'hs', code.digits, field, code.text);
  if (!text.includes('.')) return;
  for (const code of dottedCodes(start, isKnown)) note(stated, 'hs', code.digits, field, code.text);
}

/** A field that the page labels as HS code or ECCN: its whole content is one. */
export function readCodeField(stated: Stated, field: Field): void {
  if (field.key === 'hs') {
    const code = codeBehind(field.text, 0);
    if (code !== null) note(stated, 'hs', code.digits, field, code.text);
    else {
      const heading = headingBehind(field.text, 0);
      if (heading !== null) note(stated, 'headings', heading.digits, field, heading.text);
    }
  }
  if (field.key === 'eccn') {
    const found = eccnField(field.text);
    if (found !== null) note(stated, 'eccn', found.eccn, field, found.text);
  }
}
