/**
 * What stands in every page of the marketplaces from before its first script: listeners of the window, so that none of
 * the page's is earlier. What they do comes with the bundle that knows forms, by one property of the isolated world.
 */

export interface EarlyGuard {
  /** Ends with the copy of the script that listens. */
  signal: AbortSignal;
  /** What is done with each event; null until the page has a form to guard. */
  act: ((event: Event) => void) | null;
}

/** What a page's script could take for a click or a press of a key. */
export const GESTURES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'keydown', 'keypress', 'keyup'],
];
export const SENDS = ['submit', 'formdata'];

const world = globalThis as typeof globalThis & { tradeflagEarly?: EarlyGuard };

/** Listens to everything by which a user, or a script, sends a form. */
export function listenEarly(signal: AbortSignal): EarlyGuard {
  const early: EarlyGuard = { signal, act: null };
  for (const type of [...GESTURES, ...SENDS, 'pagehide']) {
    const passive = type.startsWith('touch');
    window.addEventListener(type, (event) => early.act?.(event), { capture: true, passive, signal });
  }
  world.tradeflagEarly = early;
  return early;
}

/** The early guard of this world, undefined where none listens. */
export function earlyGuard(): EarlyGuard | undefined {
  return world.tradeflagEarly;
}
