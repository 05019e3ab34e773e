/** Origin: three statements that are never merged: origin stated, signal that US rules follow the goods, brand's country. */
import type { Countries } from '../places/countries.ts';
import type { Field } from '../reading.ts';
import type { GoodsAnswer, OriginAnswer } from '../screening.ts';

export interface OriginTables {
  source: string;
}

export interface OriginRules {
  source: string;
}

export function compileOrigin(tables: OriginTables): OriginRules {
  return { source: tables.source };
}

export function judgeOrigin(
  _fields: readonly Field[],
  _goods: GoodsAnswer,
  _rules: OriginRules,
  _countries: Countries,
): OriginAnswer {
  return { origin: 'unknown', originStated: null, ear: false, brandCountry: null, evidence: [] };
}
