/** What a page's own markup hides, whatever its style sheets say. */
import type { Dom } from './dom.ts';

/** Elements whose text no reader of the page sees, or sees as a picture. */
const SILENT: ReadonlySet<string> = new Set(
  'script style template noscript noframes svg math object embed canvas video audio map datalist title'.split(' '),
);
const STYLE_CHARS = 2_000;
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|content-visibility\s{0,9}:\s{0,9}hidden)/i;

/** True where the element's name alone hides what it holds. */
export function isSilent(tag: string): boolean {
  return SILENT.has(tag);
}

/** A panel that a tab or the heading of an accordion opens: one click away, whatever hides it now. */
export function isPanel(dom: Dom, element: Element): boolean {
  return /^(?:tabpanel|region)$/.test(dom.getAttribute.call(element, 'role') ?? '');
}

/** True where attributes of an element alone hide it and all it holds. `names` are its attributes' names. */
export function hiddenByAttributes(dom: Dom, element: Element, tag: string, names: readonly string[]): boolean {
  if (tag === 'dialog' && !names.includes('open')) return true;
  if (names.length === 0) return false;
  if (names.includes('hidden')) return true;
  if (tag === 'input' && dom.getAttribute.call(element, 'type')?.toLowerCase() === 'hidden') return true;
  return (
    names.includes('style') && HIDING_STYLE.test((dom.getAttribute.call(element, 'style') ?? '').slice(0, STYLE_CHARS))
  );
}
