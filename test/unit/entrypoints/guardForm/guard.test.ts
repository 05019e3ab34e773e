// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guard } from '../../../../entrypoints/guardForm/guard.ts';
import { type DialogOptions, registerDialog } from '../../../../overlay/guard/door.ts';
import type { EarlyGuard } from '../../../../overlay/guard/early.ts';
import type { GuardOrder, GuardState } from '../../../../platform/guardMessages.ts';

const STOP = { state: 'known', kind: 'checkout', verdict: 'stop', key: 'of the page' } as const;
const open = vi.fn<(options: DialogOptions) => void>();
let page: AbortController;
let early: EarlyGuard<GuardState>;
/** What the background does while it keeps an answer of the dialog. */
let keeping: () => void;

const order = (given: GuardOrder) => fakeBrowser.runtime.onMessage.trigger(given, {}, () => undefined);
const city = () => document.getElementById('city') as HTMLInputElement;

/** A click of the user's on the send button; true when it was held. */
function press(): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  document.getElementById('go')?.dispatchEvent(click);
  return click.defaultPrevented;
}

async function heldAndAsked(): Promise<DialogOptions['question']> {
  expect(press()).toBe(true);
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  return open.mock.calls[0]?.[0].question as DialogOptions['question'];
}

let root: ShadowRoot;
const says = () => root.querySelector('button')?.title;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => key) as never;
  fakeBrowser.runtime.sendMessage = (async ({ type }: { type: string }) => {
    if (type === 'guard-decide') keeping();
    return { ok: true, answer: type === 'guard' ? STOP : { key: STOP.key, kept: true } };
  }) as never;
  open.mockReset();
  registerDialog({ open, host: () => null, act: () => undefined });
  document.body.innerHTML =
    '<form><input id="name"><input id="city"><button id="go" type="button">Place order</button>';
  page = new AbortController();
  early = { signal: page.signal, act: null, state: null, hear: null };
  window.addEventListener('click', (event) => early.act?.(event), { capture: true, signal: page.signal });
  guard(early);
  early.hear?.(STOP);
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what was decided in a window of ours is about the form as it stands then, and what is edited later asks again', async () => {
  await heldAndAsked();
  city().value = 'Kaluga';
  order({ order: 'guard-pass' });
  expect(press()).toBe(false);
  city().value = 'Moscow';
  expect(press()).toBe(true);
});

test('what a page changes while the dialog is answered was not asked about', async () => {
  const question = await heldAndAsked();
  keeping = () => {
    city().value = 'Kaluga';
    order({ order: 'guard-pass' });
  };
  await question.decide({ do: 'proceed', reason: 'agreed' });
  expect(press()).toBe(true);
  city().value = '';
  expect(press()).toBe(false);
});

test('a changed form stands as not checked until a screening came that can hold the change, however long that takes', () => {
  vi.useFakeTimers();
  const state = { ...STOP, verdict: 'note' } as const;
  early.hear?.(state);
  expect(says()).toBe('verdict_note');
  city().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  early.hear?.(state); // of what stood there before
  vi.advanceTimersByTime(60_000);
  expect(says()).toBe('guard_notYetLabel');
  early.hear?.(state);
  expect(says()).toBe('verdict_note');
});
