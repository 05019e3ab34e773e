/** Running text of a page that can speak of the goods or the trade: sentences outside cards, menus, reviews and forms. */
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { carrierOf, textIn } from '../outline/text.ts';
import { FORM, LINK, NO_EVIDENCE, TOP } from '../outline/zones.ts';

const LEAST = 40;
const CHARS = 600;
const MOST = 24;
/** Texts of every site, about itself and its cookies. */
const SITE = /cookie|privacy|all rights reserved|©|copyright|terms (?:of use|and conditions)|javascript|newsletter|subscribe|gizlilik|kvkk|конфиденциальн|cookies|datenschutz|隐私|版权/i;

/** At most 24 passages of at most 600 characters, in order. `owner` gives -1 for what stands in no card. */
export function proseOf(outline: Outline, owner: Int32Array, sight: Sight, used: ReadonlySet<number>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  let last = -1;
  for (const text of outline.texts) {
    if (found.length >= MOST) break;
    const entry = outline.entries[text] as Entry;
    if (owner[text] !== -1 || (entry.zone & (NO_EVIDENCE | TOP | FORM | LINK)) !== 0) continue;
    const carrier = carrierOf(outline, text);
    if (carrier <= last || used.has(carrier)) continue;
    last = carrier;
    const passage = textIn(outline, carrier, CHARS);
    if (passage.length < LEAST || SITE.test(passage) || seen.has(passage) || !sight(carrier)) continue;
    seen.add(passage);
    found.push(passage);
  }
  return found;
}
