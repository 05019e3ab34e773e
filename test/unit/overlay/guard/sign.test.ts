import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSign, type Says } from '../../../../overlay/guard/sign.ts';

const roots = new Map<Element, ShadowRoot>();
const opened = vi.fn();
let page: AbortController;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  document.body.innerHTML =
    '<form><input name="a"><button id="go">Send</button><button id="other">Send</button></form>';
  opened.mockReset();
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

const STOP: Says = { shown: 'stop', words: 'Stop', label: 'Tradeflag: stop.' };
const NOTE: Says = { shown: 'note', words: '', label: 'Note' };
const at = (id: string) => ({
  control: document.getElementById(id) as HTMLElement,
  scope: document.querySelector('form') as HTMLElement,
});
const sign = () => makeSign(document, { onOpen: opened, signal: page.signal });
const hosts = () => [...document.querySelectorAll<HTMLElement>('[data-tradeflag="guard"]')];
const inner = () => roots.get(hosts()[0] as Element) as ShadowRoot;

function click(trusted: boolean): Event {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return event;
}

test('it stands right behind the control and moves with it; one at most', () => {
  const { show } = sign();
  show(at('go'), STOP);
  expect(hosts()[0]?.previousSibling).toBe(document.getElementById('go'));
  show(at('other'), STOP);
  expect(hosts().map((host) => host.previousSibling)).toEqual([document.getElementById('other')]);
  show(null, STOP);
  expect(hosts()).toEqual([]);
});

test('its words are in the closed root, as generated content, and told to a screen reader', () => {
  sign().show(at('go'), STOP);
  expect(hosts()[0]?.shadowRoot).toBeNull();
  expect(inner().textContent).toBe('');
  expect(inner().querySelector('button')?.getAttribute('aria-label')).toBe('Tradeflag: stop.');
  expect(inner().querySelector<HTMLElement>('[role=status]')?.dataset.text).toBe('Tradeflag: stop.');
});

test('what can be tried from outside is the same for every verdict: node, attributes, focus', () => {
  const { show, say } = sign();
  show(at('go'), STOP);
  const before = hosts()[0]?.outerHTML;
  say(NOTE);
  expect(hosts()[0]?.outerHTML).toBe(before);
  expect(inner().querySelector('button')?.disabled).toBe(false);
  expect(inner().querySelector<HTMLElement>('[role=status]')?.dataset.text).toBe('');
});

test('a page that takes it away five times has its way', () => {
  const { show } = sign();
  for (let round = 0; round < 9; round += 1) {
    show(at('go'), STOP);
    if (round < 8) hosts()[0]?.remove();
  }
  expect(hosts()).toEqual([]);
});

test('only what the user does opens anything, and the page hears nothing of it', () => {
  const { act } = sign();
  const forged = click(false);
  act(forged);
  expect(opened).not.toHaveBeenCalled();
  const real = click(true);
  const stopped = vi.spyOn(real, 'stopImmediatePropagation');
  act(real);
  expect(opened).toHaveBeenCalledOnce();
  expect([stopped.mock.calls.length, real.defaultPrevented]).toEqual([1, true]);
});

test('nothing is left when the page’s copy ends', () => {
  sign().show(at('go'), STOP);
  page.abort();
  expect(hosts()).toEqual([]);
});
