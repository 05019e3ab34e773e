/** The receiving end of the protocol: checks the sender and the schema, then calls the one handler of the type. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Reply } from './ask.ts';
import type { MessageType, Protocol } from './messages.ts';
import { requestSchema } from './schemas.ts';

export type Sender = Browser.runtime.MessageSender;
export type Handlers = {
  [T in MessageType]: (ask: Protocol[T]['ask'], sender: Sender) => Promise<Protocol[T]['answer']>;
};

/** What a content script may ask; all else is for the extension's own pages. */
const FROM_TABS: readonly MessageType[] = [
  ...(['screen', 'tab-news', 'load-card', 'deal'] as const),
  ...(['guard', 'load-guard', 'guard-question', 'guard-decide', 'guard-window', 'guard-unheld'] as const),
];

function mayAsk(type: MessageType, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
  return ownPage || (FROM_TABS.includes(type) && sender.tab !== undefined && sender.frameId === 0);
}

/**
 * Listens for requests. Register synchronously at background start, or a woken worker misses the message that woke it.
 * A handler that throws is answered with its message: the asking side shows it, nothing hangs.
 */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (reply: Reply) => void) => {
    const parsed = v.safeParse(requestSchema, message);
    if (!parsed.success || !mayAsk(parsed.output.type, sender)) return undefined;
    const { type, ...ask } = parsed.output;
    const handler = handlers[type] as (ask: unknown, sender: Sender) => Promise<unknown>;
    handler(ask, sender).then(
      (result) => respond({ ok: true, answer: result }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    );
    return true;
  });
}
