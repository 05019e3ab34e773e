/** Tells when the guard must look at its page again. None of these events switches anything off: a page can forge them all. */
import { fits } from '../../overlay/guard/dom.ts';
import { isOurs } from '../../overlay/ours.ts';

export interface FollowOptions {
  /** The page was loaded or drawn anew. */
  onPage(): void;
  /** Something in a form was changed. */
  onForm(): void;
  /** False where nothing is guarded: then changes of the page are not followed. */
  isNeeded(): boolean;
  signal: AbortSignal;
}

export interface Following {
  /** True when what was screened last can hold the last change. */
  settled(): boolean;
}

/** A page at rest for this long is read; what comes sooner after a change was read before it. */
const REST_MS = 250;
/** Changes of the page are gathered for this long. */
const GATHER_MS = 300;

const FIELD = 'input, select, textarea, [contenteditable]';

/** Follows a page until the signal ends. */
export function follow(document: Document, { onPage, onForm, isNeeded, signal }: FollowOptions): Following {
  let changedAt = -Infinity;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function onChange(event: Event): void {
    if (!isNeeded() || !fits(event.composedPath()[0], FIELD)) return;
    changedAt = performance.now();
    onForm();
  }

  const observer = new MutationObserver((records) => {
    if (gathering !== undefined || !isNeeded()) return;
    const isTheirs = ({ addedNodes, removedNodes }: MutationRecord) =>
      [...addedNodes, ...removedNodes].some((node) => node.nodeType === 1 && !isOurs(node));
    if (!records.some(isTheirs)) return;
    gathering = setTimeout(() => {
      gathering = undefined;
      onPage();
    }, GATHER_MS);
  });
  observer.observe(document, { subtree: true, childList: true });
  for (const type of ['input', 'change']) {
    document.addEventListener(type, onChange, { capture: true, passive: true, signal });
  }
  for (const type of ['DOMContentLoaded', 'load', 'pageshow', 'resize']) {
    window.addEventListener(type, () => onPage(), { capture: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(gathering);
  });
  return { settled: () => performance.now() - changedAt >= REST_MS };
}
