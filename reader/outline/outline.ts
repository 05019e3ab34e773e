/**
 * The outline of a page: its snapshot as a flat list of elements and texts in document order, with what each element is
 * good for. Everything else in the reader works on it.
 */
import { type Missed, TEXT_NODE_CHARS } from '../limits.ts';
import { ATTRIBUTES, type AttributeName, type Snapshot, WORDS } from '../snapshot/snapshot.ts';
import { SAYS_SOMETHING } from './letters.ts';
import { remembered } from './remembered.ts';
import { BREAK, bitsOf, CONTROL, DRESS, HEADING, INLINE, SMALL } from './tags.ts';
import { zoneByName, zoneOf } from './zones.ts';

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

/** An element, or a piece of text, of the outline. */
export interface Entry {
  /** Number of its node in the snapshot; of a text, of the element it stands in. */
  node: number;
  /** Local name in lower case, '' for a text. */
  tag: string;
  attributes: Attributes;
  /** Of a text: its characters, white space collapsed, one blank kept at either end. '' for an element. */
  text: string;
  /** Of a text: a block border (paragraph, cell, line break) lies between it and the text before. */
  fresh: boolean;
  /** Index of the parent, -1 at the top; of the nearest element around it that does more than dress up text; of the first entry behind its subtree. */
  parent: number;
  carrier: number;
  end: number;
  depth: number;
  /** Class and id, as the page's authors named them. */
  author: string;
  /** Zone bits, own and inherited once `spreadZones` has run. */
  zone: number;
}

export interface Outline {
  entries: Entry[];
  /** Indices of the text entries, and for each entry how many texts stand before it. */
  texts: number[];
  before: number[];
  /** Entries of form controls, of elements with an itemprop or itemtype, of headings h1 to h6. */
  controls: number[];
  items: number[];
  headings: number[];
  missed: Missed;
}

const MARKING = /high-?li|\bhl\b|match|keyword|\bred\b/i;
/** White space that is more than one blank. */
const SPACE = /\s\s+|[^\S ]/g;
const AUTHOR_CHARS = 300;
const NO_ATTRIBUTES: Attributes = {};

/** An element that is open: of a line break, which holds nothing, only its being a border matters. */
interface Frame {
  index: number;
  node: number;
  block: boolean;
  dress: boolean;
  carrier: number;
}

/** What class and id tell: the zone they open, and whether they mark a search term. */
const named = remembered((author) => ({ zone: zoneByName(author), marking: MARKING.test(author) }));

/** The outline of a snapshot. What does not fit together in it is taken as if it did: it came from a page. */
export function outlineOf(snapshot: Snapshot): Outline {
  const { depths, kinds, texts: said, tags, missed } = snapshot;
  const outline: Outline = { entries: [], texts: [], before: [], controls: [], items: [], headings: [], missed };
  const { entries } = outline;
  const attributesAt = attributeReader(snapshot);
  const frames: Frame[] = [];
  let fresh = true;
  // A text right behind the border of a span is a word of its own; behind one that marks a search term it is not.
  let seam = false;
  let next = 0;

  const add = (
    node: number,
    tag: string,
    attributes: Attributes,
    text: string,
    author: string,
    zone: number,
  ): number => {
    const { index: parent, carrier } = frames.at(-1) ?? { index: -1, carrier: 0 };
    const index = entries.length;
    const depth = frames.length;
    outline.before.push(outline.texts.length);
    entries.push({ node, tag, attributes, text, fresh, parent, carrier, end: index + 1, depth, author, zone });
    return index;
  };

  const open = (node: number, tag: string): void => {
    const bits = bitsOf(tag);
    const attributes = attributesAt(node);
    const block = (bits & INLINE) === 0;
    const author = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, AUTHOR_CHARS).trim();
    const called = author === '' ? null : named(author);
    const dress = (bits & DRESS) !== 0 || (tag === 'span' && called?.marking === true);
    if (block) fresh = true;
    if (!dress) seam = true;
    if ((bits & BREAK) !== 0) return;
    const byName = (bits & SMALL) === 0 ? (called?.zone ?? 0) : 0;
    const index = add(node, tag, attributes, '', author, byName | zoneOf(tag, attributes.role ?? ''));
    if (attributes.itemprop !== undefined || attributes.itemtype !== undefined) outline.items.push(index);
    if ((bits & HEADING) !== 0) outline.headings.push(index);
    if ((bits & CONTROL) !== 0) outline.controls.push(index);
    const carrier = (bits & DRESS) === 0 ? index : (entries[index] as Entry).carrier;
    frames.push({ index, node, block, dress, carrier });
  };

  const close = ({ index, block, dress }: Frame): void => {
    (entries[index] as Entry).end = entries.length;
    if (block) fresh = true;
    if (!dress) seam = true;
  };

  const write = (raw: string): void => {
    const text = raw.replace(SPACE, ' ');
    const frame = frames.at(-1);
    if (!frame) return;
    const last = entries[outline.texts.at(-1) ?? -1];
    // Punctuation alone belongs to the text before it: `<b>Origin</b><i>:</i>`.
    if (!SAYS_SOMETHING.test(text)) {
      if (last && !fresh && last.text.length < TEXT_NODE_CHARS) last.text += text;
      return;
    }
    if (seam && !fresh && last && !last.text.endsWith(' ')) last.text += ' ';
    outline.texts.push(add(frame.node, '', NO_ATTRIBUTES, text, '', 0));
    fresh = false;
    seam = false;
  };

  for (let node = 0; node < kinds.length; node++) {
    const kind = kinds[node] as number;
    while (frames.length > Math.max(0, depths[node] as number)) close(frames.pop() as Frame);
    if (kind >= 0) open(node, tags[kind] ?? '');
    else write(kind === WORDS ? (said[next++] ?? '') : ' ');
  }
  while (frames.length > 0) close(frames.pop() as Frame);
  outline.before.push(outline.texts.length);
  return outline;
}

/** Gives the attributes of nodes, asked in order. */
function attributeReader({ owners, names, saying, values }: Snapshot): (node: number) => Attributes {
  let at = 0;
  return (node) => {
    while ((owners[at] ?? Infinity) < node) at++;
    if (owners[at] !== node) return NO_ATTRIBUTES;
    const found: Partial<Record<AttributeName, string>> = {};
    for (; owners[at] === node; at++) {
      const name = ATTRIBUTES[names[at] as number];
      if (name !== undefined) found[name] = values[saying[at] as number] ?? '';
    }
    return found;
  };
}

/** Class and id of an element and of its parent: what its authors call it. */
export function authorOf({ entries }: Outline, index: number): string {
  const entry = entries[index] as Entry;
  return `${entry.author} ${entries[entry.parent]?.author ?? ''}`;
}
