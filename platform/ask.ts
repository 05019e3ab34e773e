/** The sending end of the protocol: one function, so that no message is made by hand. */
import { browser } from 'wxt/browser';
import type { MessageType, Protocol } from './messages.ts';

/** What goes back over the wire. */
export type Reply = { ok: true; answer: unknown } | { ok: false; error: string };

/** Asks the background. Rejects when the extension was updated or removed meanwhile, or when the request was refused. */
export async function ask<T extends MessageType>(type: T, payload: Protocol[T]['ask']): Promise<Protocol[T]['answer']> {
  const reply = (await browser.runtime.sendMessage({ type, ...payload })) as Reply | undefined;
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.answer as Protocol[T]['answer'];
}
