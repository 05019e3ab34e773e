/** Documents of the same site inside a page: some shops show a description or a whole offer in one. */
import { type Dom, propertyOf } from './dom.ts';

/** Width or height of what counts or tracks and shows nothing. */
const SPECK = /^[01](?:px)?$/;
const SPECK_STYLE = /(?:^|[;\s])(?:width|height)\s{0,9}:\s{0,9}[01](?:px)?\s{0,9}(?:[;!]|$)/i;
const STYLE_CHARS = 2_000;

/**
 * The root element of a frame's document, null where nobody sees it or it belongs to another site. To ask a frame for
 * its document costs as much as a thousand nodes: the browser makes a world of scripts for it.
 */
export function framedRoot(dom: Dom, frame: Element, visible: (element: Element) => boolean): Element | null {
  try {
    const said = (name: string) => (dom.getAttribute.call(frame, name) ?? '').slice(0, STYLE_CHARS);
    if (SPECK.test(said('width')) || SPECK.test(said('height')) || SPECK_STYLE.test(said('style'))) return null;
    if (!visible(frame)) return null;
    const inner = propertyOf(frame, 'contentDocument') as Document | null;
    return inner ? dom.rootOf.call(inner) : null;
  } catch {
    return null;
  }
}
