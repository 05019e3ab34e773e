import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Mark, placeMarks } from '../../../overlay/marks.ts';
import { isOurs, sweep } from '../../../overlay/ours.ts';

/** Closed roots cannot be read from outside, so the test notes them as they are made. */
const roots = new Map<Element, ShadowRoot>();
let page: AbortController;
const opened: number[] = [];
const removed = vi.fn();

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  document.body.innerHTML = '<h3 id="a">First</h3><a id="b" href="#gone">Second</a><h3 id="c">Third</h3>';
  page = new AbortController();
  opened.length = 0;
  removed.mockReset();
});

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

const marks = () =>
  placeMarks(document, { onOpen: (index) => opened.push(index), onRemoved: removed, signal: page.signal });
const at = (id: string) => document.getElementById(id) as HTMLElement;
const hosts = () => [...document.querySelectorAll<HTMLElement>('span[data-tradeflag="mark"]')];
const button = (host: HTMLElement | undefined) => roots.get(host as HTMLElement)?.querySelector('button');
const mark = (id: string, verdict: Mark['verdict'], label = `says ${verdict}`): Mark => ({
  anchor: at(id),
  verdict,
  label,
});

function press(
  target: Element | null | undefined,
  type: string,
  trusted: boolean,
  init: KeyboardEventInit = {},
): Event {
  const options = { bubbles: true, cancelable: true, composed: true, ...init };
  const event = type.startsWith('key') ? new KeyboardEvent(type, options) : new MouseEvent(type, options);
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target?.dispatchEvent(event);
  return event;
}

test('one mark per listing, last in its anchor, its words in the closed root alone', () => {
  marks().show([mark('a', 'stop', 'Stop: wait'), mark('b', 'clear')]);
  expect(hosts().map((host) => host.parentElement?.lastChild === host)).toEqual([true, true]);
  expect(button(hosts()[0])?.getAttribute('aria-label')).toBe('Stop: wait');
  expect(button(hosts()[0])?.tabIndex).toBe(-1);
  expect(hosts()[0]?.shadowRoot).toBeNull();
});

test('what the page can see is the same for every verdict', () => {
  marks().show([mark('a', 'stop'), mark('b', 'clear'), mark('c', 'unchecked')]);
  expect(new Set(hosts().map((host) => host.outerHTML))).toEqual(new Set(['<span data-tradeflag="mark"></span>']));
});

test('a new verdict changes the mark in place and never doubles it', () => {
  const { show } = marks();
  show([mark('a', 'unchecked'), mark('c', 'note')]);
  const [host] = hosts();
  const before = button(host)?.firstElementChild?.outerHTML;
  show([mark('a', 'stop')]);
  expect(hosts()).toEqual([host]);
  expect(button(host)?.getAttribute('aria-label')).toBe('says stop');
  expect(button(host)?.firstElementChild?.outerHTML).not.toBe(before);
});

test('two listings that share an anchor show the stronger verdict', () => {
  marks().show([mark('a', 'note'), mark('a', 'review'), mark('a', 'clear')]);
  expect(hosts()).toHaveLength(1);
  expect(button(hosts()[0])?.getAttribute('aria-label')).toBe('says review');
});

test('a trusted click opens the card and reaches neither link nor page', () => {
  marks().show([mark('a', 'note'), mark('b', 'stop')]);
  const heard = vi.fn();
  document.body.addEventListener('click', heard, { signal: page.signal });
  const click = press(hosts()[1], 'click', true);
  expect(opened).toEqual([1]);
  expect(click.defaultPrevented).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});

test('a forged click is left alone', () => {
  marks().show([mark('b', 'stop')]);
  const click = press(hosts()[0], 'click', false);
  expect(opened).toEqual([]);
  expect(click.defaultPrevented).toBe(false);
});

test('the shortcut steps through marks in order and round again; a forged one does not', () => {
  marks().show([mark('a', 'note'), mark('b', 'stop')]);
  const focused = vi.spyOn(HTMLElement.prototype, 'focus');
  const keys = { code: 'KeyF', altKey: true, shiftKey: true };
  press(document.body, 'keydown', false, keys);
  expect(focused).not.toHaveBeenCalled();
  for (const _ of [1, 2, 3]) press(document.body, 'keydown', true, keys);
  const buttons = hosts().map(button);
  expect(focused.mock.contexts.map((focus) => buttons.indexOf(focus as HTMLButtonElement))).toEqual([0, 1, 0]);
});

test('a mark the page takes away comes back, until the page has done so too often', () => {
  const { show } = marks();
  for (let times = 0; times <= 5; times += 1) {
    show([mark('a', 'stop')]);
    expect(hosts()).toHaveLength(1);
    hosts()[0]?.remove();
  }
  expect(removed).not.toHaveBeenCalled();
  show([mark('a', 'stop')]);
  expect(hosts()).toHaveLength(0);
  expect(removed).toHaveBeenCalled();
});

test('teardown leaves the page as it was, and nothing comes back', () => {
  const before = document.body.innerHTML;
  const { show } = marks();
  show([mark('a', 'stop'), mark('b', 'note')]);
  const [host] = hosts();
  page.abort();
  expect(document.body.innerHTML).toBe(before);
  show([mark('a', 'stop')]);
  press(host, 'click', true);
  expect(hosts()).toEqual([]);
  expect(opened).toEqual([]);
});

test('a new copy sweeps away what an old one left, and only that', () => {
  document.body.innerHTML = '<p data-tradeflag="theirs">x</p><h3><span data-tradeflag="mark"></span></h3>';
  sweep(document);
  expect(document.body.innerHTML).toBe('<p data-tradeflag="theirs">x</p><h3></h3>');
});

test('a page cannot dress its own node as ours', () => {
  const fake = document.createElement('span');
  fake.dataset.tradeflag = 'mark';
  document.body.append(fake);
  expect(isOurs(fake)).toBe(false);
  marks().show([mark('a', 'stop')]);
  expect(isOurs(at('a').lastChild as Node)).toBe(true);
});

test('a mark that the page copied with its card is taken away, and counts as no change of the page', () => {
  const { show } = marks();
  show([mark('a', 'note'), mark('c', 'note')]);
  const copy = at('a').cloneNode(true) as HTMLElement;
  document.body.append(copy);
  const [husk] = copy.children;
  show([mark('a', 'note'), mark('c', 'note')]);
  expect(hosts()).toHaveLength(2);
  expect(copy.children).toHaveLength(0);
  expect(isOurs(husk as Element)).toBe(true);
});
