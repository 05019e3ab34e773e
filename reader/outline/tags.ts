/** What an element's name alone says, as bits: one look-up for each element of a page. */

export const INLINE = 1;
/** Only dresses text up: `STM32<em>F103</em>` is one word. */
export const DRESS = 2;
/** A line break or the like, with nothing in it. */
export const BREAK = 4;
export const HEADING = 8;
export const CONTROL = 16;
/** Too small to be a part of a page: a filter link in a specification is no filter. */
export const SMALL = 32;

const NAMES: readonly (readonly [number, string])[] = [
  [INLINE | DRESS | SMALL, 'b strong em i small'],
  [INLINE | DRESS, 'font mark u sup sub big nobr bdi bdo ins tt'],
  [INLINE | SMALL, 'a span label img'],
  [INLINE, 'abbr acronym cite code data del dfn kbd q s samp strike time var'],
  [SMALL, 'td th tr button p'],
  [BREAK, 'br hr'],
  [BREAK | INLINE, 'wbr'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [CONTROL | SMALL, 'input'],
  [CONTROL, 'select textarea'],
];
const bits = new Map(NAMES.flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)));

export function bitsOf(tag: string): number {
  return bits.get(tag) ?? 0;
}
