/** Documents of the same site inside a page: some shops show a description or a whole offer in one. */
import { type Dom, propertyOf } from './dom.ts';

/** Width or height of what counts or tracks and shows nothing. */
const SPECK = /^[01](?:px)?$/;

/** The root element of a frame's document, null where nobody sees it or it belongs to another site. */
export function framedRoot(dom: Dom, frame: Element, visible: (element: Element) => boolean): Element | null {
  try {
    const size = (name: string) => dom.getAttribute.call(frame, name) ?? '';
    if (SPECK.test(size('width')) || SPECK.test(size('height')) || !visible(frame)) return null;
    const inner = propertyOf(frame, 'contentDocument') as Document | null;
    return inner ? dom.rootOf.call(inner) : null;
  } catch {
    return null;
  }
}
