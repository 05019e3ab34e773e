/** All label/value pairs of a page, in every shape, in one pass over its texts. */
import { DESCRIPTION_CHARS, FIELD_CHARS } from '../limits.ts';
import type { PartyRole } from '../../rules/reading.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf, clean, countIn, lineOf, textIn, textOf } from '../outline/text.ts';
import { FOOT, FORM, LINK, NAV } from '../outline/zones.ts';
import { type ColumnTable, cellsOf, columnTable, titleIn } from './columns.ts';
import type { Meaning } from './grammar.ts';
import { inlinePairs, openingPair } from './inline.ts';
import { LABEL_CHARS, labelMeaning } from './lookup.ts';
import { boxOf, type Stretch, valueOf } from './value.ts';

export interface Pair {
  /** As the page wrote it, without its colon. */
  label: string;
  /** Null: a pair by its markup, with a label the reader does not know. */
  meaning: Meaning | null;
  /** The value's first line; all its lines, joined by commas. */
  value: string;
  lines: string;
  /** Label and value are one phrase (`Ships to Spain`): weaker than a labelled value. */
  opening?: true;
  /** Entry of the label, and of the value's first text. */
  from: number;
  at: number;
}

/** A heading of a party's section, like `Buyer details` or `Ship to`, that has no value of its own. */
export interface Head {
  at: number;
  role: PartyRole;
}

export interface Pairs {
  pairs: Pair[];
  tables: ColumnTable[];
  heads: Head[];
}

const COLON_END = /\s{0,4}[:：∶︰﹕]\s{0,4}$/;
const HAS_COLON = /[:：∶︰﹕#]/;
const EDGES = /^[:：\s|,;·]+|[\s|,;·]+$/g;
const HAS_LETTER = /\p{L}/u;
const NO_VALUE = /^(?:[-–—.\s]{0,9}|n\/?a|none|null|undefined|unknown|not available|not specified|нет|yok|keine?|无|無)$/i;
/** Texts the value of an unknown label has at most: more is a section. */
const OTHER_TEXTS = 8;
const NUMBERS = new Set(['mpn', 'model', 'article', 'sku', 'title']);
const STRIDE = 32;

/** Finds the pairs; yields between cheap steps. */
export function* pairSteps(outline: Outline): Generator<void, Pairs> {
  const out: Pairs = { pairs: [], tables: [], heads: [] };
  const headerEnd = yield* tableSteps(outline, out);
  const meanings = new Map<number, Meaning | null>();
  const isLabel = (index: number): boolean => {
    let meaning = meanings.get(index);
    if (meaning === undefined) {
      const entry = outline.entries[index] as Entry;
      const small = countIn(outline, index, entry.end) <= 4;
      meaning = small ? labelMeaning(bare(textIn(outline, index, LABEL_CHARS + 1))) : null;
      meanings.set(index, meaning);
    }
    return meaning !== null;
  };
  let used = -1;
  for (const [k, text] of outline.texts.entries()) {
    if (k % STRIDE === 0) yield;
    if (text <= used || (headerEnd.get(text) ?? false)) continue;
    const end = readAt(outline, text, out, isLabel);
    if (end > 0) used = end - 1;
  }
  return out;
}

function bare(label: string): string {
  return clean(label).replace(COLON_END, '');
}

function* tableSteps(outline: Outline, out: Pairs): Generator<void, Map<number, boolean>> {
  const heads = new Map<number, boolean>();
  for (const [index, { tag }] of outline.entries.entries()) {
    if (tag !== 'table') continue;
    yield;
    const table = columnTable(outline, index);
    if (!table) continue;
    out.tables.push(table);
    for (const text of textsIn(outline, table.header)) heads.set(text, true);
    for (const row of table.rows) {
      for (const [i, cell] of cellsOf(outline, row).entries()) {
        const column = table.columns[i];
        const { end } = outline.entries[cell] as Entry;
        if (column?.meaning) add(outline, out.pairs, column.label, column.meaning, row, numberIn(outline, cell, column.meaning) ?? { from: cell, to: end });
      }
    }
  }
  return heads;
}

/** Of a cell with more than its number (`Details`, a shop's number), the number. */
function numberIn(outline: Outline, cell: number, meaning: Meaning): Stretch | null {
  if (meaning.kind !== 'goods' || !NUMBERS.has(meaning.key)) return null;
  const title = titleIn(outline, cell);
  return title < 0 ? null : { from: title, to: (outline.entries[title] as Entry).end };
}

function textsIn(outline: Outline, index: number): number[] {
  return outline.texts.slice(outline.before[index], outline.before[(outline.entries[index] as Entry).end]);
}

/** Reads the pair or pairs that begin with this text. Returns the end of the label's texts, 0 where there is none. */
function readAt(outline: Outline, text: number, { pairs, heads }: Pairs, isLabel: (index: number) => boolean): number {
  const entry = outline.entries[text] as Entry;
  const onlyPlaces = (entry.zone & (NAV | FOOT)) !== 0;
  const whole = wholeLabel(outline, text);
  if (whole) {
    const { label, colon, to, meaning } = whole;
    if (labelsControl(outline, text, to)) return 0;
    if (onlyPlaces && meaning?.kind !== 'where') return 0;
    const role = headRole(meaning);
    if (role) heads.push({ at: text, role });
    if (meaning?.kind === 'section') return to;
    const stretch = valueOf(outline, boxOf(outline, text, to, colon), isLabel);
    if (stretch) return add(outline, pairs, label, meaning, text, stretch) ? to : 0;
    if (meaning?.kind !== 'where') return 0;
  }
  const opening = openingPair(whole ? lineOf(outline, text, outline.entries.length, LABEL_CHARS * 2) : entry.text);
  if (opening && (!onlyPlaces || opening.meaning.kind === 'where')) {
    push(pairs, { ...opening, lines: opening.value, from: text, at: text, opening: true });
  } else if (HAS_COLON.test(entry.text) && !onlyPlaces) {
    const inline = inlinePairs(entry.text);
    for (const { label, meaning, value } of inline) push(pairs, { label, meaning, value, lines: value, from: text, at: text });
  }
  return 0;
}

/** Whether a form control is what the label names: its value is not in the page's text. */
function labelsControl(outline: Outline, from: number, to: number): boolean {
  const { tag, zone } = outline.entries[carrierOf(outline, from)] as Entry;
  if (tag === 'label' && (zone & FORM) !== 0) return true;
  const next = outline.texts[outline.before[to] as number] ?? outline.entries.length;
  return outline.controls.some((control) => control >= to && control < next);
}

/** The role of the section that a label may head: `Buyer details`, `Billing address`, `Ship to`. */
function headRole(meaning: Meaning | null): PartyRole | null {
  if (meaning?.kind === 'section') return meaning.role;
  if (meaning?.kind === 'party') return meaning.key === 'name' || meaning.key === 'address' ? meaning.role : null;
  return meaning?.kind === 'where' && meaning.key === 'destination' ? 'consignee' : null;
}

interface Whole {
  label: string;
  colon: boolean;
  to: number;
  meaning: Meaning | null;
}

/** The label that this text is, alone or with the texts beside it in its element; unknown ones only where markup says so. */
function wholeLabel(outline: Outline, text: number): Whole | null {
  const entry = outline.entries[text] as Entry;
  if (entry.text.length > LABEL_CHARS + 4) return null;
  const own = clean(entry.text);
  if (!HAS_LETTER.test(own)) return null;
  const label = bare(own);
  const meaning = labelMeaning(label);
  if (meaning) return { label, colon: label !== own, to: text + 1, meaning };
  const carrier = carrierOf(outline, text);
  const { end } = outline.entries[carrier] as Entry;
  const count = countIn(outline, carrier, end);
  const opens = outline.texts[outline.before[carrier] as number] === text;
  if (opens && count > 1 && count <= 4) {
    const joined = textIn(outline, carrier, LABEL_CHARS + 4);
    const known = labelMeaning(bare(joined));
    if (known) return { label: bare(joined), colon: bare(joined) !== joined, to: end, meaning: known };
  }
  return opens && spelledOut(outline, text, end) ? { label: bare(textIn(outline, carrier, LABEL_CHARS)), colon: false, to: end, meaning: null } : null;
}

/** Whether markup alone says that these texts are a label: a term of a list, or the first of two cells. */
function spelledOut(outline: Outline, from: number, to: number): boolean {
  const { box } = boxOf(outline, from, to, false);
  const { tag, parent } = outline.entries[box] as Entry;
  if (tag === 'dt') return true;
  if ((tag !== 'th' && tag !== 'td') || parent < 0) return false;
  const cells = cellsOf(outline, parent);
  return cells.length === 2 && cells[0] === box;
}

function add(outline: Outline, pairs: Pair[], label: string, meaning: Meaning | null, from: number, value: Stretch): boolean {
  const at = outline.texts[outline.before[value.from] as number];
  if (at === undefined || at >= value.to) return false;
  if (meaning === null && (countIn(outline, value.from, value.to) > OTHER_TEXTS || linksOnly(outline, value))) return false;
  const line = lineOf(outline, value.from, value.to, FIELD_CHARS);
  const lines = textOf(outline, value.from, value.to, DESCRIPTION_CHARS, ', ');
  return push(pairs, { label, meaning, value: line, lines, from: from, at });
}

/** A value of links alone is a menu under a heading. */
function linksOnly(outline: Outline, { from, to }: Stretch): boolean {
  const texts = outline.texts.slice(outline.before[from], outline.before[to]);
  return texts.length > 1 && texts.every((text) => ((outline.entries[text] as Entry).zone & LINK) !== 0);
}

function push(pairs: Pair[], pair: Pair): boolean {
  const value = once(pair.value.replace(EDGES, ''));
  if (NO_VALUE.test(value) || labelMeaning(bare(value)) !== null) return false;
  pairs.push({ ...pair, value, lines: pair.lines.replace(EDGES, '') });
  return true;
}

/** `ACME ACME` is a logo's text beside the name. */
function once(value: string): string {
  const half = value.length >> 1;
  return value.length > 3 && value[half] === ' ' && value.slice(0, half) === value.slice(half + 1) ? value.slice(0, half) : value;
}
