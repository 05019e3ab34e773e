/**
 * Where a mark ends up. Out of flow and without offsets it stands where its line ends, which is right for most titles
 * and follows them by itself. Titles that are cut off, clamped, or laid out as flex or grid would hide it or be
 * covered by it: there it is shifted to the end of the visible text.
 */

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

/** What can be seen of an element: its own box and the boxes around it that cut off their content. */
function visibleBox(element: Element, view: Window): Box {
  const box = { left: 0, top: -Infinity, right: element.ownerDocument.documentElement.clientWidth, bottom: Infinity };
  let outer: Element | null = element;
  for (let depth = 0; outer !== null && depth < CLIP_DEPTH; depth += 1) {
    const { overflowX, overflowY } = view.getComputedStyle(outer);
    const rect = overflowX !== 'visible' || overflowY !== 'visible' ? outer.getBoundingClientRect() : null;
    if (rect && overflowX !== 'visible') {
      box.left = Math.max(box.left, rect.left);
      box.right = Math.min(box.right, rect.right);
    }
    if (rect && overflowY !== 'visible') {
      box.top = Math.max(box.top, rect.top);
      box.bottom = Math.min(box.bottom, rect.bottom);
    }
    outer = outer.parentElement;
  }
  return box;
}

/** The last piece of text before the mark that can be seen. */
function textEnd(host: Element, box: Box): Box | null {
  const text = host.ownerDocument.createRange();
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

/**
 * The shift a mark needs, given the one it has. Reads layout only: measure all marks first and shift them afterwards.
 */
export function shiftOf(host: HTMLElement, now: Shift, view: Window): Shift {
  const anchor = host.parentElement;
  if (anchor === null) return now;
  const box = visibleBox(anchor, view);
  const end = textEnd(host, box);
  if (end === null) return now;
  const here = host.getBoundingClientRect();
  const after = view.getComputedStyle(anchor).direction === 'rtl' ? end.left - GAP_PX - SIZE_PX : end.right + GAP_PX;
  const x = Math.round(fit(after, box.left, box.right) - here.left + now.x);
  const y = Math.round(fit((end.top + end.bottom - SIZE_PX) / 2, box.top, box.bottom) - here.top + now.y);
  return Math.abs(x) < NEAR_PX && Math.abs(y) < NEAR_PX ? UNSHIFTED : { x, y };
}
