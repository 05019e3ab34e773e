/** Has the bundle that knows forms loaded where the page needs it: a request or checkout, or a form not checked yet. */
import { ask } from '../../platform/ask.ts';
import { listen } from '../../platform/life.ts';
import type { GuardOrder, GuardState, Order } from '../../platform/messages.ts';

/** A page that is not screened after this long says so beside its send button. */
const PATIENCE_MS = 3000;
/** A form that may ask who and where; more than a search box. */
const FORM = 'form textarea, form input ~ input, form label ~ label';

/** Loads it as soon as a screening says so, or once nothing came for a while; ends with `life`. */
export function loadWhereNeeded(life: AbortSignal): void {
  let state: GuardState['state'] = 'unknown';
  let asked = false;

  function load(): void {
    if (life.aborted || asked) return;
    asked = true;
    ask('load-guard', {}).catch(() => {
      asked = false; // The next screening tries again.
    });
  }

  function take(news: GuardState): void {
    state = news.state;
    if (news.state === 'known' && (news.kind === 'rfq' || news.kind === 'checkout')) load();
  }

  function hear(order: Order | GuardOrder): void {
    if (order.order === 'guard') take(order.state);
  }

  async function begin(): Promise<void> {
    if (state !== 'unknown') return;
    const answer = await ask('guard', {}).catch(() => null);
    if (answer !== null && state === 'unknown') take(answer);
    // Through the prototype: `<form name="querySelector">` hides the document's own.
    if (state === 'unknown' && Document.prototype.querySelector.call(document, FORM) !== null) load();
  }

  listen(life, hear);
  const timer = setTimeout(begin, PATIENCE_MS);
  life.addEventListener('abort', () => clearTimeout(timer));
}
