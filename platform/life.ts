/**
 * The life of one copy of our content scripts. It ends when a newer copy takes over, or when the extension that sent it is
 * gone (updated, disabled, removed): never on an event, since a page can forge every event.
 */
import { browser } from 'wxt/browser';

interface Life {
  controller: AbortController;
  isOrphan(): boolean;
  /** Scripts that live by it. */
  scripts: string[];
}

/** Kept in the isolated world, which the page cannot reach; the next copy finds it there. */
const scope = globalThis as typeof globalThis & { tradeflagLife?: Life };

const GLANCE_MS = 2000;

/**
 * Ends the copy that ran before this one and gives the signal this one lives by. Null when this script has a copy that
 * is well: a page that was opened while we were being installed gets the script twice.
 */
export function takeOver(script: string): AbortSignal | null {
  const earlier = scope.tradeflagLife;
  const isWell = earlier !== undefined && !earlier.controller.signal.aborted && !earlier.isOrphan();
  if (!isWell) earlier?.controller.abort();
  const life = isWell ? earlier : begin();
  if (life.scripts.includes(script)) return null;
  life.scripts.push(script);
  return life.controller.signal;
}

function begin(): Life {
  const controller = new AbortController();
  const glance = setInterval(() => isOrphan() && controller.abort(), GLANCE_MS);
  controller.signal.addEventListener('abort', () => clearInterval(glance));
  scope.tradeflagLife = { controller, isOrphan, scripts: [] };
  return scope.tradeflagLife;
}

/** Hears orders of the background while a copy lives. */
export function listen<Told extends unknown[]>(life: AbortSignal, listener: (...told: Told) => void): void {
  browser.runtime.onMessage.addListener(listener as never);
  life.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener as never);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

/** True when the extension is gone: its runtime then has no id. */
function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
