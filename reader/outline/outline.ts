/**
 * The outline: one walk over the document that keeps what a person could see, as a flat list in document order.
 * Everything else in the reader works on it, so the page's DOM is touched in one place, once, and in slices.
 */
import { DEPTH, ELEMENTS, JSON_CHARS, type Missed, miss, NODES, TEXT_NODE_CHARS } from '../limits.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { hiddenByMarkup } from './hidden.ts';
import { tally } from './text.ts';
import { zoneOf } from './zones.ts';

/** An element, or a piece of text, of the outline. */
export interface Entry {
  /** The element; of a text, the element it stands in. */
  element: Element;
  /** Local name in lower case, '' for a text. */
  tag: string;
  /** Of a text: its characters, white space collapsed, one blank kept at either end. '' for an element. */
  text: string;
  /** Of a text: a block border (paragraph, cell, line break) lies between it and the text before. */
  fresh: boolean;
  /** Index of the parent, -1 at the top; of the first entry behind this one's subtree. */
  parent: number;
  end: number;
  depth: number;
  /** Class and id, as the page's authors named them. */
  author: string;
  /** Zone bits, own and inherited once `spreadZones` has run. */
  zone: number;
}

export interface Outline {
  dom: Dom;
  entries: Entry[];
  /** Indices of the text entries, and for each entry how many texts stand before it. */
  texts: number[];
  before: Int32Array;
  /** Texts of JSON-LD scripts; `<meta>` elements; the document's title. */
  scripts: string[];
  metas: Element[];
  title: string;
  /** Entries of form controls, of elements with an itemprop or itemtype, of headings h1 to h6. */
  controls: number[];
  items: number[];
  headings: number[];
  missed: Missed;
}

const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
/** Elements that only dress text up: `STM32<em>F103</em>` is one word. */
export const DRESS = new Set([
  'b',
  'strong',
  'em',
  'i',
  'font',
  'mark',
  'u',
  'sup',
  'sub',
  'small',
  'big',
  'nobr',
  'bdi',
  'bdo',
  'ins',
  'tt',
]);
const MARKING = /high-?li|\bhl\b|match|keyword|\bred\b/i;
const CONTROLS = new Set(['input', 'select', 'textarea']);
const HEADING = /^h[1-6]$/;
/** A text of punctuation alone belongs to the text before it: `<b>Origin</b><i>:</i>`. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}]/u;
const SPACE = /[\s\u00a0]+/g;
/** Steps between two chances to stop. */
const STRIDE = 128;

interface Frame {
  index: number;
  next: Node | null;
  block: boolean;
  dress: boolean;
}

/** Walks the document. Yields between cheap steps; returns the outline. A node that cannot be read is skipped and counted. */
export function* outlineSteps(dom: Dom, missed: Missed): Generator<void, Outline> {
  const outline: Outline = {
    dom,
    entries: [],
    texts: [],
    before: new Int32Array(0),
    scripts: [],
    metas: [],
    title: '',
    controls: [],
    items: [],
    headings: [],
    missed,
  };
  const { entries } = outline;
  const frames: Frame[] = [];
  let fresh = true;
  // A text right behind the border of a span is a word of its own; behind one that marks a search term it is not.
  let seam = false;
  let elements = 0;
  let nodes = 0;

  const open = (element: Element): void => {
    const tag = dom.tag(element);
    if (tag === 'script') {
      if (dom.attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json')
        outline.scripts.push(firstText(dom, element));
      return;
    }
    // Most elements have one attribute or none: asking for the names first saves six questions of seven.
    const names = dom.attributes(element);
    const value = (name: string) => (names.includes(name) ? (dom.attribute(element, name) ?? '') : '');
    if (tag === 'title') outline.title ||= firstText(dom, element).slice(0, TEXT_NODE_CHARS).replace(SPACE, ' ').trim();
    if (tag === 'meta') outline.metas.push(element);
    if (hiddenByMarkup(dom, element, tag, names)) return;
    if (elements++ >= ELEMENTS || frames.length >= DEPTH) {
      miss(missed, 'elements');
      return;
    }
    const block = !INLINE.has(tag);
    const author = names.length === 0 ? '' : `${value('class')} ${value('id')}`.slice(0, 300).trim();
    const dress = DRESS.has(tag) || (tag === 'span' && MARKING.test(author));
    if (block) fresh = true;
    if (!dress) seam = true;
    if (tag === 'br' || tag === 'hr' || tag === 'wbr') return;
    const index = entries.length;
    const zone = zoneOf(tag, value('role'), author);
    const parent = frames.length > 0 ? (frames[frames.length - 1] as Frame).index : -1;
    entries.push({ element, tag, text: '', fresh: false, parent, end: index + 1, depth: frames.length, author, zone });
    if (names.includes('itemprop') || names.includes('itemtype')) outline.items.push(index);
    if (HEADING.test(tag)) outline.headings.push(index);
    if (CONTROLS.has(tag)) outline.controls.push(index);
    else frames.push({ index, next: dom.first(element), block, dress });
  };

  const write = (node: Node): void => {
    if (dom.length(node) > TEXT_NODE_CHARS) miss(missed, 'long-text');
    const text = dom.text(node, TEXT_NODE_CHARS).replace(SPACE, ' ');
    const frame = frames[frames.length - 1];
    if (text === '' || !frame) return;
    if (!SAYS_SOMETHING.test(text)) {
      const last = entries[outline.texts[outline.texts.length - 1] ?? -1];
      if (last && !fresh && last.text.length < TEXT_NODE_CHARS) last.text += text;
      return;
    }
    const last = entries[outline.texts[outline.texts.length - 1] ?? -1];
    if (seam && !fresh && last && !last.text.endsWith(' ')) last.text += ' ';
    outline.texts.push(entries.length);
    const { element } = entries[frame.index] as Entry;
    const index = entries.length;
    entries.push({
      element,
      tag: '',
      text,
      fresh,
      parent: frame.index,
      end: index + 1,
      depth: frames.length,
      author: '',
      zone: 0,
    });
    fresh = false;
    seam = false;
  };

  if (dom.root !== null) open(dom.root);
  while (frames.length > 0) {
    const frame = frames[frames.length - 1] as Frame;
    const node = frame.next;
    if (node === null || nodes > NODES) {
      if (nodes > NODES && node !== null) miss(missed, 'nodes');
      (entries[frame.index] as Entry).end = entries.length;
      if (frame.block) fresh = true;
      if (!frame.dress) seam = true;
      frames.pop();
      continue;
    }
    nodes++;
    try {
      frame.next = dom.next(node);
      const type = dom.type(node);
      if (type === TEXT) write(node);
      else if (type === ELEMENT) open(node as Element);
    } catch {
      miss(missed, 'unreadable');
    }
    if (nodes % STRIDE === 0) yield;
  }
  outline.before = tally(entries, ({ tag }) => tag === '');
  return outline;
}

/** The one text of a script or title. */
function firstText(dom: Dom, element: Element): string {
  const node = dom.first(element);
  return node === null ? '' : dom.text(node, JSON_CHARS + 1);
}

/** Class and id of an element and of its parent: what its authors call it. */
export function authorOf({ entries }: Outline, index: number): string {
  const entry = entries[index] as Entry;
  return `${entry.author} ${entries[entry.parent]?.author ?? ''}`;
}
