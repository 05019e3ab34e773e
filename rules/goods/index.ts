/** Goods: what a listing offers, as HS-6 with evidence, and whether the Common High Priority List names it. */
import type { Field } from '../reading.ts';
import type { GoodsAnswer } from '../screening.ts';

export interface GoodsTables {
  chpl: { items: { hs6: string; tier: string; broad?: boolean }[] };
}

export interface GoodsRules {
  tiers: Record<string, string>;
}

export function compileGoods(tables: GoodsTables): GoodsRules {
  return { tiers: Object.fromEntries(tables.chpl.items.map((item) => [item.hs6, item.tier])) };
}

export function recogniseGoods(_fields: readonly Field[], _rules: GoodsRules): GoodsAnswer {
  return {
    chpl: 'no',
    hs6: null,
    alternatives: [],
    tier: null,
    confidence: 0,
    evidence: [],
    row: 'X',
    family: null,
    hs: [],
    eccn: [],
    mpn: null,
    manufacturer: null,
    understood: false,
  };
}
