/** What this copy does on its page: take what stands on it, have it read, mark, and follow the background's orders. */
import { earlyGuard, tellGuard } from '../../overlay/guard/early.ts';
import { watch } from '../../overlay/watch.ts';
import { ask } from '../../platform/ask.ts';
import { listen } from '../../platform/life.ts';
import type { GuardState, Order, PageState } from '../../platform/messages.ts';
import type { Snapshot } from '../../reader/snapshot/snapshot.ts';
import { type Taken, takeSteps } from '../../reader/snapshot/take.ts';
import { type Display, display } from './display.ts';

/** From the prototype: a form may have a field of this name. */
const { checkVisibility } = Element.prototype;
const SEEN = { visibilityProperty: true };

/** Where the mark of an element stands: beside its frame where it is in one, in whose document ours would lose its looks. */
function standing(element: Element | null): Element | null {
  return element === null || element.ownerDocument === document
    ? element
    : (element.ownerDocument.defaultView?.frameElement ?? null);
}

/** Tells the guard, and has its forms' bundle loaded where the page is one that sends something. */
function guardAs(state: GuardState): void {
  tellGuard(state);
  const sends = state.state === 'known' && (state.kind === 'rfq' || state.kind === 'checkout');
  // What fails is tried again after the next screening.
  if (sends && earlyGuard()?.act === null) ask('load-guard', {}).catch(() => undefined);
}

/** Works until `life` ends. While the site is off or paused nothing stands on the page and only orders are heard. */
export function work(life: AbortSignal): void {
  /** None at first: to end one costs an error with a stack, for which the browser reads our code again. */
  let awake: AbortController | null = null;
  let shown: Display | null = null;
  let page: Taken | null = null;
  /** What the last answer marked: where no other comes it stays marked, as not checked. */
  let marked: (Element | null)[] = [];
  let turns = 0;
  /** Hash of the last answer. */
  let said: string | undefined = '';
  let state: PageState = { host: location.hostname, screening: null, trouble: null, asleep: false };

  const sleep = () => {
    awake?.abort();
    page = null;
    marked = [];
    state = { ...state, screening: null, trouble: null, asleep: true };
  };

  /** Has the page screened; resolves with whether that says anything new. A background that died is woken once more. */
  async function screen(): Promise<boolean> {
    const asked = page;
    if (asked === null) return false;
    const turn = ++turns;
    const question = () => ask('screen', { page: asked.snapshot });
    const answer = await question()
      .catch(question)
      .catch(() => null);
    // Two questions of one page may be answered in either order: the last one asked counts.
    if (turn !== turns || asked !== page || awake?.signal.aborted) return false;
    if (answer !== null) guardAs(answer.guard);
    if (answer?.state === 'off' || answer?.state === 'paused') {
      sleep();
      return false;
    }
    state = { ...state, screening: answer?.state === 'screened' ? answer.screening : null };
    if (answer !== null) marked = answer.anchors.map((node) => standing(asked.elements[node ?? -1] ?? null));
    shown?.show(marked, state.screening);
    const isNew = answer?.digest !== said;
    said = answer?.digest;
    return isNew;
  }

  function wake(): void {
    awake?.abort();
    awake = new AbortController();
    state = { ...state, asleep: false };
    const { signal } = awake;
    shown = display({ signal, onRemoved: () => trouble('marks-removed') });
    page = null;
    watch(document, {
      take: () =>
        takeSteps(document, { url: location.href, visible: (element) => checkVisibility.call(element, SEEN) }),
      onTaken(taken) {
        page = taken;
        if (state.trouble === 'stopped') trouble(null); // Read again after all.
        return screen();
      },
      onStop: () => trouble('stopped'),
      signal,
      now: () => performance.now(),
    });
  }

  function trouble(what: PageState['trouble']): void {
    if (state.trouble === what) return;
    state = { ...state, trouble: what };
    ask('tab-news', {}).catch(() => undefined);
  }

  /** A mark that is hidden is looked for when somebody asks, not at the page's expense. */
  function stateNow(): PageState {
    return state.trouble === null && shown?.hidden() ? { ...state, trouble: 'marks-hidden' } : state;
  }

  function hear(order: Order, _sender: unknown, respond: (answer: PageState | Snapshot | null) => void): void {
    if (order.order === 'screen-again') screen();
    if (order.order === 'stop') sleep();
    if (order.order === 'start') wake();
    if (order.order === 'page') respond(page?.snapshot ?? null);
    else respond(order.order === 'state' ? stateNow() : null);
  }

  listen(life, hear);
  life.addEventListener('abort', sleep);
  wake();
}
