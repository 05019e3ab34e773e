import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { card } from '../../../overlay/card.tsx';
import type { CardContent } from '../../../overlay/cardDoor.ts';
import { screening } from '../../worded.ts';

const roots = new Map<Element, ShadowRoot>();
let page: AbortController;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  HTMLElement.prototype.showPopover = () => undefined; // not in this DOM
  document.body.innerHTML = '<h3><span id="one"></span></h3><h3><span id="two"></span></h3>';
  page = new AbortController();
});

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

const content = (changes: Partial<CardContent> = {}): CardContent => ({
  screening: screening(),
  listing: 0,
  deal: null,
  ...changes,
});
const mark = (id: string) => document.getElementById(id) as HTMLElement;
const hosts = () => [...document.querySelectorAll('span[data-tradeflag="card"]')];
/** What people read: the texts are attributes, shown as generated content. */
const words = () =>
  [...(roots.get(hosts()[0] as Element)?.querySelectorAll<HTMLElement>('[data-text]') ?? [])]
    .map(({ dataset }) => dataset.text)
    .join('');
const open = (id: string, changes?: Partial<CardContent>) =>
  card.open({ ...content(changes), host: mark(id), signal: page.signal });

function press(key: string, trusted: boolean): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.body.dispatchEvent(event);
}

test('the card says verdict, evidence, rule, source, next step, limits and deal, and only inside its closed root', () => {
  open('one');
  const said = words();
  for (const part of [
    'Stop: do not go on until compliance decides',
    'XY1234 microcontroller',
    'goods_direct_russia',
    'Regulation 1',
    'Jan 2, 2026',
    'Ask your compliance team.',
    'Names of parties: no list is loaded.',
    'No deal stated.',
    'Information, not legal advice.',
  ]) {
    expect(said).toContain(part);
  }
  expect(document.documentElement.textContent).not.toContain('Stop');
  expect(hosts()[0]?.shadowRoot).toBeNull();
});

test('no word of the card is a text node, which a page could find by searching', () => {
  open('one');
  expect(roots.get(hosts()[0] as Element)?.textContent).toBe('');
});

test('there is one card at most, and it knows its mark', () => {
  open('one');
  open('two');
  expect(hosts()).toHaveLength(1);
  expect(card.beside()).toBe(mark('two'));
});

test('news is shown in place', () => {
  open('one');
  const [host] = hosts();
  card.renew(
    content({ deal: { name: 'Spring order', changed: Date.now() - 3 * 3_600_000, deal: { destination: 'Russia' } } }),
  );
  expect(hosts()).toEqual([host]);
  expect(words()).toContain('Spring order, 3 hours ago');
  expect(words()).toContain('Destination: Russia');
});

test('where nothing was screened the card says so', () => {
  open('one', { screening: null });
  expect(words()).toContain('Not checked');
});

test('Escape closes, a forged Escape does not', () => {
  open('one');
  press('Escape', false);
  expect(hosts()).toHaveLength(1);
  press('Escape', true);
  expect(hosts()).toHaveLength(0);
  expect(card.beside()).toBeNull();
});

test('teardown leaves nothing', () => {
  open('one');
  page.abort();
  expect(hosts()).toEqual([]);
});
