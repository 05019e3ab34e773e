/** What speaks of the whole page: its title, JSON-LD and `<meta>` elements. */
import { JSON_CHARS, METAS, miss, NAME_CHARS, SCRIPTS, TEXT_NODE_CHARS } from '../limits.ts';
import type { Dom } from './dom.ts';
import type { Snapshot } from './snapshot.ts';

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
  if (tag === 'script' && attribute('type')?.trim().toLowerCase() !== 'application/ld+json') return;
  const node = dom.firstChild.call(element);
  const text = node === null ? '' : dom.data.call(node).slice(0, JSON_CHARS + 1);
  if (!fits(text)) return;
  if (tag === 'script' && snapshot.scripts.length >= SCRIPTS) miss(snapshot.missed, 'long-json');
  else if (tag === 'script') snapshot.scripts.push(text);
  else snapshot.title ||= text.slice(0, TEXT_NODE_CHARS);
}
