import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Hold, holdSends } from '../../../../overlay/guard/hold.ts';
import type { PageKind } from '../../../../rules/reading.ts';

const onHeld = vi.fn();
const onUnheld = vi.fn();
let kind: PageKind | null;
let passes: boolean;
let page: AbortController;
let hold: Hold;

beforeEach(() => {
  document.body.innerHTML = `<form><input id="name"><input id="city"><input id="list" aria-expanded="true"><textarea id="words"></textarea>
    <button id="coupon">Apply coupon</button><button id="go" type="button"><b id="label">Place order</b></button></form><button id="else">Search</button>`;
  kind = 'checkout';
  passes = false;
  page = new AbortController();
  vi.resetAllMocks();
  hold = holdSends({
    holding: () => kind,
    passes: () => passes,
    onHeld,
    onUnheld,
    own: () => null,
    signal: page.signal,
  });
  for (const type of ['click', 'pointerdown', 'keydown', 'keyup', 'submit', 'formdata', 'pagehide'])
    window.addEventListener(type, hold.act, { capture: true, signal: page.signal });
});
afterEach(() => page.abort());

/** Sends an event as the browser (trusted) or the page would; tells whether the page heard it. */
function send(type: string, id: string, init: object = {}, trusted = true): { heard: boolean; prevented: boolean } {
  const target = id === 'window' ? window : (document.getElementById(id) ?? document.querySelector(id) ?? window);
  const Kind = type.startsWith('key') ? KeyboardEvent : Event;
  const event = new Kind(type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  if ('submitter' in init) Object.defineProperty(event, 'submitter', { value: init.submitter });
  let heard = false;
  target.addEventListener(type, () => (heard = true), { once: true, signal: page.signal });
  target.dispatchEvent(event);
  return { heard, prevented: event.defaultPrevented };
}
const HELD = { heard: false, prevented: true };
const LET_GO = { heard: true, prevented: false };

test('a click on the control or in it is held; what comes before the click is only kept from the page', () => {
  expect(send('pointerdown', 'go')).toEqual({ heard: false, prevented: false });
  expect(onHeld).not.toHaveBeenCalled();
  expect(send('click', 'label')).toEqual(HELD);
  expect(onHeld.mock.calls[0]?.[0]).toMatchObject({ control: document.getElementById('go') });
});

test.each([
  ['another button', () => send('click', 'else')],
  ['another button of the form', () => send('click', 'coupon')],
  ['a key that is no Enter', () => send('keydown', 'name', { key: 'a' })],
  ['Enter in a text of many lines', () => send('keydown', 'words', { key: 'Enter' })],
  ['Enter in a list of suggestions', () => send('keydown', 'list', { key: 'Enter' })],
  ['Enter that ends a composed word', () => send('keydown', 'name', { key: 'Enter', isComposing: true })],
  ['a click of the page’s own', () => send('click', 'go', {}, false)],
  ['a submit of the page’s own', () => send('submit', 'form', {}, false)],
])('%s is let go', (_what, act) => {
  expect(act()).toEqual(LET_GO);
  expect(onHeld).not.toHaveBeenCalled();
  expect(onUnheld).not.toHaveBeenCalled();
});

test('Enter in a field of one line is held, and so is Control and Enter in a text', () => {
  expect(send('keydown', 'name', { key: 'Enter' })).toEqual(HELD);
  expect(send('keydown', 'words', { key: 'Enter', ctrlKey: true })).toEqual(HELD);
  expect(onHeld).toHaveBeenCalledTimes(2);
});

test('Enter on the button itself is left to the browser, whose click is held', () => {
  expect(send('keydown', 'go', { key: 'Enter' })).toEqual({ heard: false, prevented: false });
  expect(send('click', 'go')).toEqual(HELD);
  expect(onHeld).toHaveBeenCalledOnce();
});

test('a submit after a click in its form is held; one without is let go and told', () => {
  expect(send('submit', 'form')).toEqual(LET_GO);
  expect(onUnheld).toHaveBeenCalledOnce();
  send('click', 'city');
  expect(send('submit', 'form')).toEqual(HELD);
  expect(onHeld).toHaveBeenCalledOnce();
});

test('a coupon that is applied sends no order', () => {
  send('click', 'coupon');
  expect(send('submit', 'form', { submitter: document.getElementById('coupon') })).toEqual(LET_GO);
  expect([onHeld.mock.calls, onUnheld.mock.calls]).toEqual([[], []]);
});

test('a form whose contents are gathered as the page leaves was sent by a script; one that stays was not', () => {
  send('formdata', 'form');
  expect(onUnheld).not.toHaveBeenCalled();
  send('pagehide', 'window');
  expect(onUnheld).toHaveBeenCalledOnce();
  send('pagehide', 'window');
  expect(onUnheld).toHaveBeenCalledOnce();
});

test('nothing is held where nothing is to be, or where this form may go', () => {
  kind = null;
  expect(send('click', 'go')).toEqual(LET_GO);
  kind = 'checkout';
  passes = true;
  expect(send('click', 'go')).toEqual(LET_GO);
  expect(send('submit', 'form')).toEqual(LET_GO);
  expect([onHeld.mock.calls, onUnheld.mock.calls]).toEqual([[], []]);
});
