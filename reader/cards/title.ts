/** What the title of a card says: its text, or of a link around a picture alone what the link or the picture is called. */
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, closest, countIn, textIn } from '../outline/text.ts';
import type { Card } from './groups.ts';
import { isPrice } from './signs.ts';

/** Shorter names of pictures are badges and brands. */
const LEAST_CHARS = 8;
const TITLE_CHARS = 120;
/** Entries inside a link that are looked at for its picture. */
const MOST_INSIDE = 12;

/** The name of a link that holds no text, '' where it has none. */
function nameOf({ entries }: Outline, link: number): string {
  const { attributes, end } = entries[link] as Entry;
  let name = attributes.title ?? '';
  for (let at = link + 1; name === '' && at < Math.min(end, link + MOST_INSIDE); at++)
    name = (entries[at] as Entry).attributes.alt ?? '';
  return clean(name.replace(/\s+/g, ' '));
}

export function titleAt(outline: Outline, title: number, limit: number): string {
  return textIn(outline, title, limit) || nameOf(outline, title).slice(0, limit);
}

/** Links that hold a picture and no text, and are called something, in document order. */
export function namedPictures(outline: Outline): number[] {
  return outline.entries.flatMap(({ tag }, at) =>
    tag === 'a' && countIn(outline, at) === 0 && nameOf(outline, at).length >= LEAST_CHARS ? [at] : [],
  );
}

/** Texts that a heading cut into parts has at most: brand, name, size. */
const HEADING_TEXTS = 3;

/**
 * The cards, each with the heading for its title where titles say only a part of it: `<h3><b>Acme</b> <span>Drill</span></h3>`.
 * Not where titles are links of their own, or what the headings add is the same of most, a badge, or a price.
 */
export function withHeadings(outline: Outline, cards: Card[]): Card[] {
  const { entries } = outline;
  const headings = cards.map(({ title, from }) =>
    closest(outline, title, ({ tag }, index) => index <= from || tag === 'a' || /^h[1-6]$/.test(tag)),
  );
  const added = headings.map((heading, i) => {
    const { title = 0 } = cards[i] ?? {};
    const texts = heading < title && /^h/.test(entries[heading]?.tag ?? '') ? countIn(outline, heading) : 0;
    if (texts < 2 || texts > HEADING_TEXTS) return '';
    return textIn(outline, heading, TITLE_CHARS)
      .replace(titleAt(outline, title, TITLE_CHARS), '')
      .trim();
  });
  const distinct = new Set(added).size;
  const isPart = added.every((rest) => rest !== '' && !isPrice(rest)) && distinct > 1 && distinct >= cards.length / 2;
  return isPart ? cards.map((card, i) => ({ ...card, title: headings[i] as number })) : cards;
}
