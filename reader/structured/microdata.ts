/** Products that microdata describes, each with the entry it stands at. Itemprops may be absolute addresses. */
import { FIELD_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import { type Described, describe } from './products.ts';

const PRODUCT = /product/i;

export function microdataOf(outline: Outline): Described[] {
  const { dom, entries, items } = outline;
  const open: { end: number; node: Record<string, unknown> }[] = [];
  const products: (readonly [Record<string, unknown>, number])[] = [];
  for (const index of items) {
    const { element, end, tag } = entries[index] as Entry;
    while ((open.at(-1)?.end ?? index + 1) <= index) open.pop();
    const type = dom.attribute(element, 'itemtype');
    const item = type !== null || dom.attribute(element, 'itemscope') !== null;
    // No prototype: an itemprop may be called anything, `__proto__` too.
    const node: Record<string, unknown> = Object.create(null);
    const text = dom.attribute(element, 'content') ?? (textIn(outline, index, FIELD_CHARS) || dom.attribute(element, tag === 'a' ? 'href' : 'src'));
    for (const name of (dom.attribute(element, 'itemprop') ?? '').split(/\s+/, 10)) {
      const owner = open.at(-1)?.node;
      const short = name.slice(name.search(/[^/#]*$/));
      if (owner && short !== '') owner[short] ??= item ? node : text;
    }
    if (!item) continue;
    open.push({ end, node });
    if (type !== null && PRODUCT.test(type)) products.push([node, index]);
  }
  return products.map(([node, at]) => describe(node, at));
}
