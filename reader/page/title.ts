/** The subject of a page: which text is its title, and which of many Product nodes speaks of it. */
import { TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { remembered } from '../outline/remembered.ts';
import type { Sight } from '../outline/sight.ts';
import { closest, countIn, textIn, textOf, textsIn } from '../outline/text.ts';
import { inZone, LINK, NO_EVIDENCE, TOP } from '../outline/zones.ts';
import type { Described } from '../structured/products.ts';
import { contained, similarity } from './similar.ts';

/** Least likeness of a heading, and of a node's name, to what the page calls itself; of its only h1; and of any other text. */
const LIKE = 0.5;
const LONE = 0.25;
const CONTAINED = 0.8;
/** Least likeness of two names of the same thing, of which one holds all words of the other: a variant's has another number. */
const SAME = 0.6;
/** Headings of one rank looked at. */
const TRIES = 60;
/** Shorter headings are less likely titles. */
const SHORT = 8;

/** Ranks of headings, and how much likeness a higher one is worth: a card may have an h1 that shares words with the page's name. */
const RANKS = [
  ['h1', 0.3],
  ['h2', 0.1],
  ['h3', 0],
] as const;

/** The page's only h1 that can be seen, -1 where it has none or several; the name of the site in its head is none. */
export function loneHeading(outline: Outline, sight: Sight): number {
  const seen = outline.headings
    .filter((heading) => (outline.entries[heading] as Entry).tag === 'h1')
    .slice(0, TRIES)
    .filter((heading) => sight(heading) && !inZone(outline, heading, NO_EVIDENCE | TOP));
  return seen.length === 1 ? (seen[0] as number) : -1;
}

/**
 * The heading that is most like what the page calls itself, h1 before h2 before h3; the only h1 needs to be less like it.
 * -1 where none is.
 */
export function mainHeading(outline: Outline, names: readonly string[], sight: Sight): number {
  let main = -1;
  let most = 0;
  for (const [level, worth] of RANKS) {
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
    if (best >= 0 && likeness + worth > most) {
      main = best;
      most = likeness + worth;
    }
  }
  const lone = main < 0 ? loneHeading(outline, sight) : -1;
  return lone >= 0 && names.some((name) => similarity(textIn(outline, lone, TITLE_CHARS), name) >= LONE) ? lone : main;
}

const EDGES = /^[\s\-–—|:•,]+|[\s\-–—|:•,]+$/g;
/** A heading that the next one goes on with: `KT-7 -` above `Relay, 24 V`. */
const GOES_ON = /\s[-–—]$/;
/** `Details about ` before what the page calls itself. */
const LEADS_IN = /^(?:details|détails|detalles|detalhes|dettagli|szczegóły|подробности)(?:\s\p{L}{1,8}){1,2}\s*$/iu;
/** A shop's number behind it, in an element of its own. */
const NUMBER_BEHIND = /^\s*[(#]?\d[\d\s./-]{4,18}\)?\s*$/;

/** The text of a title's entry, with what belongs to it and without what the site puts before or behind it; '' for -1. */
export function headingText(outline: Outline, title: number, names: readonly string[]): string {
  if (title < 0) return '';
  const own = textIn(outline, title, TITLE_CHARS);
  const said = own.replace(EDGES, '');
  const next = outline.headings.find((heading) => heading > title) ?? -1;
  const follows = next >= 0 && countIn(outline, title, next) === countIn(outline, title);
  if (follows && GOES_ON.test(own)) return `${said} - ${textIn(outline, next, TITLE_CHARS)}`.slice(0, TITLE_CHARS);
  const texts = textsIn(outline, title);
  const last = texts.at(-1) ?? -1;
  const remark = texts.length > 1 ? closest(outline, last, ({ tag }, at) => at <= title || tag === 'small') : -1;
  const small = remark > title ? textIn(outline, remark, TITLE_CHARS) : '';
  if (small !== '' && !names.some((name) => name.includes(small)))
    return textOf(outline, title, remark, TITLE_CHARS).replace(EDGES, '');
  if (texts.length > 1 && NUMBER_BEHIND.test((outline.entries[last] as Entry).text))
    return textOf(outline, title, last, TITLE_CHARS).replace(EDGES, '');
  const core = names.map((name) => name.replace(/\s+/g, ' ').replace(EDGES, ''));
  return core.find((name) => name !== '' && said.endsWith(name) && LEADS_IN.test(said.slice(0, -name.length))) ?? said;
}

const PRODUCT_NAME = /(?<![a-z])(?:sku|product|item|goods|prod|pdp)[-_]{0,2}(?:name|title)(?![a-z])/i;
const isProductName = remembered((author) => PRODUCT_NAME.test(author));

/** Without a heading: the only element whose class or id calls it the product's name, -1 where there is none or several. */
export function namedTitle(outline: Outline, sight: Sight): number {
  const { entries } = outline;
  const named = entries.flatMap(({ tag, author }, at) =>
    tag !== '' &&
    author !== '' &&
    isProductName(author) &&
    countIn(outline, at) > 0 &&
    !inZone(outline, at, NO_EVIDENCE | TOP | LINK)
      ? [at]
      : [],
  );
  const [only = -1, other] = named;
  const text = only < 0 || other !== undefined ? '' : textIn(outline, only, TITLE_CHARS);
  return text.length >= SHORT && sight(only) ? only : -1;
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

/**
 * What a page's scripts keep of the subject: of the objects that are called as it is, the facts that all of them agree
 * on. Null where none is called so. Objects of related goods and of variants are near, so the names must be the same.
 */
export function stateOf(title: string, names: readonly string[], described: readonly Described[]): Described | null {
  const same = (name: string, other: string) => {
    const [part, whole] = [contained(name, other), contained(other, name)];
    return Math.max(part, whole) === 1 && Math.min(part, whole) >= SAME;
  };
  const own = described.filter(({ name }) => [title, ...names].some((called) => same(name, called)));
  const [first, ...others] = own;
  if (!first) return null;
  const agreed = own
    .flatMap(({ fields }) => fields)
    .filter(({ key, text }) =>
      [first, ...others].every(({ fields }) => fields.every((field) => field.key !== key || field.text === text)),
    );
  return { ...first, fields: agreed };
}
