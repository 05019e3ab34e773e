/** Goods: what a listing offers, as HS-6 with evidence, and whether the Common High Priority List names it. */
import type { Field, FieldKey } from '../reading.ts';
import type { Evidence, GoodsAnswer } from '../screening.ts';
import { decideNamed, decideStated, familyOf, rowFor } from './decide.ts';
import { drawingIn } from './drawings.ts';
import { findPhrases } from './hits.ts';
import { weighPackages } from './packages.ts';
import { settleHits } from './pairs.ts';
import { groupsIn } from './parts/candidates.ts';
import { findParts, type Part, type PartsAnswer } from './parts/index.ts';
import { addScores, mentionsIn } from './score.ts';
import { nothingStated, readCodeField, readStated, type Stated } from './stated.ts';
import { weighOwnHardware, weighTrades } from './trades.ts';
import { COMMON, type GoodsRules, kindOf, NAME, SUGGESTS } from './types.ts';
import { MOST_CHARACTERS, quoted, readWords } from './words.ts';

export { compileGoods } from './compile.ts';
export type { GoodsRules, GoodsTables } from './types.ts';

/** How much each field says of what the goods are; the rest say nothing. */
const WEIGHT_OF_FIELD: Partial<Record<FieldKey, number>> = {
  title: 1,
  message: 0.8,
  category: 0.5,
  description: 0.3,
  other: 0.25,
};
const LONGEST_EVIDENCE = 200;
const MOST_QUOTES = 5;
/** A drawing number says whose machine, not which part of it. */
const DRAWING = 0.6;
const MAKER_BESIDE_NAMES = 0.3;

/** Words that speak for a code: from `start` to `end` in the field. Cut out only when they decide. */
interface Quote {
  hs: string;
  weight: number;
  field: string;
  text: string;
  start: number;
  end: number;
  rule: string;
}

const whole = (hs: string, weight: number, field: string, text: string, rule: string): Quote => ({
  hs,
  weight,
  field,
  text,
  start: 0,
  end: text.length,
  rule,
});

const evidenceOf = ({ field, text, start, end, rule }: Quote): Evidence => ({
  field,
  text: text.slice(start, Math.min(end, start + LONGEST_EVIDENCE)),
  rule,
});

interface Read {
  scores: Map<string, number>;
  /** What speaks for each code, strongest first later. */
  quotes: Quote[];
  /** A name or a hint of any table was met. */
  known: boolean;
  /** Something of the chapters of machines, electrical goods, aircraft or instruments was named or hinted at. */
  technical: boolean;
  /** Words of the longest text. */
  words: number;
  /** The maker whose trade spoke, as it stood; null for none. */
  trade: string | null;
  /** HS codes of the goods that a main phrase names outright. */
  named: Set<string>;
  /** Chapters of everything that main phrases name. */
  chapters: Set<string>;
  stated: Stated;
}

const TECHNICAL = ['84', '85', '88', '90'];

function readDrawing(read: Read, field: Field, rules: GoodsRules): boolean {
  const drawing = drawingIn(field.text.slice(0, MOST_CHARACTERS), rules.drawings);
  if (drawing === null) return false;
  read.scores.set(drawing.hs, DRAWING);
  read.quotes.push(whole(drawing.hs, DRAWING, field.label ?? field.key, drawing.text, 'goods_drawing_number'));
  read.known = true;
  return true;
}

/** A maker stated apart speaks like one in the title; where the title names goods, little. */
function weightOf(read: Read, { key }: Field): number | undefined {
  if (key === 'manufacturer') return read.named.size > 0 ? MAKER_BESIDE_NAMES : 1;
  return WEIGHT_OF_FIELD[key];
}

function readField(read: Read, field: Field, rules: GoodsRules): void {
  readCodeField(read.stated, field);
  const factor = weightOf(read, field);
  if (factor === undefined && field.key !== 'hs' && field.key !== 'eccn') return;
  const words = readWords(field.text);
  const hits = findPhrases(rules.book, words);
  settleHits(hits, words, rules.pairs);
  readStated(read.stated, field, words, hits, rules);
  if (factor === undefined) return;
  for (let i = 0; i < hits.count && !read.known; i++) read.known = kindOf(hits.ids[i] as number) === COMMON;
  const drawn = (field.key === 'title' || field.key === 'mpn') && readDrawing(read, field, rules);
  const mentions = field.key === 'manufacturer' ? [] : mentionsIn(words, hits);
  if (drawn) weighOwnHardware(mentions, rules);
  weighPackages(mentions, hits, rules);
  const trade = weighTrades(mentions, hits, rules);
  if (trade !== null) read.trade = quoted(words, trade.from, trade.to);
  addScores(read.scores, mentions, factor, rules);
  read.words = Math.max(read.words, words.count);
  for (const { row, kind, from, to, weight, main } of mentions) {
    if (TECHNICAL.includes((rules.codes[row] as string).slice(0, 2))) read.technical = true;
    if (kind > SUGGESTS || weight === 0) continue;
    if (kind === NAME && main) read.chapters.add((rules.codes[row] as string).slice(0, 2));
    if (kind === NAME && main && weight * factor >= NAMED) read.named.add(rules.codes[row] as string);
    read.known = true;
    read.quotes.push({
      hs: rules.codes[row] as string,
      weight: weight * factor,
      field: field.label ?? field.key,
      text: field.text,
      start: words.starts[from] as number,
      end: words.ends[to - 1] as number,
      rule: kind === NAME ? 'goods_term' : 'goods_hint',
    });
  }
}

/** A part number says more than one name of goods. */
const PART = 1.2;
/** A part number of another maker than the one named is a number of that maker's that looks like it. */
const OTHER_MAKER = 0.25;
const FEW_MAKERS = 2;
/** A number amid words none of which is technical is a lot, a CAS number, an order. */
const NOT_TECHNICAL = 0.4;
const SHORT_TEXT = 3;
/** A short number (`AM26`) is the model of anything: beside one word already. */
const SHORT_NUMBER = 5;
/** Families that begin with so many signs are taken for nothing else. */
const LONG_FAMILY = 6;
/** Words that name other goods are believed before a number. */
const OTHER_NAMED = 0.45;
const NAMED = 0.9;

/** By its first word: makers are written long and short. */
function isAmong(name: string, makers: readonly string[]): boolean {
  const first = (maker: string) => maker.toLowerCase().split(/[\s-]/, 1)[0];
  return makers.some((maker) => maker === name || first(maker) === first(name));
}

/** Whether a name leaves room for a part number's goods: of one heading, and not an unlisted code beside a listed one. */
function isKin(name: string, hs: string, { tiers }: GoodsRules): boolean {
  return name.slice(0, 4) === hs.slice(0, 4) && (tiers[name] !== undefined || tiers[hs] === undefined);
}

function addParts(read: Read, { parts, products, maker }: PartsAnswer, rules: GoodsRules): void {
  const add = (hs: string, weight: number, { field, text, rule }: Evidence) => {
    read.scores.set(hs, (read.scores.get(hs) ?? 0) + weight);
    read.quotes.push(whole(hs, weight, field, text, rule));
    read.known = true;
  };
  const best = new Map<string, Part>();
  for (const part of parts) {
    const hs = part.hs[0];
    if (hs !== undefined && (best.get(hs)?.certainty ?? 0) < part.certainty) best.set(hs, part);
  }
  for (const [hs, part] of best) {
    const { certainty, field, text, makers } = part;
    const isForeign = part.foreign || (read.trade !== null && maker === null && !isAmong(read.trade, makers));
    const isOther = isForeign && makers.length > 0 && makers.length <= FEW_MAKERS;
    const fewest = part.mpn.length < SHORT_NUMBER ? 1 : SHORT_TEXT;
    const others = read.words - groupsIn(text);
    const isLost = maker === null && !read.technical && others >= fewest && part.family.length < LONG_FAMILY;
    const isNamed = read.named.size > 0 && ![...read.named].some((name) => isKin(name, hs, rules));
    const doubts = (isOther ? OTHER_MAKER : 1) * (isLost ? NOT_TECHNICAL : 1) * (isNamed ? OTHER_NAMED : 1);
    const weight = certainty * PART * doubts;
    add(hs, weight, { field, text, rule: 'goods_part_family' });
  }
  for (const { hs, certainty, field, text } of products)
    add(hs, certainty * PART, { field, text, rule: 'goods_maker_product' });
}

/** A printed heading of four digits is a hint of each listed code in it. */
const HEADING = 0.3;

function addHeadings(read: Read, rules: GoodsRules): void {
  for (const heading of read.stated.headings)
    for (const hs of Object.keys(rules.tiers))
      if (hs.startsWith(heading)) read.scores.set(hs, (read.scores.get(hs) ?? 0) + HEADING);
}

function brandOf({ brand }: PartsAnswer): Pick<GoodsAnswer, 'brand'> {
  if (brand === null) return {};
  const { country, ...evidence } = brand;
  return { brand: { country, evidence } };
}

/** What the goods are. Never throws, whatever stands in the fields; long texts are read in their first part. */
export function recogniseGoods(fields: readonly Field[], rules: GoodsRules): GoodsAnswer {
  const read: Read = {
    scores: new Map(),
    quotes: [],
    known: false,
    technical: false,
    words: 0,
    trade: null,
    named: new Set(),
    chapters: new Set(),
    stated: nothingStated(),
  };
  for (const field of fields) readField(read, field, rules);
  const found = findParts(fields, rules.parts);
  addParts(read, found, rules);
  addHeadings(read, rules);
  const { stated } = read;
  const code = stated.hs[0]?.slice(0, 6);
  const decision = code === undefined ? decideNamed(read.scores, read.chapters.size, rules) : decideStated(code, rules);
  const understood = read.known || code !== undefined || stated.eccn.length > 0;
  const controlled = stated.munitions || stated.eccn.some((eccn) => eccn !== 'EAR99');
  const { chpl, alternatives, confidence } = decision;
  const hs6 = decision.hs?.length === 6 ? decision.hs : null;
  const row = rowFor(decision, controlled, understood, rules);
  const speaking = read.quotes.filter(({ hs }) => hs === decision.hs).sort((a, b) => b.weight - a.weight);
  return {
    chpl,
    hs6,
    alternatives,
    tier: hs6 === null ? null : (rules.tiers[hs6] ?? null),
    confidence: Math.round(confidence * 100) / 100,
    evidence: [...stated.evidence, ...speaking.slice(0, MOST_QUOTES).map(evidenceOf)],
    row,
    family: row === 'D' ? familyOf(decision.hs, rules) : null,
    hs: stated.hs,
    eccn: stated.eccn,
    mpn: found.mpn,
    manufacturer: found.maker?.name ?? null,
    ...brandOf(found),
    understood,
  };
}
