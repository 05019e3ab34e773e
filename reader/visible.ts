/** Visibility where no style sheet is applied: by attributes and inline style. In a browser use `checkVisibility`. */
import { type Dom, domOf } from './outline/dom.ts';
import { hiddenByMarkup } from './outline/hidden.ts';

const doms = new WeakMap<Document, Dom>();

/** Whether neither the element nor anything around it is hidden by its markup. An element that cannot be read is hidden. */
export function visibleInNode(element: Element): boolean {
  try {
    let dom = doms.get(element.ownerDocument);
    if (!dom) {
      dom = domOf(element.ownerDocument);
      doms.set(element.ownerDocument, dom);
    }
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      if (hiddenByMarkup(dom, at, dom.tag(at), dom.attributes(at))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
