/**
 * Which control of a page sends its request or order, and which form that is. Found anew at every look: a page may draw
 * its form again at any time, and nothing kept would be true for long.
 */
import type { PageKind } from '../../rules/reading.ts';
import { all, attribute, fits, type Holder, parent } from './dom.ts';
import { saidBy } from './words.ts';

export interface SendControl {
  control: HTMLElement;
  /** The form, or without one the nearest element around the control and its fields. */
  scope: HTMLElement;
}

const BUTTONS = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], a';
const NATIVE_SUBMIT = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';
/** A link that goes somewhere sends nothing. */
const LINK = 'a[href]:not([href^="#"], [href^="javascript:" i], [role="button"])';
const TYPED = ['text', 'email', 'tel', 'url', 'number', 'date', 'datetime-local', ''];
const FIELDS = `textarea, select, ${TYPED.map((type) => (type ? `input[type="${type}"]` : 'input:not([type])')).join(', ')}`;
const SEARCH = '[role="search"], [role="search"] *, search, search *';
/** How far above a control without a form its fields may stand. */
const REACH = 8;
/** Fields of a form that asks who or where; one with fewer is a newsletter, a search or a coupon. */
const FEWEST_FIELDS = 2;
/** A form with a password and no more fields than this signs somebody in. */
const SIGN_IN_FIELDS = 4;

const fieldsOf = (scope: Holder) => all(scope, FIELDS).filter((field) => !fits(field, SEARCH));

function scopeOf(control: HTMLElement): HTMLElement | null {
  const { form } = control as HTMLElement & { form?: HTMLElement | null };
  if (form) return form;
  let around = parent(control);
  for (let step = 0; around !== null && step < REACH; step += 1) {
    if (fits(around, 'form') || fieldsOf(around).length >= FEWEST_FIELDS) return around;
    around = parent(around);
  }
  return null;
}

/** True for a form that asks who and where: no search box, no newsletter, no sign-in. */
function asksMore(scope: HTMLElement): boolean {
  if (fits(scope, SEARCH)) return false;
  const fields = fieldsOf(scope);
  if (all(scope, 'input[type="password"]').length > 0 && fields.length <= SIGN_IN_FIELDS) return false;
  return fields.length >= FEWEST_FIELDS || all(scope, 'textarea').length > 0;
}

/** What a person reads on a control. */
function textOf(control: HTMLElement): string {
  const own = fits(control, 'input') ? ((control as HTMLInputElement).value ?? '') : (control.textContent ?? '');
  return (
    [own, attribute(control, 'aria-label'), attribute(control, 'title'), attribute(control, 'alt')]
      .map((text) => text.trim())
      .find(Boolean) ?? ''
  );
}

/** What a control promises by itself. */
interface Promised {
  /** 2 by its words, 1 because it submits and says nothing else. */
  rated: 1 | 2;
  /** It says that it sends a request or order. */
  outright: boolean;
}

/** Null where it promises to send nothing. */
function promised(control: HTMLElement, kind: PageKind | null): Promised | null {
  if (fits(control, LINK) || fits(control, SEARCH)) return null;
  const said = saidBy(textOf(control));
  if (said === 'outright') return { rated: 2, outright: true };
  if (said === 'otherwise' || kind === null) return null;
  if (said === 'sending') return { rated: 2, outright: false };
  return fits(control, NATIVE_SUBMIT) ? { rated: 1, outright: false } : null;
}

/** Whether what stands around a control bears out what it promises. */
function holds({ rated, outright }: Promised, scope: HTMLElement | null, kind: PageKind | null): boolean {
  // An order can be sent from a page that asks nothing any more; a request cannot.
  if (outright && kind === 'checkout') return true;
  return scope !== null && asksMore(scope) && (rated === 2 || fits(scope, 'form'));
}

/**
 * The send controls below a document, shadow root or element, in document order. `kind` is what the page was read as;
 * null, not known yet, takes only what says outright that it sends a request or order, with fields beside it.
 */
export function sendControls(holder: Holder, kind: PageKind | null): SendControl[] {
  const found = new Map<HTMLElement, { sure: HTMLElement[]; perhaps: HTMLElement[] }>();
  for (const control of all(holder, BUTTONS)) {
    // Looking around is dear, and most links and buttons promise nothing.
    const own = promised(control, kind);
    const around = own && scopeOf(control);
    if (own === null || !holds(own, around, kind)) continue;
    const scope = around ?? parent(control) ?? control;
    const there = found.get(scope) ?? { sure: [], perhaps: [] };
    found.set(scope, there);
    (own.rated === 2 ? there.sure : there.perhaps).push(control);
  }
  return [...found].flatMap(([scope, { sure, perhaps }]) => {
    // Two that say nothing cannot be told apart.
    const chosen = sure.length > 0 ? sure : perhaps.length === 1 ? perhaps : [];
    return chosen.map((control) => ({ control, scope }));
  });
}

/** Where Enter in a field sends a form: fields of one line, but no list of suggestions that is open. */
export function sendsByEnter(field: EventTarget): boolean {
  return fits(field, FIELDS) && !fits(field, 'select, textarea, [aria-expanded="true"]');
}

/** Everything chosen or typed in a form, as one text: what a decision was about. Secrets and hidden fields are left out. */
export function contentsOf(scope: HTMLElement): string {
  const fields = all(scope, 'input, select, textarea').filter(
    (field) => !fits(field, 'input[type="hidden"], input[type="password"], [autocomplete^="cc-"]'),
  ) as HTMLInputElement[];
  return JSON.stringify(fields.map(({ name, value, checked }) => [name, value, checked]));
}
