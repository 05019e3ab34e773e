/** Compiles the tables of a pack into what `screen` judges by. */
import type { Rules } from '../cache.ts';
import { compileFlags } from '../flags/index.ts';
import { compileGoods } from '../goods/index.ts';
import { compileOrigin } from '../origin/index.ts';
import { compilePlaces } from '../places/index.ts';
import { compileSites } from '../sites/index.ts';
import { compileVerdict } from '../verdict/index.ts';
import type { PackMeta } from './pack.ts';
import type { AllTables } from './tables.ts';

/** Language → id → text, turned to id → language → text. */
function byId(texts: AllTables['texts']): Rules['texts'] {
  const turned: Rules['texts'] = {};
  for (const [language, rows] of Object.entries(texts))
    for (const [id, text] of Object.entries(rows)) {
      turned[id] ??= {};
      turned[id][language] = text;
    }
  return turned;
}

/** Plain data for the rule cache. Throws where a table is wrong: found when the pack is built, never on a page. */
export function compileRules(tables: AllTables, meta: PackMeta): Rules {
  return {
    meta,
    goods: compileGoods(tables.goods),
    origin: compileOrigin(tables.origin),
    places: compilePlaces(tables.places),
    flags: compileFlags(tables.flags),
    verdict: compileVerdict(tables.verdict),
    labels: tables.labels.words,
    sites: compileSites(tables.sites),
    sources: tables.sources,
    publications: tables.publications,
    texts: byId(tables.texts),
  };
}
