/**
 * Holds what sends a form: the first click, Enter or submit of the user's on its send control, seen at the window before
 * any listener of the page (early.ts).
 * Only what a user did is held: a page that submits by itself would learn our verdict from what becomes of it.
 */
import type { PageKind } from '../../rules/reading.ts';
import { type SendControl, sendControls, sendsByEnter } from './control.ts';
import { fits, type Holder } from './dom.ts';
import { GESTURES, SENDS } from './early.ts';
import { saidBy } from './words.ts';

export interface HoldOptions {
  /** What the page is, while sends are to be held; null lets everything pass. */
  holding(): PageKind | null;
  /** True where this form may go as it is. */
  passes(sent: SendControl): boolean;
  /** A send of the user's was held. */
  onHeld(sent: SendControl): void;
  /** The page sent the form by itself, which nobody can hold. */
  onUnheld(): void;
  /** Our own node under an event, if it is one: the page hears nothing of it. */
  own(node: EventTarget | undefined): ((event: Event) => void) | null;
  signal: AbortSignal;
}

export interface Hold {
  /** Sees an event at the window before the page does. */
  act(event: Event): void;
  /** Also listens in a shadow root, whose submits stay inside, or in the window of a frame. Once is enough. */
  alsoIn(holder: Holder): void;
}

const NATIVE = 'button, input, a[href]';
/** A submit this soon after a click or Enter in its form is the user's. */
const GESTURE_MS = 1000;
/** A page that left this soon after it took a form's contents has sent them. */
const LEAVING_MS = 3000;

export function holdSends({ holding, passes, onHeld, onUnheld, own, signal }: HoldOptions): Hold {
  let gesture: { at: number; path: EventTarget[] } | null = null;
  let taken = -Infinity;
  const known = new WeakSet<EventTarget>();

  /** The send control that a click or a key would set off. */
  function sentBy(event: Event, path: EventTarget[], kind: PageKind): SendControl | undefined {
    const target = path[0] as Node;
    const inside = sendControls(Node.prototype.getRootNode.call(target) as Holder, kind);
    const clicked = inside.find(({ control }) => path.includes(control));
    if (clicked !== undefined || !event.type.startsWith('key')) return clicked;
    const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
    if (key !== 'Enter' || isComposing) return undefined;
    if (!sendsByEnter(target) && !(ctrlKey || metaKey)) return undefined;
    return inside.find(({ scope }) => path.includes(scope));
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onGesture(event: Event): void {
    const path = event.composedPath();
    const ours = own(path[0]);
    ours?.(event);
    if (ours !== null || !event.isTrusted) return;
    const { type } = event;
    const enters = type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
    if (type === 'click' || enters) gesture = { at: event.timeStamp, path };
    const kind = holding();
    const sent = kind === null ? undefined : sentBy(event, path, kind);
    if (sent === undefined || passes(sent)) return;
    const onControl = path.includes(sent.control);
    const presses = enters || (type === 'keydown' && (event as KeyboardEvent).key === ' ');
    if (type === 'click' || (presses && !(onControl && fits(sent.control, NATIVE)))) {
      stop(event);
      onHeld(sent);
    } else if (!type.startsWith('key') || presses || (event as KeyboardEvent).key === 'Enter') {
      event.stopImmediatePropagation(); // A native button is clicked by the browser next, and held then.
    }
  }

  /** The form's send control, for a submit that nothing else of the user's stood before. */
  function sentForm(event: Event, kind: PageKind): SendControl | undefined {
    const form = event.composedPath()[0] as Node;
    const { submitter } = event as SubmitEvent;
    if (submitter && saidBy(submitter.textContent || (submitter as HTMLInputElement).value || '') === 'otherwise')
      return undefined;
    return sendControls(Node.prototype.getRootNode.call(form) as Holder, kind).find(({ scope }) => scope === form);
  }

  function onSubmit(event: Event): void {
    const kind = event.isTrusted ? holding() : null;
    const sent = kind === null ? undefined : sentForm(event, kind);
    if (sent === undefined || passes(sent)) return;
    const byUser = gesture !== null && event.timeStamp - gesture.at < GESTURE_MS && gesture.path.includes(sent.scope);
    if (byUser) stop(event);
    if (byUser) onHeld(sent);
    else onUnheld();
  }

  /** `form.submit()` makes no submit event, but the browser then gathers the contents of the form. */
  function onFormData(event: Event): void {
    const kind = event.isTrusted ? holding() : null;
    const sent = kind === null ? undefined : sentForm(event, kind);
    if (sent !== undefined && !passes(sent)) taken = event.timeStamp;
  }

  function onLeave(event: Event): void {
    if (event.timeStamp - taken < LEAVING_MS) onUnheld();
    taken = -Infinity;
  }

  function act(event: Event): void {
    if (event.type === 'submit') onSubmit(event);
    else if (event.type === 'formdata') onFormData(event);
    else if (event.type === 'pagehide') onLeave(event);
    else onGesture(event);
  }

  function alsoIn(holder: Holder): void {
    const place = holder.nodeType === 9 ? (holder as Document).defaultView : holder;
    if (place === null || known.has(place)) return;
    known.add(place);
    // A shadow root lets gestures out, and its submits stay inside.
    for (const type of place === holder ? SENDS : [...GESTURES, ...SENDS])
      place.addEventListener(type, act, { capture: true, passive: type.startsWith('touch'), signal });
  }

  return { act, alsoIn };
}
