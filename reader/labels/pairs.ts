/** All label/value pairs of a page, in every shape, in one pass over its texts. */
import type { PartyRole } from '../../rules/reading.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS } from '../limits.ts';
import { LETTER } from '../outline/letters.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf, clean, closest, countIn, textIn, textOf, textsIn } from '../outline/text.ts';
import { FOOT, FORM, inZone, LINK, NAV } from '../outline/zones.ts';
import { type ColumnTable, columnTable, isTable, titleIn } from './columns.ts';
import type { Meaning } from './grammar.ts';
import { inlinePairs, openingPair } from './inline.ts';
import { LABEL_CHARS, labelMeaning, leadsToDestination } from './lookup.ts';
import { pricedPlace, promptedPlace } from './prompts.ts';
import { boxOf, parts, type Stretch, valueAt } from './value.ts';

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
  /** Such a phrase, parted by a colon. */
  parted?: boolean;
  /** The control of where the site delivers, as its adapter or an invitation to enter an address says. */
  setting?: true;
  /** Entry of the label, of the value's first text, and of what follows the value. */
  from: number;
  at: number;
  to: number;
}

/** A heading of a party's section, like `Buyer details` or `Ship to`. */
export interface Head {
  at: number;
  role: PartyRole;
}

export interface Pairs {
  pairs: Pair[];
  tables: ColumnTable[];
  heads: Head[];
}

const COLON_END = /\s{0,4}[:：∶]\s{0,4}$/;
/** `<b>Origin</b>: Peru`: the colon opens the text of the value. */
const COLON_START = /^\s{0,4}[:：∶]/;
const HAS_COLON = /[:：∶#]/;
const EDGES = /^[:：\s|,;·]+|[\s|,;·]+$/g;
/** The name of an icon that a style sheet turns into a picture. */
const ICON = /\s(?:content_copy|file_copy|copy)$/;
/** `ACME ACME` is a logo's text beside the name. */
const TWICE = /^(.{2,80}) \1$/;
const NO_VALUE = /^(?:[-–—.\s]*|n\/?a|none|null|unknown|нет|yok|无)$/i;
/** Cells that may hold more than their number (`Details`, a shop's number). */
const NUMBERS = /^(?:mpn|model|article|sku|title)$/;
/** Shorter labels say what they mean by each of their words. */
const SENTENCE_CHARS = 24;
/** Texts that a label and the value of an unknown label have at most: more is a section. */
const LABEL_TEXTS = 4;
const OTHER_TEXTS = 8;
/** Item types whose name is a company's. */
const FIRM = /organi[sz]ation|business|corporation|store/i;
const DESTINATION: Meaning = { kind: 'where', key: 'destination' };
const CASE_BORDER = /([a-z])([A-Z])/g;

function bare(label: string): string {
  return clean(label).replace(COLON_END, '');
}

function push(pairs: Pair[], pair: Pair): boolean {
  const value = pair.value.replace(EDGES, '').replace(ICON, '').replace(TWICE, '$1');
  if (NO_VALUE.test(value) || labelMeaning(bare(value)) !== null) return false;
  return pairs.push({ ...pair, value, lines: pair.lines.replace(EDGES, '') }) > 0;
}

/** Finds the pairs. */
export function pairsOf(outline: Outline): Pairs {
  const { entries, texts, before } = outline;
  const pairs: Pair[] = [];
  const tables: ColumnTable[] = [];
  const heads: Head[] = [];
  const known = new Map<number, boolean>();
  const isLabel = (index: number): boolean => {
    let label = known.get(index);
    if (label === undefined) {
      label =
        countIn(outline, index) <= LABEL_TEXTS && labelMeaning(bare(textIn(outline, index, LABEL_CHARS + 1))) !== null;
      known.set(index, label);
    }
    return label;
  };
  const add = (label: string, meaning: Meaning | null, from: number, { from: start, to }: Stretch): boolean => {
    const at = texts[before[start] as number] ?? to;
    const count = countIn(outline, start, to);
    // A value of links alone is a menu under a heading.
    const links = textsIn(outline, start).every((text) => inZone(outline, text, LINK));
    if (at >= to || (meaning === null && (count > OTHER_TEXTS || (count > 1 && links)))) return false;
    const value = textOf(outline, start, to, FIELD_CHARS, null);
    return push(pairs, {
      label,
      meaning,
      value,
      lines: textOf(outline, start, to, DESCRIPTION_CHARS, ', '),
      from,
      at,
      to,
    });
  };

  let used = -1;
  const headers = new Set<number>();
  for (let index = 0; index < entries.length; index++) {
    const table = isTable(entries[index] as Entry) ? columnTable(outline, index) : null;
    if (!table) continue;
    tables.push(table);
    for (const text of textsIn(outline, table.header)) headers.add(text);
    for (const [r, cells] of table.cells.entries()) {
      for (const [i, cell] of cells.entries()) {
        const { label = '', meaning = null } = table.columns[i] ?? {};
        const title = meaning && NUMBERS.test(meaning.key) ? titleIn(outline, cell) : -1;
        const from = title < 0 ? cell : title;
        if (meaning) add(label, meaning, table.rows[r] as number, { from, to: (entries[from] as Entry).end });
      }
    }
  }
  for (const [k, index] of outline.items.entries()) {
    const { attributes, parent, end } = entries[index] as Entry;
    const property = (attributes.itemprop ?? '').replace(/^.*[/#]/, '');
    const named = labelMeaning(property.replace(CASE_BORDER, '$1 $2'));
    const scope = closest(outline, parent, (entry) => entry.attributes.itemtype !== undefined);
    const { itemtype = '', itemprop = '' } = (entries[Math.max(0, scope)] as Entry).attributes;
    // A maker's or brand's name within a product is no seller's.
    const firm = FIRM.test(itemtype) && /^$|seller/.test(itemprop);
    const ofFirm: Meaning | null = firm && named?.kind === 'party' ? { ...named, role: 'seller' } : null;
    const meaning = named?.kind === 'goods' ? named : ofFirm;
    // A brand may be an item of its own, with its name in a `<meta>`.
    const inner = outline.items[k + 1] ?? end;
    const content = attributes.content ?? (inner < end ? (entries[inner] as Entry).attributes.content : undefined);
    const value = (textIn(outline, index, DESCRIPTION_CHARS) || (content ?? '')).slice(0, DESCRIPTION_CHARS);
    if (meaning)
      push(pairs, {
        label: property,
        meaning,
        value,
        lines: value,
        from: index,
        at: countIn(outline, index) > 0 ? (texts[before[index] as number] as number) : parent,
        to: end,
      });
  }
  for (const [k, text] of texts.entries()) {
    if (text <= used || headers.has(text)) continue;
    const prompted = promptedPlace(outline, k) ?? pricedPlace(outline, k);
    if (prompted) {
      const { label, value, at } = prompted;
      pairs.push({ label, meaning: DESTINATION, value, lines: value, setting: true, from: text, at, to: at + 1 });
      continue;
    }
    const { text: said } = entries[text] as Entry;
    const menu = inZone(outline, text, NAV | FOOT);
    const label = labelAt(outline, text);
    if (label && !labelsControl(outline, label) && (!menu || label.meaning?.kind === 'where')) {
      const box = boxOf(outline, label);
      const value = label.meaning?.kind === 'section' ? null : valueAt(outline, box, label, label.colon, isLabel);
      const told = value !== null && add(label.label, label.meaning, text, value);
      if (told) used = label.to - 1;
      // `Ship to` over an address opens a section; with a value of its own it does not.
      const role = told && label.meaning?.kind === 'where' ? null : roleOf(label.meaning);
      if (role) heads.push({ at: text, role });
      if (value || label.meaning?.kind !== 'where') continue;
    }
    const opening = openingPair(label ? textOf(outline, text, entries.length, LABEL_CHARS * 2, null) : said);
    const opened =
      opening !== null &&
      (!menu || opening.meaning.kind === 'where') &&
      push(pairs, { ...opening, lines: opening.value, from: text, at: text, to: text + 1, opening: true });
    if (!opened && !menu && HAS_COLON.test(said))
      for (const pair of inlinePairs(said))
        push(pairs, { ...pair, lines: pair.value, from: text, at: text, to: text + 1 });
  }
  // In page order, so that a party's name comes before its facts.
  pairs.sort((a, b) => a.at - b.at);
  return { pairs, tables, heads };
}

interface Label extends Stretch {
  label: string;
  colon: boolean;
  meaning: Meaning | null;
}

/** The label that a text is, alone or with those beside it in its element; unknown ones only where markup says so. */
function labelAt(outline: Outline, from: number): Label | null {
  const { entries } = outline;
  if ((entries[from] as Entry).text.length > LABEL_CHARS + 4) return null;
  const carrier = carrierOf(outline, from);
  const { end } = entries[carrier] as Entry;
  const opens =
    outline.texts[outline.before[carrier] as number] === from && countIn(outline, carrier, end) <= LABEL_TEXTS;
  for (const to of opens && countIn(outline, carrier, end) > 1 ? [from + 1, end] : [from + 1]) {
    const said = textOf(outline, from, to, LABEL_CHARS + 4);
    const label = bare(said);
    const meaning = LETTER.test(label) ? labelMeaning(label) : null;
    const colon = label !== said || said.endsWith('#') || COLON_START.test(nextText(outline, to));
    if (meaning) return { from, to, label, colon, meaning };
  }
  const sentence = textOf(outline, from, from + 1, LABEL_CHARS + 4);
  if (sentence.length >= SENTENCE_CHARS && COLON_END.test(sentence) && leadsToDestination(sentence))
    return { from, to: from + 1, label: bare(sentence), colon: true, meaning: DESTINATION };
  // A term of a list, or the first of two cells.
  const to = end;
  const box = opens ? boxOf(outline, { from, to }) : 0;
  const { tag, parent } = entries[box] as Entry;
  const cells = /^t[dh]$/.test(tag) ? parts(outline, parent) : [];
  const spelled = tag === 'dt' || (cells.length === 2 && cells[0] === box);
  const label = spelled ? bare(textIn(outline, box, LABEL_CHARS + 4)) : '';
  return label !== '' && label.length <= LABEL_CHARS && LETTER.test(label)
    ? { from, to, label, colon: false, meaning: null }
    : null;
}

/** The text behind an entry, '' where a block border lies between or none is left. */
function nextText({ entries, texts, before }: Outline, at: number): string {
  const next = entries[texts[before[at] as number] ?? -1];
  return next === undefined || next.fresh ? '' : next.text;
}

/** Whether a form control is what the label names: its value is not in the page's text. */
function labelsControl(outline: Outline, { from, to }: Label): boolean {
  const { entries, texts, before, controls } = outline;
  const next = texts[before[to] as number] ?? entries.length;
  return (
    (entries[carrierOf(outline, from)]?.tag === 'label' && inZone(outline, from, FORM)) ||
    controls.some((control) => control >= to && control < next)
  );
}

/** The role of the section that a label may head: `Buyer details`, `Billing address`, `Ship to`. */
function roleOf(meaning: Meaning | null): PartyRole | null {
  if (meaning?.kind === 'section' || (meaning?.kind === 'party' && /name|address/.test(meaning.key)))
    return meaning.role;
  return meaning?.key === 'destination' ? 'consignee' : null;
}
