/**
 * Takes a page when it is shown, again when it changed and came to rest, and never at the page's expense: in slices,
 * with growing pauses where changes bring nothing new, and within a budget. Ends with the signal only: every event
 * here can be forged by the page, so none of them switches anything off.
 */
import type { Taken } from '../reader/snapshot/take.ts';
import { listenTo } from './listen.ts';
import { isOurs } from './ours.ts';
import { unclobbered } from './unclobbered.ts';

export interface WatchOptions {
  /** Takes the page as it stands, one piece of work per step. */
  take(): Generator<unknown, Taken>;
  /** Has it read; resolves with whether it says anything new. */
  onTaken(taken: Taken): Promise<boolean>;
  /** The page changes too much to be read on, or could not be taken. A later `onTaken` means reading goes on. */
  onStop(): void;
  signal: AbortSignal;
  /** Milliseconds, monotonic. */
  now(): number;
}

/** Main-thread work in one go. */
const SLICE_MS = 8;
/** A page at rest for this long is read; one that never rests is read all the same after the longer wait. */
const REST_MS = 250;
const LONGEST_WAIT_MS = 1000;
/** Reading takes at most one part in this many of the main thread. */
const DUTY = 25;
/** Pauses double up to these while nothing new is found: after changes of text and style, and of elements. */
const LONGEST_PAUSE_MS = { small: 30_000, large: 4_000 };
/** What one address may cost in all, until the user acts on the page again. */
const BUDGET_MS = 3_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'href', 'open', 'selected', 'style', 'value'],
};

type Size = keyof typeof LONGEST_PAUSE_MS;

/** Starts watching. The first snapshot comes in a later turn, once the document is shown. */
export function watch(clobbered: Document, { take, onTaken, onStop, signal, now }: WatchOptions): void {
  const document = unclobbered(clobbered);
  const view = window;
  let timer: number | undefined;
  let reading = false;
  /** The largest change not yet read, and when the first one came. */
  let waiting: { size: Size; since: number } | null = { size: 'large', since: now() };
  let address = '';
  let spent = 0;
  /** Readings in a row that found nothing new, by what they followed. */
  let fruitless = { small: 0, large: 0 };
  let last = { end: -Infinity, cost: 0 };
  let stopped = false;

  const shown = () => document.visibilityState === 'visible' && !isPrerendering(document);

  function changed(size: Size): void {
    waiting = { size: waiting?.size === 'large' ? 'large' : size, since: waiting?.since ?? now() };
    if (!reading) schedule(waiting);
  }

  function schedule({ size, since }: { size: Size; since: number }): void {
    if (signal.aborted || !shown()) return;
    if (document.URL !== address) renew();
    if (stopped) return;
    const atRest = Math.min(now() + REST_MS, since + LONGEST_WAIT_MS);
    const pause = Math.min(REST_MS * 2 ** fruitless[size], LONGEST_PAUSE_MS[size]);
    const rested = last.end + Math.max(pause, last.cost * DUTY);
    view.clearTimeout(timer);
    timer = view.setTimeout(read, Math.max(atRest, rested) - now());
  }

  function renew(): void {
    address = document.URL;
    spent = 0;
    fruitless = { small: 0, large: 0 };
    stopped = false;
  }

  function stop(): void {
    stopped = true;
    onStop();
  }

  async function read(): Promise<void> {
    if (reading || waiting === null || signal.aborted || !shown()) return;
    const { size } = waiting;
    reading = true;
    waiting = null;
    const cost = await readInSlices(size).catch(() => null);
    reading = false;
    if (signal.aborted) return;
    if (cost === null) return stop();
    last = { end: now(), cost };
    spent += cost;
    if (spent > BUDGET_MS) return stop();
    if (waiting !== null) schedule(waiting);
  }

  /** Resolves with the milliseconds it took. */
  async function readInSlices(size: Size): Promise<number> {
    const steps = take();
    let cost = 0;
    for (;;) {
      const start = now();
      let step = steps.next();
      while (!step.done && now() - start < SLICE_MS) step = steps.next();
      if (step.done) for (const root of step.value.roots) observer.observe(root, OBSERVED);
      const news = step.done ? onTaken(step.value) : null;
      cost += now() - start;
      if (news !== null) {
        if (await news) fruitless = { small: 0, large: 0 };
        else fruitless[size] += 1;
        return cost;
      }
      await nextTurn(view);
      if (signal.aborted) return cost;
    }
  }

  /** The user at work: what follows is worth reading, whatever was spent before. */
  function acted(event: Event): void {
    const resumes = stopped && event.isTrusted;
    if (event.isTrusted) renew();
    if (resumes || event.type === 'input' || event.type === 'change') changed('large');
  }

  const observer = new MutationObserver((records) => {
    const size = sizeOf(records);
    if (size !== null) changed(size);
  });
  observer.observe(clobbered, OBSERVED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  listenTo(document, ['pointerdown', 'keydown', 'input', 'change'], acted, { capture: true, passive: true, signal });
  // A frame of the same site that went somewhere else.
  listenTo(document, ['load'], ({ target }) => target instanceof HTMLIFrameElement && changed('large'), {
    capture: true,
    signal,
  });
  listenTo(
    document,
    ['visibilitychange', 'prerenderingchange'],
    () => waiting !== null && !reading && schedule(waiting),
    { signal },
  );
  // Frozen pages hear no orders: screen again whatever the page says.
  const returned = (event: Event) => event.type === 'popstate' || (event as PageTransitionEvent).persisted;
  listenTo(view, ['popstate', 'pageshow'], (event) => returned(event) && changed('large'), { signal });
  nextTurn(view).then(() => {
    address = document.URL;
    return read();
  });
}

/** `small` for text and style, `large` for elements, null when only our own nodes came or went. */
function sizeOf(records: MutationRecord[]): Size | null {
  let size: Size | null = null;
  for (const { type, addedNodes, removedNodes } of records) {
    const nodes = [...addedNodes, ...removedNodes].filter((node) => !isOurs(node));
    if (nodes.some((node) => node.nodeType === Node.ELEMENT_NODE)) return 'large';
    if (type !== 'childList' || nodes.length > 0) size = 'small';
  }
  return size;
}

function isPrerendering(document: Document): boolean {
  return (document as Document & { prerendering?: boolean }).prerendering === true;
}

/** Lets the page run: a task of its own, before which the browser may handle input and paint. */
function nextTurn(view: Window): Promise<void> {
  const { scheduler } = view as Window & { scheduler?: { postTask(task: () => void): Promise<void> } };
  if (scheduler !== undefined) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => view.setTimeout(resolve));
}
