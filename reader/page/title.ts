/** The subject of a page: which text is its title, and which of many Product nodes speaks of it. */
import { TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { textIn } from '../outline/text.ts';
import { inZone, NO_EVIDENCE } from '../outline/zones.ts';
import type { Described } from '../structured/products.ts';
import { contained, similarity } from './similar.ts';

/** Least likeness of a heading, and of a node's name, to what the page calls itself; and of any other text. */
const LIKE = 0.5;
const CONTAINED = 0.8;
/** Headings of one rank looked at. */
const TRIES = 60;
/** Shorter headings are less likely titles. */
const SHORT = 8;

/** The heading that is most like what the page calls itself, h1 before h2 before h3, -1 where none is. */
export function mainHeading(outline: Outline, names: readonly string[], sight: Sight): number {
  for (const level of ['h1', 'h2', 'h3']) {
    const headings = outline.headings
      .filter((heading) => (outline.entries[heading] as Entry).tag === level)
      .slice(0, TRIES);
    // A page that calls itself nothing: its only heading of the rank.
    if (names.length === 0 && headings.length > 0) {
      const titled = headings.filter((heading) => textIn(outline, heading, TITLE_CHARS).length > 2 && sight(heading));
      return level === 'h1' || titled.length === 1 ? (titled[0] ?? -1) : -1;
    }
    let best = -1;
    let likeness = LIKE;
    for (const heading of headings) {
      const text = textIn(outline, heading, TITLE_CHARS);
      const like = Math.max(0, ...names.map((name) => similarity(text, name))) * Math.min(1, text.length / SHORT);
      if (like < likeness || (like === likeness && best >= 0) || !sight(heading)) continue;
      likeness = like;
      best = heading;
    }
    if (best >= 0) return best;
  }
  return -1;
}

/** Without a heading: the longest text that the page's own name holds, -1 where none is. */
export function titleText(outline: Outline, names: readonly string[], sight: Sight): number {
  let best = -1;
  let longest = 4;
  for (const text of outline.texts) {
    const entry = outline.entries[text] as Entry;
    const fits = entry.text.length > longest && entry.text.length <= TITLE_CHARS && !inZone(outline, text, NO_EVIDENCE);
    if (!fits || !names.some((name) => contained(entry.text, name) >= CONTAINED) || !sight(text)) continue;
    best = text;
    longest = entry.text.length;
  }
  return best;
}

/** The node that speaks of the subject: the one most like its title; null where none does. */
export function subjectNode(
  title: string,
  names: readonly string[],
  described: readonly Described[],
): Described | null {
  const like = ({ name }: Described) =>
    Math.max(similarity(name, title), ...names.map((own) => similarity(name, own) * 0.9));
  const best = described.toSorted((a, b) => like(b) - like(a))[0];
  return best && like(best) >= LIKE ? best : null;
}
