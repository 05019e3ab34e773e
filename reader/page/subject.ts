/** The subject of a product page: which heading is its title, and which of many Product nodes speaks of it. */
import { TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import { FOOT, NAV, RELATED, REVIEW } from '../outline/zones.ts';
import type { Described } from '../structured/products.ts';
import type { Head } from './head.ts';
import { contained, similarity } from './similar.ts';

/** Least likeness of a heading, and of a node's name, to what the page calls itself. */
const HEADING_LIKENESS = 0.5;
const NAME_LIKENESS = 0.5;
const NO_TITLE = NAV | FOOT | RELATED | REVIEW;
const TITLE_END = /\s[|–—·»:-]{1,2}\s(?=[^|–—·»]{2,40}$)|\s?\|\s?(?=[^|]{2,40}$)/;
const EDGES = /^[\s\-–—|:•,]+|[\s\-–—|:•,]+$/g;
/** Headings of one rank looked at. */
const TRIES = 60;

/** What the page calls itself: its Open Graph title and its document title, the site's own name cut off. */
export function namesOf(head: Head): string[] {
  const og = head.properties.get('og:title') ?? '';
  const site = head.properties.get('og:site_name') ?? '';
  return [og === site ? '' : og, head.title].map(withoutSite).filter((name) => name !== '');
}

export function trimTitle(text: string): string {
  return text.replace(EDGES, '').slice(0, TITLE_CHARS);
}

/** The heading that is the page's title, -1 where none is like what the page calls itself. Asked before zones are handed down. */
export function mainHeading(outline: Outline, head: Head, described: readonly Described[]): number {
  const names = [...namesOf(head), ...described.map(({ name }) => name)].slice(0, 12);
  let best = -1;
  let likeness = HEADING_LIKENESS - 0.01;
  const ofLevel = (level: string) => outline.headings.filter((heading) => (outline.entries[heading] as Entry).tag === level);
  for (const level of ['h1', 'h2', 'h3']) {
    for (const heading of ofLevel(level).slice(0, TRIES)) {
      if (inNoTitle(outline, heading)) continue;
      const text = textIn(outline, heading, TITLE_CHARS);
      if (text.length < 3) continue;
      const like = Math.max(0, ...names.map((name) => similarity(text, name))) * Math.min(1, text.length / 8);
      if (like > likeness) {
        likeness = like;
        best = heading;
      }
    }
    if (best >= 0) return best;
  }
  if (names.length > 0) return -1;
  const titled = (heading: number) => !inNoTitle(outline, heading) && textIn(outline, heading, TITLE_CHARS).length > 2;
  const seconds = ofLevel('h2');
  return ofLevel('h1').find(titled) ?? (seconds.length === 1 ? seconds.find(titled) : undefined) ?? -1;
}

function inNoTitle(outline: Outline, heading: number): boolean {
  for (let at = heading; at >= 0; at = (outline.entries[at] as Entry).parent) {
    const { zone, end } = outline.entries[at] as Entry;
    const most = (outline.before[end] as number) - (outline.before[at] as number) > outline.texts.length / 2;
    if ((zone & NO_TITLE) !== 0 && !most) return true;
  }
  return false;
}

/** Without a heading: the text most like what the page calls itself, -1 where none is. */
export function titleText(outline: Outline, head: Head): number {
  const names = namesOf(head);
  let best = -1;
  let longest = 0;
  for (const text of outline.texts) {
    const entry = outline.entries[text] as Entry;
    if ((entry.zone & NO_TITLE) !== 0 || entry.text.length < 5 || entry.text.length > TITLE_CHARS) continue;
    if (entry.text.length <= longest || !names.some((name) => contained(entry.text, name) >= 0.8)) continue;
    best = text;
    longest = entry.text.length;
  }
  return best;
}

/** A page's own name without the site's: `Relay 24 V | Example` → `Relay 24 V`. */
export function withoutSite(name: string): string {
  const end = name.search(TITLE_END);
  return end > 3 ? name.slice(0, end) : name;
}

/** The node that speaks of the subject, null where none does: the one most like its title, or the only one. */
export function subjectNode(title: string, names: readonly string[], described: readonly Described[]): Described | null {
  let best: Described | null = null;
  let likeness = NAME_LIKENESS - 0.01;
  for (const item of described) {
    const like = Math.max(similarity(item.name, title), ...names.map((name) => similarity(item.name, name) * 0.9));
    if (like > likeness) {
      likeness = like;
      best = item;
    }
  }
  const [only, other] = described;
  return best ?? (only && !other && only.name === '' ? only : null);
}
