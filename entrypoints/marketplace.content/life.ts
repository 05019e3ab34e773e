/**
 * The life of one copy of the content script. It ends when a newer copy takes over, or when the extension that sent it
 * is gone (updated, disabled, removed): never on an event, since a page can forge every event.
 */
import { browser } from 'wxt/browser';

/** Kept in the isolated world, which the page cannot reach; a copy of a newer version finds it there. */
const scope = globalThis as typeof globalThis & { tradeflagLife?: AbortController };

const GLANCE_MS = 2000;

/** Ends the copy that ran before this one, and gives the signal this one lives by. */
export function takeOver(): AbortSignal {
  scope.tradeflagLife?.abort();
  const life = new AbortController();
  scope.tradeflagLife = life;
  const glance = setInterval(() => isOrphan() && life.abort(), GLANCE_MS);
  life.signal.addEventListener('abort', () => clearInterval(glance));
  return life.signal;
}

/** True when the extension is gone: its runtime then has no id. */
function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
