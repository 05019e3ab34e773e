/** Visibility where no style sheet is applied: by attributes and inline style. In a browser use `checkVisibility`. */
import { type Dom, domOf } from './snapshot/dom.ts';
import { hiddenByAttributes, isSilent } from './snapshot/hidden.ts';

const doms = new WeakMap<Document, Dom>();

/** Whether neither the element nor anything around it is hidden by its markup. An element that cannot be read is hidden. */
export function visibleInNode(element: Element): boolean {
  try {
    let dom = doms.get(element.ownerDocument);
    if (!dom) {
      dom = domOf(element.ownerDocument);
      doms.set(element.ownerDocument, dom);
    }
    for (let at: Element | null = element; at !== null; at = dom.parentElement.call(at)) {
      const tag = dom.localName.call(at).toLowerCase();
      if (isSilent(tag) || hiddenByAttributes(dom, at, tag, dom.getAttributeNames.call(at))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
