/**
 * How the guard reaches its dialog, a bundle of its own that comes into the same isolated world on first use: by one
 * property of that world's global object, which no page can see.
 */
import type { Question } from './question.ts';

export interface DialogOptions {
  question: Question;
  /** Aborting closes the dialog and leaves nothing behind. */
  signal: AbortSignal;
}

export interface DialogDoor {
  open(options: DialogOptions): void;
  /** The dialog's node on the page while it is open. */
  host(): HTMLElement | null;
  /** Sees an event on that node before the page can, keeps it from the page, and refuses one that may not be the user's. */
  act(event: Event): void;
}

const world = globalThis as typeof globalThis & { tradeflagGuard?: DialogDoor };

/** Called by the dialog's bundle when it has come. */
export function registerDialog(door: DialogDoor): void {
  world.tradeflagGuard = door;
}

/** The dialog's door, undefined until its bundle has come. */
export function dialogDoor(): DialogDoor | undefined {
  return world.tradeflagGuard;
}
