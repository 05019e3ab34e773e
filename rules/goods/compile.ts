/** Compiles the goods tables into plain data with typed arrays. Throws where a table is wrong. */
import { compileDrawings } from './drawings.ts';
import { termsOf } from './notation.ts';
import { boundOf } from './pairs.ts';
import { compileParts } from './parts/index.ts';
import { type BookPhrase, compileBook } from './phrasebook.ts';
import {
  AFTER,
  ASIDE,
  BEFORE,
  BESIDE,
  BROAD,
  CAPITALS,
  COMMON,
  COMPANY,
  DECIDING,
  DISCUSSED,
  EAR99,
  ECCN_LABEL,
  type GoodsRules,
  type GoodsTables,
  HARDWARE,
  HS_LABEL,
  INVERTED,
  idOf,
  MAKER,
  MUNITIONS,
  NAME,
  NEUTRAL,
  OF,
  PACKAGE,
  PARTS,
  SUGGESTS,
  type TermRow,
  type Terms,
} from './types.ts';

/** Phrases of one row or word class; a term that several languages share counts as head-last, as in English. */
function phrasesOf(terms: Terms | undefined, row: number, kind: number, first: readonly string[]): BookPhrase[] {
  const headFirst = new Map<string, boolean>();
  for (const [language, list] of Object.entries(terms ?? {}))
    for (const term of termsOf(list)) headFirst.set(term, first.includes(language) && (headFirst.get(term) ?? true));
  return [...headFirst].map(([text, isFirst]) => ({ text, id: idOf(row, kind, isFirst) }));
}

/** The names of a row in every language; a name that stands among the asides is one of those. */
function namesOf({ names, asides }: TermRow, row: number, first: readonly string[]): BookPhrase[] {
  const yielding = new Set(Object.values(asides ?? {}).flatMap(termsOf));
  return phrasesOf(names, row, NAME, first).filter(({ text }) => !yielding.has(text));
}

/** Goods that lists of material name noun first: machines, electrical goods, instruments. */
const LISTED_NOUN_FIRST = ['84', '85', '90'];
const LONGEST_TURNED = 3;

/**
 * English names with the noun first: `capacitor ceramic` of `ceramic capacitor`, and `bearing roller tapered` of `tapered
 * roller bearing`, as item names of catalogues are written.
 */
function turnedNames({ hs, names }: TermRow, row: number): BookPhrase[] {
  if (!LISTED_NOUN_FIRST.includes(hs.slice(0, 2))) return [];
  return termsOf(names?.en ?? '').flatMap((term) => {
    const words = term.split(' ');
    const noun = words.at(-1) as string;
    if (words.length < 2 || words.length > LONGEST_TURNED || noun.endsWith('*')) return [];
    const orders = new Set([[noun, ...words.slice(0, -1)].join(' '), [...words].reverse().join(' ')]);
    return [...orders].map((text) => ({ text, id: idOf(row, INVERTED, false) }));
  });
}

const plainPhrases = (texts: readonly string[], kind: number, row = 0): BookPhrase[] =>
  texts.map((text) => ({ text, id: idOf(row, kind, false) }));

export function compileGoods(tables: GoodsTables): GoodsRules {
  const rows = Object.values(tables.terms).flatMap((table) => table.rows);
  const pairs = tables.pairs.rows;
  const { first, after, before, of, neutral } = tables.syntax;
  const phrases = [
    ...rows.flatMap((row, i) => [
      ...namesOf(row, i, first),
      ...turnedNames(row, i),
      ...phrasesOf(row.asides, i, ASIDE, first),
      ...phrasesOf(row.capitals, i, CAPITALS, first),
      ...phrasesOf(row.suggests, i, SUGGESTS, first),
      ...phrasesOf(row.beside, i, BESIDE, first),
      ...phrasesOf(row.packages, i, PACKAGE, first),
      ...phrasesOf(row.makers, i, MAKER, first),
    ]),
    ...pairs.flatMap(({ words, near }, i) => [
      ...phrasesOf(words, rows.length + i, BROAD, first),
      ...phrasesOf(near, rows.length + i, COMPANY, first),
    ]),
    ...phrasesOf(after, 0, AFTER, first),
    ...phrasesOf(of, 0, OF, first),
    ...phrasesOf(tables.ordinary.words, 0, COMMON, first),
    ...phrasesOf(tables.machines.partsOf, 0, PARTS, first),
    ...phrasesOf(tables.machines.hardware, 0, HARDWARE, first),
    ...phrasesOf(neutral, 0, NEUTRAL, first),
    ...phrasesOf(before, 0, BEFORE, first),
    ...plainPhrases(tables.codes.labels, HS_LABEL),
    ...plainPhrases(tables.codes.deciding, HS_LABEL, DECIDING),
    ...plainPhrases(tables.codes.discussed, DISCUSSED),
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
    book: compileBook(phrases, tables.abbreviations.words),
    codes: [...rows, ...pairs].map(({ hs }) => hs),
    pairs: Object.fromEntries(pairs.map((pair, i) => [rows.length + i, boundOf(pair)])),
    partsOf: Object.fromEntries(
      Object.entries(tables.machines.parts).map(([heading, code]) => [
        heading,
        rows.findIndex(({ hs }) => hs === code),
      ]),
    ),
    also: Object.fromEntries(rows.flatMap(({ hs, also }) => (also === undefined ? [] : [[hs, also]]))),
    parts: compileParts(tables.parts),
  };
}
