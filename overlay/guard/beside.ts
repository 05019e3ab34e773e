/** Where the state stands: right of its control, else below, above or left of it, wherever it covers nothing of the form. */
import { all, fits, parent } from './dom.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP_PX = 8;
/** A wrapper that cuts off its content and is hardly larger than the control would cut off the state as well. */
const WRAPPER_PX = 24;
const WRAPPERS = 4;
/** What may stand between the control and the state in one row. */
const STEPS = 4;
/** Levels above a control whose contents may stand beside it. */
const NEIGHBOURHOOD = 5;

const apart = (a: Box, b: Box) =>
  a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;

/** The node that the state is put behind: the control, or the tight wrapper around it. */
export function homeOf(control: HTMLElement): HTMLElement {
  let home = control;
  const { height } = control.getBoundingClientRect();
  for (let step = 0, around = parent(control); around !== null && step < WRAPPERS; step += 1, around = parent(around)) {
    const box = Element.prototype.getBoundingClientRect.call(around);
    if (box.height > height + WRAPPER_PX || fits(around, 'form, body')) break;
    if (getComputedStyle(around).overflow !== 'visible') home = around;
  }
  return home;
}

/**
 * The best place for a box beside a control, in the coordinates of the viewport: in its row, else below, above or left of
 * it. `edge` is where room ends on the right; `taken` are boxes not to cover.
 */
export function placeBeside(at: Box, size: Pick<Box, 'width' | 'height'>, edge: number, taken: readonly Box[]): Box {
  const { width, height } = size;
  const middle = at.top + (at.height - height) / 2;
  const row = { left: at.left + at.width + GAP_PX, top: middle, width, height };
  for (let step = 0; step < STEPS; step += 1) {
    const next = taken.find((box) => !apart(row, box));
    if (next === undefined) break;
    row.left = next.left + next.width + GAP_PX;
  }
  const start = Math.max(0, Math.min(at.left, edge - width));
  const places = [
    row,
    { ...row, left: start, top: at.top + at.height + GAP_PX },
    { ...row, left: start, top: at.top - height - GAP_PX },
    { ...row, left: at.left - width - GAP_PX },
  ];
  const inside = places.filter(({ left }) => left >= 0 && left + width <= edge);
  const isFree = (place: Box) => taken.every((box) => apart(place, box));
  return inside.find(isFree) ?? (places[1] as Box);
}

/** Boxes of what can be read or pressed near a control. */
export function boxesAround(scope: HTMLElement, control: HTMLElement, own: HTMLElement): Box[] {
  let holder: HTMLElement = control;
  for (let step = 0, around = parent(control); around !== null && step < NEIGHBOURHOOD; step += 1) {
    holder = around;
    around = holder === parent(scope) ? null : parent(holder);
  }
  return all(holder, '*')
    .filter((element) => element !== own && !Node.prototype.contains.call(element, control))
    .filter((element) => fits(element, 'a, button, input, select, textarea, label, img, svg') || hasText(element))
    .map((element) => Element.prototype.getBoundingClientRect.call(element))
    .filter(({ width, height }) => width > 0 && height > 0);
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
