/** What the reader takes at most. A cut is counted in `missed`, never silent. */

export const TITLE_CHARS = 300;
export const FIELD_CHARS = 2_000;
export const DESCRIPTION_CHARS = 4_000;
/** Of one text node: longer ones are cut before anything looks at them. */
export const TEXT_NODE_CHARS = 4_000;
export const LISTINGS = 400;
export const ELEMENTS = 20_000;
/** Nodes of any kind, so that a page of comments or line breaks ends too. */
export const NODES = 80_000;
/** Characters taken of a page in all, of one attribute or control, and `<meta>` elements. */
export const PAGE_CHARS = 2_000_000;
export const VALUE_CHARS = 4_000;
export const METAS = 200;
/** Characters of the name of an element or `<meta>`, and JSON-LD scripts. */
export const NAME_CHARS = 200;
export const SCRIPTS = 500;
/** Deeper nesting than a browser's own parser builds. */
export const DEPTH = 600;
/** Characters of one JSON-LD script, and nodes visited in it. */
export const JSON_CHARS = 400_000;
export const JSON_NODES = 4_000;
/** Characters of all states that a page's scripts keep: the snapshot's message must stay small. */
export const STATE_CHARS = 100_000;
export const FIELDS_PER_LISTING = 80;
export const PARTIES = 60;
export const DESTINATIONS = 40;
export const TEXTS = 60;
/** Documents inside the page. */
export const FRAMES = 20;
/** Form controls looked at. */
export const CONTROLS = 300;

/** Counts of what was met and not understood or cut, by kind. */
export type Missed = Record<string, number>;

export function miss(missed: Missed, kind: string, count = 1): void {
  missed[kind] = (missed[kind] ?? 0) + count;
}
