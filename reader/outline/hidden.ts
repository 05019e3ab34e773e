/** What a page's own markup hides, whatever its style sheets say. */
import type { Dom } from './dom.ts';

/** Elements whose text no reader of the page sees, or sees as a picture. */
const SILENT = new Set([
  'script', 'style', 'template', 'noscript', 'noframes', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video',
  'audio', 'map', 'datalist', 'title',
]);
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|content-visibility\s{0,9}:\s{0,9}hidden)/i;

/** True where markup alone hides the element and all it holds. */
export function hiddenByMarkup(dom: Dom, element: Element, tag: string): boolean {
  if (SILENT.has(tag)) return true;
  if (dom.attribute(element, 'hidden') !== null) return true;
  if (tag === 'dialog' && dom.attribute(element, 'open') === null) return true;
  if (tag === 'input' && dom.attribute(element, 'type')?.toLowerCase() === 'hidden') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && style !== '' && HIDING_STYLE.test(style.slice(0, 2_000));
}
