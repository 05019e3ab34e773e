/**
 * Pairs: a broad word that says little alone (`switch`, `crystal`, `lathe`) names goods where a word of its company
 * stands near: a switch with `gigabit`, a crystal with `16 MHz`, a lathe with `CNC`.
 */
import { type Hits, MOST_HITS } from './hits.ts';
import {
  AFTER,
  ASIDE,
  BROAD,
  CAPITALS,
  COMPANY,
  INVERTED,
  idOf,
  isHeadFirst,
  kindOf,
  NAME,
  NEUTRAL,
  rowOf,
  type Sourced,
  SUGGESTS,
  type Terms,
} from './types.ts';
import { COMMA, quoted, STOP, type Words } from './words.ts';

export interface PairTable extends Sourced {
  rows: PairRow[];
}

export interface PairRow {
  hs: string;
  /** The broad word. */
  words: Terms;
  /** The words near which it names goods of `hs`. */
  near?: Terms;
  /** Units whose measures are such words too, lower case. */
  units?: string[];
  /** Words between the two at most; 12 where none is given. */
  within?: number;
}

/** What a pair is looked for by, besides its phrases. */
export interface PairBound {
  units: string[];
  within: number;
}

/** Words between the two, where the table names no number. */
const NEAR = 12;

export const boundOf = ({ units = [], within = NEAR }: PairRow): PairBound => ({ units, within });

const SHORTEST_WORD = 4;
const HYPHEN = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** By row. */
type Bounds = Readonly<Record<number, PairBound>>;

const FITS = 1;
const YIELDS = 2;

const isDigit = (unit: number) => unit >= DIGIT_0 && unit <= DIGIT_9;

/** No sentence ends between the two words. */
function isTogether({ breaks }: Words, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (breaks[i] === STOP) return false;
  return true;
}

function isNear(words: Words, from: number, to: number, other: number, otherEnd: number, within: number): boolean {
  if (other < to && otherEnd > from) return false;
  const [first, last] = other >= to ? [to - 1, other] : [otherEnd - 1, from];
  return last - first <= within && isTogether(words, first, last);
}

/** Whether word `i` ends in the unit behind a figure: `16MHz`, or `MHz` behind `16`. */
function isMeasure({ folded, begins }: Words, i: number, unit: string): boolean {
  const begin = begins[i] as number;
  const end = begins[i + 1] as number;
  const start = end - unit.length;
  if (start < begin) return false;
  for (let k = 0; k < unit.length; k++) if (folded[start + k] !== unit.charCodeAt(k)) return false;
  return start === begin ? i > 0 && isDigit(folded[begin - 1] as number) : isDigit(folded[start - 1] as number);
}

function hasMeasure(words: Words, from: number, to: number, { units, within }: PairBound): boolean {
  if (units.length === 0) return false;
  const last = Math.min(words.count, to + within);
  for (let i = Math.max(0, from - within); i < last; i++)
    if (
      units.some((unit) => isMeasure(words, i, unit)) &&
      isTogether(words, Math.min(i, from), Math.max(i - 1, to - 1))
    )
      return true;
  return false;
}

/** Whether a set phrase takes a word its meaning: `not numerically controlled`. */
function isDenied({ count, ids, from, to }: Hits, at: number): boolean {
  const start = from[at] as number;
  const end = to[at] as number;
  for (let i = 0; i < count; i++) {
    if (kindOf(ids[i] as number) !== NEUTRAL) continue;
    if ((from[i] as number) <= start && (to[i] as number) >= end) return true;
  }
  return false;
}

function hasCompany(hits: Hits, at: number, words: Words, bounds: Bounds): boolean {
  const row = rowOf(hits.ids[at] as number);
  const bound = bounds[row] as PairBound;
  const from = hits.from[at] as number;
  const to = hits.to[at] as number;
  for (let i = 0; i < hits.count; i++) {
    const id = hits.ids[i] as number;
    if (kindOf(id) !== COMPANY || rowOf(id) !== row) continue;
    if (!isNear(words, from, to, hits.from[i] as number, hits.to[i] as number, bound.within)) continue;
    if (!isDenied(hits, i)) return true;
  }
  return hasMeasure(words, from, to, bound);
}

const COLLECTOR = 'ic';

/** `Ic` behind amperes is a collector's current, not an integrated circuit. */
function isCurrent(words: Words, from: number, to: number): boolean {
  if (to !== from + 1 || from === 0 || quoted(words, from, to).toLowerCase() !== COLLECTOR) return false;
  return isMeasure(words, from - 1, 'a') || isMeasure(words, from - 1, 'ma');
}

/** A single letter behind a figure is a unit (`27 W`), not the word it may stand for (`w` for `with`). */
function isUnit({ starts, ends, folded, begins }: Words, from: number, to: number): boolean {
  if (to !== from + 1 || from === 0 || (ends[from] as number) - (starts[from] as number) > 1) return false;
  return isDigit(folded[(begins[from] as number) - 1] as number);
}

/** A short word joined by a hyphen to letters with digits is the series of a part number: `UPS-GWS01` is no UPS. */
function isSeries({ text, starts, ends, folded, begins, count }: Words, from: number, to: number): boolean {
  const end = ends[from] as number;
  if (to !== from + 1 || to >= count || end - (starts[from] as number) >= SHORTEST_WORD) return false;
  if (text.charCodeAt(end) !== HYPHEN || starts[to] !== end + 1) return false;
  const begin = begins[to] as number;
  if (isDigit(folded[begin] as number)) return false;
  for (let i = begin; i < (begins[to + 1] as number); i++) if (isDigit(folded[i] as number)) return true;
  return false;
}

const isUpper = (text: string) => text === text.toUpperCase();

function isFitting(hits: Hits, at: number, words: Words, bounds: Bounds): boolean {
  const kind = kindOf(hits.ids[at] as number);
  if (kind === CAPITALS) return isUpper(quoted(words, hits.from[at] as number, hits.to[at] as number));
  if (kind === INVERTED) return words.breaks[(hits.from[at] as number) + 1] === COMMA;
  return kind === BROAD && hasCompany(hits, at, words, bounds);
}

const fitting = new Uint8Array(MOST_HITS);

/** Marks the hits that speak where they stand, and the names of other goods in the same words, which yield to them. */
function weighPlaces(hits: Hits, words: Words, bounds: Bounds): void {
  fitting.fill(0, 0, hits.count);
  for (let i = 0; i < hits.count; i++) if (isFitting(hits, i, words, bounds)) fitting[i] = FITS;
  for (let i = 0; i < hits.count; i++) {
    if (fitting[i] !== FITS) continue;
    for (let k = 0; k < hits.count; k++) {
      const isSame = hits.from[k] === hits.from[i] && hits.to[k] === hits.to[i];
      if (isSame && fitting[k] !== FITS && kindOf(hits.ids[k] as number) <= SUGGESTS) fitting[k] = YIELDS;
    }
  }
}

/** Makes names of the hits that speak only in some places and takes the others away. */
export function settleHits(hits: Hits, words: Words, bounds: Bounds): void {
  const { ids, from, to } = hits;
  weighPlaces(hits, words, bounds);
  let kept = 0;
  for (let i = 0; i < hits.count; i++) {
    const id = ids[i] as number;
    const kind = kindOf(id);
    const start = from[i] as number;
    const end = to[i] as number;
    const isName = fitting[i] === FITS;
    if ((kind >= INVERTED && !isName) || fitting[i] === YIELDS) continue;
    if ((isName || kind <= SUGGESTS) && isSeries(words, start, end)) continue;
    if (kind === NAME && isCurrent(words, start, end)) continue;
    if (kind === AFTER && isUnit(words, start, end)) continue;
    ids[kept] = isName ? idOf(rowOf(id), kind === CAPITALS ? ASIDE : NAME, isHeadFirst(id)) : id;
    from[kept] = start;
    to[kept++] = end;
  }
  hits.count = kept;
}
