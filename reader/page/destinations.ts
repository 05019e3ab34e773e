/** Where a page says goods go: labelled places, openings like `Deliver to Spain`, what forms and offers say. */
import type { DestinationHint, DestinationSource, PageKind } from '../../rules/reading.ts';
import type { Pair } from '../labels/pairs.ts';
import { DESTINATIONS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { FOOT, LINK, NAV, RELATED, REVIEW, TOP } from '../outline/zones.ts';
import { addHint, destinationOf } from '../parties/parties.ts';

/** A seller's range rather than one place. */
const MANY = /world-?wide|worldwide|international|monde entier|weltweit|dünya çapında|по всему миру|全球|全世界|todo el mundo|tutto il mondo|[,|;、，].{1,60}[,|;、，]/i;

const BY_KIND: Partial<Record<PageKind, DestinationSource>> = { rfq: 'rfq', checkout: 'order' };

function sourceOf(outline: Outline, kind: PageKind, pair: Pair): DestinationSource {
  const { zone } = outline.entries[pair.from] as Entry;
  if ((zone & (TOP | NAV | FOOT)) !== 0) return 'site-setting';
  // A phrase in running text tells what the seller serves; on a link or button it is a control.
  if (pair.opening) return (zone & LINK) !== 0 || inButton(outline, pair.from) ? 'site-setting' : 'served';
  return BY_KIND[kind] ?? (MANY.test(pair.lines) ? 'served' : 'site-setting');
}

/** Hints of the page as a whole, at most 40, each source's text once. */
export function destinationsOf(
  outline: Outline, kind: PageKind, pairs: readonly Pair[], owner: Int32Array, sight: Sight, others: readonly DestinationHint[], served: readonly string[],
): DestinationHint[] {
  const hints: DestinationHint[] = [];
  for (const hint of others) addHint(hints, hint, DESTINATIONS);
  for (const pair of pairs) {
    const where = pair.meaning?.kind === 'where' ? pair.meaning.key : null;
    const delivered = BY_KIND[kind] !== undefined && isBarePlace(pair);
    if (!where && !delivered) continue;
    const { zone } = outline.entries[pair.at] as Entry;
    if (owner[pair.at] !== -1 || (zone & (RELATED | REVIEW)) !== 0 || !sight(pair.at)) continue;
    addHint(hints, destinationOf(pair, where === 'served' ? 'served' : sourceOf(outline, kind, pair)), DESTINATIONS);
  }
  for (const text of served) addHint(hints, { source: 'served', label: null, text: text.slice(0, 100) }, DESTINATIONS);
  return hints;
}

/** `Delivery: Minsk` of an order or request; `Delivery: 2–3 days` is none. */
function isBarePlace({ meaning, value }: Pair): boolean {
  return meaning?.kind === 'goods' && meaning.key === 'shipping' && /^[^\d€$£]{2,60}$/.test(value);
}

function inButton(outline: Outline, text: number): boolean {
  let at = (outline.entries[text] as Entry).parent;
  for (let step = 0; at >= 0 && step < 4; step++) {
    if ((outline.entries[at] as Entry).tag === 'button') return true;
    at = (outline.entries[at] as Entry).parent;
  }
  return false;
}
