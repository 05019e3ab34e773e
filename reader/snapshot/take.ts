/**
 * Takes a snapshot: one walk over the document that keeps what a person could see. The only part of the reader that
 * runs in the page, in code that no page runs often enough to be compiled well: so it asks the DOM as little as it can.
 * A node that cannot be read is skipped and counted.
 */
import { DEPTH, ELEMENTS, FRAMES, miss, NODES, PAGE_CHARS, TEXT_NODE_CHARS, VALUE_CHARS } from '../limits.ts';
import { typedOrSelected } from './control.ts';
import { domOf, ELEMENT, TEXT } from './dom.ts';
import { framedRoot } from './frame.ts';
import { takeHead } from './head.ts';
import { hiddenByAttributes, isPanel } from './hidden.ts';
import { ATTRIBUTES, BLANK, blankSnapshot, type Snapshot, WORDS } from './snapshot.ts';
import { HIDES, type Tag, tagOf } from './tags.ts';

/** A snapshot and the elements its nodes stand for, by number; null for a text. */
export interface Taken {
  snapshot: Snapshot;
  elements: (Element | null)[];
  /** Roots of frames and open shadows that were walked too: what changes in them is no change of the document. */
  roots: Node[];
}

export interface TakeOptions {
  url: string;
  /** Whether an element can be seen: `checkVisibility` in a browser, `visibleInNode` elsewhere. */
  visible: (element: Element) => boolean;
}

/** Nodes between two chances to stop. */
const STRIDE = 64;
const SAID = /\S/;
const VALUE = ATTRIBUTES.indexOf('value');

/** Walks the document, with a yield between cheap steps. Throws where it is no document. */
export function* takeSteps(document: Document, { url, visible }: TakeOptions): Generator<void, Taken> {
  const dom = domOf(document);
  const { nodeType, firstChild, nextSibling, data, localName, getAttribute, getAttributeNames, shadowRoot } = dom;
  const snapshot = blankSnapshot(url.slice(0, VALUE_CHARS));
  const { depths, kinds, texts, owners, names: numbers, saying, values, unseen, missed } = snapshot;
  const elements: (Element | null)[] = [];
  const tags = new Map<string, Tag>();
  const said = new Map<string, number>();
  /**
   * Of each open element the number of its node, the element until it was asked whether it can be seen, what comes next
   * in it, what comes when that has ended (its own children, after those of its shadow), and whether it is a block.
   */
  const open: number[] = [];
  const unasked: (Element | null)[] = [];
  const next: (Node | null)[] = [];
  const later: (Node | null)[] = [];
  const blocks: boolean[] = [];
  /** Nothing but the border of a block stands since the last text: a blank says nothing here. */
  let fresh = true;
  const roots: Node[] = [];
  let frames = 0;
  /** How many elements stand around the frame that is open, -1 for none. */
  let framed = -1;
  let count = 0;
  let chars = 0;
  let nodes = 0;

  /** Counts characters taken; false where the page's share is used up. */
  const fits = (text: string): boolean => {
    chars += text.length;
    if (chars > PAGE_CHARS) miss(missed, 'long-page');
    return chars <= PAGE_CHARS;
  };

  const look = (node: number, element: Element): void => {
    let seen = false;
    try {
      seen = visible(element);
    } catch {
      miss(missed, 'unreadable');
    }
    if (!seen) unseen.push(node);
  };

  const keep = (node: number, name: number, whole: string): void => {
    const value = whole.length > VALUE_CHARS ? whole.slice(0, VALUE_CHARS) : whole; // a picture may stand in an address
    let number = said.get(value);
    if (number === undefined) {
      if (!fits(value)) return;
      number = values.push(value) - 1;
      said.set(value, number);
    }
    owners.push(node);
    numbers.push(name);
    saying.push(number);
  };

  const frameRoot = (frame: Element): Element | null => {
    const root = framedRoot(dom, frame, visible);
    if (root === null || frames < FRAMES) return root;
    miss(missed, 'elements');
    return null;
  };

  const enter = (element: Element): void => {
    const name = localName.call(element);
    let tag = tags.get(name);
    if (tag === undefined) {
      tag = tagOf(name);
      tags.set(name, tag);
    }
    if (tag.head && framed < 0) takeHead(dom, element, tag.name, snapshot, fits);
    const root = tag.frame && framed < 0 ? frameRoot(element) : null;
    if (tag.silent && root === null) return;
    const names = getAttributeNames.call(element);
    let mayHide = tag.fickle;
    let says = false;
    for (let i = 0; i < names.length; i++) {
      const number = tag.kept.get(names[i] as string);
      if (number === HIDES) mayHide = true;
      else if (number !== undefined) says = true;
    }
    if (mayHide && hiddenByAttributes(dom, element, tag.name, names) && !isPanel(dom, element)) return;
    if (count++ >= ELEMENTS || open.length >= DEPTH) {
      miss(missed, 'elements');
      return;
    }
    if (tag.number < 0) tag.number = snapshot.tags.push(tag.name) - 1;
    depths.push(open.length);
    kinds.push(tag.number);
    const node = elements.push(element) - 1;
    for (let i = 0; says && i < names.length; i++) {
      const name = names[i] as string;
      const number = tag.kept.get(name);
      if (number !== undefined && number !== HIDES) keep(node, number, getAttribute.call(element, name) ?? '');
    }
    if (tag.block) fresh = true;
    if (tag.control || tag.asked) look(node, element);
    if (tag.control) keep(node, VALUE, typedOrSelected(dom, element, tag.name));
    if (tag.control || tag.empty) return;
    const shadow = tag.host ? shadowRoot.call(element) : null;
    if (root !== null) {
      framed = open.length;
      frames++;
      roots.push(root);
    }
    if (shadow !== null) roots.push(shadow);
    open.push(node);
    unasked.push(tag.asked || root !== null ? null : element);
    next.push(root ?? firstChild.call(shadow ?? element));
    later.push(shadow === null ? null : firstChild.call(element));
    blocks.push(tag.block);
  };

  const write = (whole: string): void => {
    const text = whole.length > TEXT_NODE_CHARS ? whole.slice(0, TEXT_NODE_CHARS) : whole;
    const says = SAID.test(text);
    if (says ? !fits(text) : fresh) return;
    depths.push(open.length);
    kinds.push(says ? WORDS : BLANK);
    elements.push(null);
    if (!says) return;
    if (text !== whole) miss(missed, 'long-text');
    texts.push(text);
    fresh = false;
    const top = open.length - 1;
    const element = unasked[top];
    if (element) look(open[top] as number, element);
    unasked[top] = null;
  };

  if (dom.root !== null) enter(dom.root);
  while (open.length > 0) {
    const top = open.length - 1;
    const node = next[top] as Node | null;
    if (node === null && later[top] !== null) {
      next[top] = later[top] as Node;
      later[top] = null;
      continue;
    }
    if (node === null || nodes >= NODES) {
      if (node !== null) miss(missed, 'nodes');
      if (blocks.pop()) fresh = true;
      open.pop();
      unasked.pop();
      next.pop();
      later.pop();
      if (open.length === framed) framed = -1;
      continue;
    }
    nodes++;
    try {
      next[top] = nextSibling.call(node);
      const type = nodeType.call(node);
      if (type === TEXT) write(data.call(node));
      else if (type === ELEMENT) enter(node as Element);
    } catch {
      miss(missed, 'unreadable');
    }
    if (nodes % STRIDE === 0) yield;
  }
  return { snapshot, elements, roots };
}
