/**
 * Where a mark ends up. Out of flow and without offsets it stands where its line ends, which is right for most titles
 * and follows them by itself. Titles that are cut off, clamped, or laid out as flex or grid would hide it or be
 * covered by it: there it is shifted to the end of the visible text.
 */

import { unclobbered } from './unclobbered.ts';

const SIZE_PX = 24;
const GAP_PX = 4;
/** A shift smaller than this is not worth a style sheet. */
const NEAR_PX = 3;
/** Boxes that cut off their content stand close to the title; further up it is the scroller of the page. */
const CLIP_DEPTH = 6;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an element cuts off of what stands in it; null where it cuts off nothing. */
interface Clip {
  x: boolean;
  y: boolean;
  rect: DOMRect;
}

/** Asks each element once: the marks of a list share most of what stands around them. */
function clips(view: Window): (element: Element) => Clip | null {
  const known = new Map<Element, Clip | null>();
  return (element) => {
    let clip = known.get(element);
    if (clip === undefined) {
      const { overflowX, overflowY } = view.getComputedStyle(element);
      const [x, y] = [overflowX !== 'visible', overflowY !== 'visible'];
      clip = x || y ? { x, y, rect: element.getBoundingClientRect() } : null;
      known.set(element, clip);
    }
    return clip;
  };
}

/** What can be seen of an element: its own box and the boxes around it that cut off their content. */
function visibleBox(element: Element, clipOf: (element: Element) => Clip | null): Box {
  const box = {
    left: 0,
    top: -Infinity,
    right: unclobbered(element.ownerDocument).documentElement.clientWidth,
    bottom: Infinity,
  };
  let outer: Element | null = element;
  for (let depth = 0; outer !== null && depth < CLIP_DEPTH; depth += 1) {
    const clip = clipOf(outer);
    if (clip?.x) {
      box.left = Math.max(box.left, clip.rect.left);
      box.right = Math.min(box.right, clip.rect.right);
    }
    if (clip?.y) {
      box.top = Math.max(box.top, clip.rect.top);
      box.bottom = Math.min(box.bottom, clip.rect.bottom);
    }
    outer = outer.parentElement;
  }
  return box;
}

/** The last piece of text before the mark that can be seen. */
function textEnd(host: Element, box: Box): Box | null {
  const text = unclobbered(host.ownerDocument).createRange();
  text.selectNodeContents(host.parentElement as Element);
  text.setEndBefore(host);
  const seen = [...text.getClientRects()].filter(
    (rect) => rect.width > 0 && rect.top < box.bottom - 2 && rect.bottom > box.top + 2 && rect.left < box.right,
  );
  return seen.at(-1) ?? null;
}

/** Fits a length of SIZE_PX between two edges; in the middle where there is no room for it. */
function fit(at: number, from: number, to: number): number {
  if (to - from < SIZE_PX) return (from + to - SIZE_PX) / 2;
  return Math.min(Math.max(at, from), to - SIZE_PX);
}

/** How far a mark is moved from where the page's own layout puts it. */
export interface Shift {
  x: number;
  y: number;
}

export const UNSHIFTED: Shift = { x: 0, y: 0 };

/** What is moved: a mark's node on the page, its closed root, and the shift it has. */
export interface Settled {
  host: HTMLElement;
  root: ShadowRoot;
  shift: Shift;
}

/**
 * Shifts marks to where they can be seen. Called when the browser has just laid out the page, so that measuring costs
 * no layout of its own: all are measured first, and shifted afterwards.
 */
export function settle(marks: Iterable<Settled>, view: Window): void {
  const clipOf = clips(view);
  const measured = [...marks].map((mark) => ({ mark, shift: shiftOf(mark, view, clipOf) }));
  for (const { mark, shift } of measured) {
    if (shift.x === mark.shift.x && shift.y === mark.shift.y) continue;
    mark.shift = shift;
    const sheet = new CSSStyleSheet(); // A style attribute would be the page's to change.
    sheet.replaceSync(`:host { translate: ${shift.x}px ${shift.y}px !important }`);
    mark.root.adoptedStyleSheets = [...mark.root.adoptedStyleSheets.slice(0, 1), sheet];
  }
}

/** The shift a mark needs, given the one it has. */
function shiftOf({ host, shift: now }: Settled, view: Window, clipOf: (element: Element) => Clip | null): Shift {
  const anchor = host.parentElement;
  if (anchor === null) return now;
  const box = visibleBox(anchor, clipOf);
  const end = textEnd(host, box);
  if (end === null) return now;
  const here = host.getBoundingClientRect();
  const after = view.getComputedStyle(anchor).direction === 'rtl' ? end.left - GAP_PX - SIZE_PX : end.right + GAP_PX;
  const x = Math.round(fit(after, box.left, box.right) - here.left + now.x);
  const y = Math.round(fit((end.top + end.bottom - SIZE_PX) / 2, box.top, box.bottom) - here.top + now.y);
  return Math.abs(x) < NEAR_PX && Math.abs(y) < NEAR_PX ? UNSHIFTED : { x, y };
}
