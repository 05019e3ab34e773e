/** What speaks of the whole page: its title, JSON-LD, the state its scripts keep, and `<meta>` elements. */
import { JSON_CHARS, METAS, miss, NAME_CHARS, SCRIPTS, STATE_CHARS, TEXT_NODE_CHARS } from '../limits.ts';
import type { Dom } from './dom.ts';
import type { Snapshot } from './snapshot.ts';

/** How a script that keeps a page's state begins: an assignment to one of the names that frameworks and shops use. */
const STATE =
  /(?:__[A-Z_]{3,30}__|runParams|_init_data_|iDetail\w{1,20}|_PAGE_DATA_|pageData|skuModel|productData)["']?\]?\s{0,3}=\s{0,3}[{(]/;
/** A state is named where its script begins. */
const OPENING_CHARS = 600;

/** Takes one of them into the snapshot; `fits` says whether a text still does. */
export function takeHead(
  dom: Dom,
  element: Element,
  tag: string,
  snapshot: Snapshot,
  fits: (text: string) => boolean,
): void {
  const attribute = (name: string) => dom.getAttribute.call(element, name);
  if (tag === 'meta') {
    const name = (attribute('property') ?? attribute('name'))?.slice(0, NAME_CHARS);
    const content = attribute('content')?.slice(0, TEXT_NODE_CHARS);
    if (name && content && snapshot.metas.length < 2 * METAS && fits(content)) snapshot.metas.push(name, content);
    return;
  }
  const type = tag === 'script' ? (attribute('type')?.trim().toLowerCase() ?? '') : '';
  if (tag === 'script' && type !== 'application/ld+json') {
    takeState(dom, element, type, snapshot);
    return;
  }
  const node = dom.firstChild.call(element);
  const text = node === null ? '' : dom.data.call(node).slice(0, JSON_CHARS + 1);
  if (!fits(text)) return;
  if (tag === 'script' && snapshot.scripts.length >= SCRIPTS) miss(snapshot.missed, 'long-json');
  else if (tag === 'script') snapshot.scripts.push(text);
  else snapshot.title ||= text.slice(0, TEXT_NODE_CHARS);
}

/** Keeps the beginning of a script's state, as far as the page's share for states goes: it is no evidence that must not be missed. */
function takeState(dom: Dom, element: Element, type: string, { states }: Snapshot): void {
  const json = type === 'application/json';
  if (!json && type !== '' && type !== 'text/javascript') return;
  const node = dom.firstChild.call(element);
  const left = states.reduce((rest, { length }) => rest - length, STATE_CHARS);
  const text = node === null || left <= 0 ? '' : dom.data.call(node);
  if (json ? text.length > 2 : STATE.test(text.slice(0, OPENING_CHARS))) states.push(text.slice(0, left));
}
