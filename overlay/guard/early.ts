/**
 * What stands in every page of the marketplaces from before its first script: listeners of the window, so that none of
 * the page's is earlier. What they do comes with the bundle that knows forms, by one property of the isolated world.
 */
import { listenTo } from '../listen.ts';

export interface EarlyGuard<State = unknown> {
  /** Ends with the copy of the script that listens. */
  signal: AbortSignal;
  /** What is done with each event; null until the page has a form to guard. */
  act: ((event: Event) => void) | null;
  /** What the page was judged as last, null before; and who hears what it is judged as. */
  state: State | null;
  hear: ((state: State) => void) | null;
}

/** What a page's script could take for a click or a press of a key. */
export const GESTURES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'keydown', 'keypress', 'keyup'],
];
export const SENDS = ['submit', 'formdata'];

const world = globalThis as typeof globalThis & { tradeflagEarly?: EarlyGuard };

/** Listens to everything by which a user, or a script, sends a form. */
export function listenEarly<State>(signal: AbortSignal): EarlyGuard<State> {
  const early: EarlyGuard<State> = { signal, act: null, state: null, hear: null };
  const see = (event: Event) => early.act?.(event);
  const isTouch = (type: string) => type.startsWith('touch');
  const types = [...GESTURES, ...SENDS, 'pagehide'];
  listenTo(window, types.filter(isTouch), see, { capture: true, passive: true, signal });
  listenTo(
    window,
    types.filter((type) => !isTouch(type)),
    see,
    { capture: true, passive: false, signal },
  );
  world.tradeflagEarly = early as EarlyGuard;
  return early;
}

/** The early guard of this world, undefined where none listens. */
export function earlyGuard<State>(): EarlyGuard<State> | undefined {
  return world.tradeflagEarly as EarlyGuard<State> | undefined;
}

/** Tells what the page was judged as just now. */
export function tellGuard<State>(state: State): void {
  const early = earlyGuard<State>();
  if (early === undefined) return;
  early.state = state;
  early.hear?.(state);
}
