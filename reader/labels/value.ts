/** Finds the value of a label in the markup around it, whatever the shape: list, table, siblings, blob, value first. */
import { DRESS, type Entry, type Outline } from '../outline/outline.ts';
import { childToward, countIn } from '../outline/text.ts';

/** A label's texts: from entry `from` to entry `to` (exclusive), in `box`, the largest element that holds no other text. */
export interface LabelBox {
  box: number;
  from: number;
  to: number;
  /** The label ends with a colon. */
  colon: boolean;
}

/** A stretch of the outline that holds a value. */
export interface Stretch {
  from: number;
  to: number;
}

const LABELLING = /label|name|title|key|term|attr|prop|spec|field|caption|head/i;
/** Levels a colon reaches over to find its value. */
const REACH = 2;

export function boxOf(outline: Outline, from: number, to: number, colon: boolean): LabelBox {
  const { entries } = outline;
  const count = countIn(outline, from, to);
  let box = from;
  for (let up = (entries[from] as Entry).parent; up > 0; up = (entries[up] as Entry).parent) {
    const { tag, end } = entries[up] as Entry;
    if (countIn(outline, up, end) !== count || tag === 'body' || tag === 'tr') break;
    box = up;
    if (tag === 'dt' || tag === 'td' || tag === 'th') break;
  }
  return { box, from, to, colon };
}

/** The next text inside `scope` from entry `at` on, -1 where there is none. */
function textFrom(outline: Outline, at: number, scope: number): number {
  const next = outline.texts[outline.before[at] as number];
  return next !== undefined && next < (outline.entries[scope] as Entry).end ? next : -1;
}

/** The part of the outline that `text` opens inside `parent`: a child element, or the text and what follows it. */
function stretchAt(outline: Outline, parent: number, text: number): Stretch {
  const child = childToward(outline, parent, text);
  const { end } = outline.entries[child] as Entry;
  return child === text ? { from: text, to: (outline.entries[parent] as Entry).end } : { from: child, to: end };
}

function nextSibling(outline: Outline, index: number, tags: readonly string[]): number {
  const parent = outline.entries[(outline.entries[index] as Entry).parent] as Entry;
  for (let at = (outline.entries[index] as Entry).end; at < parent.end; at = (outline.entries[at] as Entry).end) {
    const { tag, end } = outline.entries[at] as Entry;
    if (tags.includes(tag) && countIn(outline, at, end) > 0) return at;
    if (tag === 'dt') return -1;
  }
  return -1;
}

/** Children of `parent` that hold text. */
export function parts(outline: Outline, parent: number, most: number): number[] {
  const out: number[] = [];
  const { end } = outline.entries[parent] as Entry;
  for (let at = textFrom(outline, parent, parent); at >= 0 && out.length <= most; ) {
    const child = childToward(outline, parent, at);
    out.push(child);
    const next = (outline.entries[child] as Entry).end;
    at = next < end ? textFrom(outline, next, parent) : -1;
  }
  return out;
}

/** Where the label's value stands, null where the markup gives none. */
export function valueOf(outline: Outline, label: LabelBox, isLabel: (text: number) => boolean): Stretch | null {
  const { entries } = outline;
  const box = entries[label.box] as Entry;
  if (box.tag === 'dt' || box.tag === 'td' || box.tag === 'th') {
    const next = nextSibling(outline, label.box, box.tag === 'dt' ? ['dd'] : ['td', 'th']);
    if (next >= 0 && box.tag === 'th' && entries[next]?.tag === 'th' && parts(outline, box.parent, 3).length > 2) return null;
    if (next >= 0) return { from: next, to: (entries[next] as Entry).end };
    return box.tag === 'dt' ? null : below(outline, label.box, isLabel);
  }
  if (box.parent < 0) return null;
  const after = textFrom(outline, label.to, box.parent);
  const inLink = linkAround(outline, label.box);
  if (after >= 0) {
    const stretch = stretchAt(outline, box.parent, after);
    if (label.colon) return stretch;
    if (inLink >= 0 && after >= (entries[inLink] as Entry).end) return null;
    return isRow(outline, label.box, stretch, isLabel) ? stretch : null;
  }
  if (label.colon) {
    for (let up = box.parent, step = 0; up > 0 && step < REACH; up = (entries[up] as Entry).parent, step++) {
      const next = textFrom(outline, label.to, up);
      if (next >= 0) return stretchAt(outline, up, next);
    }
    return null;
  }
  const [first, second, third] = parts(outline, box.parent, 2);
  if (!isElement(entries[label.box])) return null;
  const valueFirst = first !== undefined && isElement(entries[first]) && second === label.box && third === undefined && inLink < 0 && !isLabel(first);
  return valueFirst ? { from: first, to: (entries[first] as Entry).end } : null;
}

/** An element of its own, neither bare text nor a word dressed up inside a sentence. */
function isElement(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.tag !== '' && !DRESS.has(entry.tag);
}

function linkAround(outline: Outline, index: number): number {
  for (let at = index; at > 0; at = (outline.entries[at] as Entry).parent) if ((outline.entries[at] as Entry).tag === 'a') return at;
  return -1;
}

/** Whether label and value stand as a pair though no colon says so: alone together, or in a list of such pairs. */
function isRow(outline: Outline, box: number, value: Stretch, isLabel: (text: number) => boolean): boolean {
  const { entries } = outline;
  const { parent, author } = entries[box] as Entry;
  if (!isElement(entries[box]) || !isElement(entries[value.from])) return false;
  const siblings = parts(outline, parent, 80);
  if (siblings.length === 2) return true;
  if (LABELLING.test(author)) return true;
  const labels = siblings.filter((child, i) => i % 2 === 0 && isLabel(child)).length;
  const strays = siblings.some((child, i) => i % 2 === 1 && isLabel(child));
  return siblings.length % 2 === 0 && siblings.indexOf(box) % 2 === 0 && labels >= 2 && !strays;
}

/** The only cell of the next row, for a label that stands alone in its row. */
function below(outline: Outline, cell: number, isLabel: (index: number) => boolean): Stretch | null {
  const row = (outline.entries[cell] as Entry).parent;
  if (row < 0 || !isLabel(cell) || parts(outline, row, 1).length !== 1) return null;
  const next = nextSibling(outline, row, ['tr']);
  if (next < 0) return null;
  const [only, other] = parts(outline, next, 1);
  return only !== undefined && other === undefined ? { from: only, to: (outline.entries[only] as Entry).end } : null;
}
