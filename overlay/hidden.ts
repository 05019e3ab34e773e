/**
 * Whether a person can see a mark that stands in view. The page owns everything around it: it may make that transparent,
 * clip it, or lay something over it. Asked when somebody opens the popup, so that no page pays for it.
 *
 * Known gap: what lies over a mark and lets the pointer through is found only where it is a child or grandchild of the body.
 */
import { isOurs } from './ours.ts';
import { unclobbered } from './unclobbered.ts';

/** From the prototypes: a form has its fields as properties, of any name. */
const { checkVisibility, getBoundingClientRect, matches } = Element.prototype;
const { contains } = Node.prototype;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as () => Element | null;
/** Below this share nobody notices it. */
const LEAST_OPACITY = 0.3;
/** Filters that take away what is drawn. */
const HIDING = /opacity|blur|brightness|contrast/;
const MOST_COVERS = 500;

type Point = readonly [x: number, y: number];

function middleOf(element: Element): Point {
  const { left, top, width, height } = getBoundingClientRect.call(element);
  return [left + width / 2, top + height / 2];
}

/** Effects of the elements around it that no hit test sees. */
function isFaded(host: Element): boolean {
  let opacity = 1;
  for (let outer = parentOf.call(host); outer !== null; outer = parentOf.call(outer)) {
    const style = getComputedStyle(outer);
    opacity *= Number(style.opacity);
    const masked = style.maskImage !== '' && style.maskImage !== 'none';
    if (opacity < LEAST_OPACITY || masked || HIDING.test(style.filter)) return true;
  }
  return false;
}

/** Whether it draws over what is under it, and is not only there to hold something. */
function isPainted(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity, visibility } = getComputedStyle(element);
  const alpha = /^rgba\(.*[,/] ?([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? '1';
  const filled = backgroundImage !== 'none' || Number(alpha) > LEAST_OPACITY;
  return (
    visibility === 'visible' &&
    Number(opacity) > LEAST_OPACITY &&
    (filled || matches.call(element, 'img, canvas, video, svg'))
  );
}

/** Painted over everything and open to the pointer, which goes through to what is under it. */
function coversOf(clobbered: Document): Element[] {
  const near = [...unclobbered(clobbered).querySelectorAll('body > *, body > * > *')].slice(0, MOST_COVERS);
  return near.filter((element) => {
    const { pointerEvents, position } = getComputedStyle(element);
    return pointerEvents === 'none' && position !== 'static' && !isOurs(element) && isPainted(element);
  });
}

function lies(cover: Element, host: Element, [x, y]: Point): boolean {
  const { left, right, top, bottom } = getBoundingClientRect.call(cover);
  return x >= left && x <= right && y >= top && y <= bottom && !contains.call(cover, host);
}

/** What the pointer would meet there: the mark itself, or something laid over it. */
function isMet(host: Element, [x, y]: Point, clobbered: Document): boolean {
  const root = host.getRootNode();
  const met = (root instanceof ShadowRoot ? root : unclobbered(clobbered)).elementFromPoint(x, y);
  return met === null || met === host || isOurs(met);
}

/** Whether one of the marks is hidden or covered, of those that stand where the window shows the page. */
export function isAnyHidden(hosts: readonly Element[], clobbered: Document): boolean {
  const covers = hosts.length === 0 ? [] : coversOf(clobbered);
  return hosts.some((host) => {
    const anchor = host.parentElement;
    if (anchor === null || !host.isConnected) return false;
    const isRendered = checkVisibility.call(host);
    // A part of the page that is folded away hides its listing as well.
    if (!isRendered) return checkVisibility.call(anchor);
    const at = middleOf(host);
    const [x, y] = at;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    return (
      !checkVisibility.call(host, { visibilityProperty: true }) ||
      isFaded(host) ||
      !isMet(host, at, clobbered) ||
      covers.some((cover) => lies(cover, host, at))
    );
  });
}
