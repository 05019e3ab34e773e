/** What a page's own markup hides, whatever its style sheets say. */
import type { Dom } from './dom.ts';

/** Elements whose text no reader of the page sees, or sees as a picture. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'map',
  'datalist',
  'title',
]);
const STYLE_CHARS = 2_000;
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|content-visibility\s{0,9}:\s{0,9}hidden)/i;

/** True where markup alone hides the element and all it holds. `names` are its attributes' names. */
export function hiddenByMarkup(dom: Dom, element: Element, tag: string, names: readonly string[]): boolean {
  if (SILENT.has(tag) || names.includes('hidden') || (tag === 'dialog' && !names.includes('open'))) return true;
  if (tag === 'input' && dom.attribute(element, 'type')?.toLowerCase() === 'hidden') return true;
  return names.includes('style') && HIDING_STYLE.test((dom.attribute(element, 'style') ?? '').slice(0, STYLE_CHARS));
}
