/** What the title of a card says: its text, or of a link around a picture alone what the link or the picture is called. */
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, countIn, textIn } from '../outline/text.ts';

/** Shorter names of pictures are badges and brands. */
const LEAST_CHARS = 8;
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
