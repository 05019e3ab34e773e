/** Finds the value of a label in the markup around it, whatever the shape: list, table, siblings, blob, value first. */
import type { Entry, Outline } from '../outline/outline.ts';
import { bitsOf, DRESS } from '../outline/tags.ts';
import { childToward, closest, countIn } from '../outline/text.ts';

/** A stretch of the outline, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const LABELLING = /label|name|title|key|term|attr|prop|spec|caption|head/i;
const GOES_ON = /^\s{0,9}\p{Ll}/u;
/** Children of one element looked at. */
const MOST_PARTS = 80;

/** The largest element that holds these texts and no other. */
export function boxOf(outline: Outline, { from, to }: Stretch): number {
  const { entries } = outline;
  const count = countIn(outline, from, to);
  // Up to the last element that holds no more, or to the first that is a cell or term of its own.
  const outer = closest(outline, from, ({ parent, tag }) => {
    const up = entries[parent];
    return (
      parent <= 0 ||
      /^(?:d|t)[dth]$/.test(tag) ||
      countIn(outline, parent) !== count ||
      up?.tag === 'body' ||
      up?.tag === 'tr'
    );
  });
  return Math.max(0, outer);
}

/** The next text inside `scope` from entry `at` on, -1 where there is none. */
function textFrom(outline: Outline, at: number, scope: number): number {
  const next = outline.texts[outline.before[at] as number] ?? -1;
  return next < (outline.entries[scope] as Entry).end ? next : -1;
}

/** The child of `parent` that opens with `text`; for a bare text, all that follows it there up to the next label. */
function stretchAt(outline: Outline, parent: number, text: number, isLabel: (index: number) => boolean): Stretch {
  const from = childToward(outline, parent, text);
  const { end } = outline.entries[from === text ? parent : from] as Entry;
  if (from !== text) return { from, to: end };
  let to = text + 1;
  for (let step = 0; step < MOST_PARTS && to < end; step++) {
    const next = textFrom(outline, to, parent);
    const child = next < 0 ? end : childToward(outline, parent, next);
    if (next < 0 || (child !== next && isLabel(child))) return { from, to: Math.min(end, child) };
    to = (outline.entries[child] as Entry).end;
  }
  return { from, to: end };
}

/** Children of `parent` that hold text. */
export function parts(outline: Outline, parent: number): number[] {
  const found: number[] = [];
  for (let at = textFrom(outline, parent, parent); at >= 0 && found.length < MOST_PARTS; ) {
    const child = childToward(outline, parent, at);
    found.push(child);
    at = textFrom(outline, (outline.entries[child] as Entry).end, parent);
  }
  return found;
}

/** Where the value of a label in `box` stands, null where the markup gives none. `colon`: the label ends with one. */
export function valueAt(
  outline: Outline,
  box: number,
  label: Stretch,
  colon: boolean,
  isLabel: (index: number) => boolean,
): Stretch | null {
  const { entries } = outline;
  const { tag, parent, author } = entries[box] as Entry;
  if (parent < 0) return null;
  // An element of its own, neither bare text nor a word dressed up inside a sentence.
  const own = (index: number | undefined) =>
    index !== undefined && entries[index]?.tag !== '' && (bitsOf(entries[index]?.tag ?? '') & DRESS) === 0;
  const after = textFrom(outline, label.to, parent);
  if (/^t[dh]$/.test(tag) || tag === 'dt') {
    const next = after < 0 ? -1 : childToward(outline, parent, after);
    const heads = tag === 'th' && entries[next]?.tag === 'th' && parts(outline, parent).length > 2;
    return next < 0 || heads || entries[next]?.tag === 'dt' ? null : { from: next, to: (entries[next] as Entry).end };
  }
  if (after < 0 && colon) {
    const up = (entries[parent] as Entry).parent;
    const next = up < 0 ? -1 : textFrom(outline, label.to, up);
    return next < 0 ? null : stretchAt(outline, up, next, isLabel);
  }
  const link = closest(outline, box, (entry) => entry.tag === 'a');
  if (after >= 0) {
    const value = stretchAt(outline, parent, after, isLabel);
    if (colon) return value;
    const children = parts(outline, parent);
    // `<h2>Shipping address</h2><address>…`.
    if (/^h[2-6]$/.test(tag) && entries[value.from]?.tag === 'address' && isLabel(box)) return value;
    const isPair = children.length === 2 && children[0] === box && isLabel(box);
    if (!own(value.from) && !(isPair && isApart(outline, box, value.from))) return null;
    if (!own(box) && !isPair) return null;
    if (link >= 0 && after >= (entries[link] as Entry).end) return null;
    return LABELLING.test(author) || isRow(children, box, isLabel) ? value : null;
  }
  const [first, second, third] = parts(outline, parent);
  // A caption in small print stands under its value as a box of its own does.
  const valueFirst =
    link < 0 &&
    (own(box) || tag === 'small') &&
    own(first) &&
    second === box &&
    third === undefined &&
    !isLabel(first as number);
  return valueFirst ? { from: first as number, to: (entries[first as number] as Entry).end } : null;
}

/** Whether what stands beside a dressed-up label is no sentence with it: `<b>Brand</b><i>Acme</i>`, `<b>Brand</b><br>Acme`, `<li><b>Origin</b> Peru</li>`. */
function isApart({ entries }: Outline, box: number, value: number): boolean {
  const { tag, text, fresh } = entries[value] as Entry;
  const { tag: own, parent } = entries[box] as Entry;
  return tag === '' ? fresh || (entries[parent]?.tag === 'li' && !GOES_ON.test(text)) : tag !== own;
}

/** Whether the children of an element are a pair, or pairs in a row, of which `box` is a label. */
function isRow(children: readonly number[], box: number, isLabel: (index: number) => boolean): boolean {
  if (children.length === 2) return true;
  const labels = children.filter((child) => isLabel(child)).map((child) => children.indexOf(child));
  return (
    children.length % 2 === 0 &&
    children.indexOf(box) % 2 === 0 &&
    labels.length > 1 &&
    labels.every((at) => at % 2 === 0)
  );
}
