/** Microdata as the same typed nodes that JSON-LD gives, with the entry each one stands at. */
import { FIELD_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import type { TypedNode } from './jsonld.ts';

export interface MicrodataNode extends TypedNode {
  /** Entry of the element that opens the item. */
  at: number;
}

const LAST_PART = /[^/#]*$/;
const LINKS: Record<string, string> = { a: 'href', link: 'href', img: 'src', source: 'src' };

function names(list: string | null): string[] {
  return (list ?? '').split(/\s+/, 10).map((name) => name.slice(name.search(LAST_PART))).filter(Boolean);
}

function valueAt(outline: Outline, index: number): string {
  const { element, tag } = outline.entries[index] as Entry;
  const content = outline.dom.attribute(element, 'content');
  if (content !== null) return content.slice(0, FIELD_CHARS).trim();
  const text = textIn(outline, index, FIELD_CHARS);
  const link = LINKS[tag];
  return (text !== '' || !link ? text : (outline.dom.attribute(element, link) ?? '')).slice(0, FIELD_CHARS);
}

/** Items in document order; an item inside another also stands under the other's property. */
export function microdataOf(outline: Outline): MicrodataNode[] {
  const { dom, entries } = outline;
  const found: MicrodataNode[] = [];
  const open: { end: number; node: Record<string, unknown> }[] = [];
  for (const index of outline.items) {
    const { element, end } = entries[index] as Entry;
    while (open.length > 0 && index >= (open[open.length - 1] as { end: number }).end) open.pop();
    const owner = open[open.length - 1];
    const types = names(dom.attribute(element, 'itemtype')).map((name) => name.toLowerCase());
    const item = types.length > 0 || dom.attribute(element, 'itemscope') !== null;
    // No prototype: an itemprop may be called anything, `__proto__` too.
    const node: Record<string, unknown> = Object.assign(Object.create(null) as object, item ? { '@type': types } : {});
    const value = item ? node : valueAt(outline, index);
    for (const name of owner ? names(dom.attribute(element, 'itemprop')) : []) {
      const before = Object.hasOwn((owner as { node: object }).node, name) ? (owner as { node: Record<string, unknown> }).node[name] : undefined;
      (owner as { node: Record<string, unknown> }).node[name] = before === undefined ? value : [before, value].flat();
    }
    if (!item) continue;
    found.push({ types, node, related: false, at: index });
    open.push({ end, node });
  }
  return found;
}
