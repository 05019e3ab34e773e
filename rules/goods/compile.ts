/** Compiles the goods tables into plain data with typed arrays. Throws where a table is wrong. */
import { compileDrawings } from './drawings.ts';
import { termsOf } from './notation.ts';
import { compileParts } from './parts/index.ts';
import { type BookPhrase, compileBook } from './phrasebook.ts';
import {
  AFTER,
  BEFORE,
  BESIDE,
  COMMON,
  EAR99,
  ECCN_LABEL,
  type GoodsRules,
  type GoodsTables,
  HS_LABEL,
  idOf,
  MAKER,
  MUNITIONS,
  NAME,
  NEUTRAL,
  OF,
  PACKAGE,
  SUGGESTS,
  type Terms,
} from './types.ts';

/** Phrases of one row or word class; a term that several languages share counts as head-last, as in English. */
function phrasesOf(terms: Terms | undefined, row: number, kind: number, first: readonly string[]): BookPhrase[] {
  const headFirst = new Map<string, boolean>();
  for (const [language, list] of Object.entries(terms ?? {}))
    for (const term of termsOf(list)) headFirst.set(term, first.includes(language) && (headFirst.get(term) ?? true));
  return [...headFirst].map(([text, isFirst]) => ({ text, id: idOf(row, kind, isFirst) }));
}

const plainPhrases = (texts: readonly string[], kind: number): BookPhrase[] =>
  texts.map((text) => ({ text, id: idOf(0, kind, false) }));

export function compileGoods(tables: GoodsTables): GoodsRules {
  const rows = Object.values(tables.terms).flatMap((table) => table.rows);
  const { first, after, before, of, neutral } = tables.syntax;
  const phrases = [
    ...rows.flatMap((row, i) => [
      ...phrasesOf(row.names, i, NAME, first),
      ...phrasesOf(row.suggests, i, SUGGESTS, first),
      ...phrasesOf(row.beside, i, BESIDE, first),
      ...phrasesOf(row.packages, i, PACKAGE, first),
      ...phrasesOf(row.makers, i, MAKER, first),
    ]),
    ...phrasesOf(after, 0, AFTER, first),
    ...phrasesOf(of, 0, OF, first),
    ...phrasesOf(tables.ordinary.words, 0, COMMON, first),
    ...phrasesOf(neutral, 0, NEUTRAL, first),
    ...phrasesOf(before, 0, BEFORE, first),
    ...plainPhrases(tables.codes.labels, HS_LABEL),
    ...plainPhrases(tables.eccn.labels, ECCN_LABEL),
    ...plainPhrases(tables.eccn.ear99, EAR99),
    ...plainPhrases(tables.eccn.munitions, MUNITIONS),
  ];
  return {
    tiers: Object.fromEntries(tables.chpl.items.map(({ hs6, tier }) => [hs6, tier])),
    broad: tables.chpl.items.filter(({ broad }) => broad).map(({ hs6 }) => hs6),
    drawings: compileDrawings(tables.drawings),
    legacy: tables.codes.legacy,
    families: tables.families.rows,
    book: compileBook(phrases),
    codes: rows.map(({ hs }) => hs),
    also: Object.fromEntries(rows.flatMap(({ hs, also }) => (also === undefined ? [] : [[hs, also]]))),
    parts: compileParts(tables.parts),
  };
}
