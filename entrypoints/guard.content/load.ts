/** Has the bundle that knows forms loaded where a page with a form was not judged for a while. */
import type { EarlyGuard } from '../../overlay/guard/early.ts';
import { ask } from '../../platform/ask.ts';
import type { GuardState } from '../../platform/messages.ts';

/** A page that is not screened after this long says so beside its send button. */
const PATIENCE_MS = 3000;
/** A form that may ask who and where; more than a search box. */
const FORM = 'form textarea, form input ~ input, form label ~ label';

/** Waits; what a judgement asks for is loaded by the script that has the page judged. An answer without rules is none. */
export function loadWhereNotJudged(early: EarlyGuard<GuardState>): void {
  const timer = setTimeout(() => {
    const isJudged = early.state !== null && early.state.state !== 'unknown';
    // Through the prototype: `<form name="querySelector">` hides the document's own.
    if (!isJudged && Document.prototype.querySelector.call(document, FORM) !== null)
      ask('load-guard', {}).catch(() => undefined);
  }, PATIENCE_MS);
  early.signal.addEventListener('abort', () => clearTimeout(timer));
}
