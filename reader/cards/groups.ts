/**
 * Groups: texts that stand at the same place of a repeated structure. Cards grow from repeated titles: the card of a
 * title is the largest element that holds no other title of its group. That needs no class names, so it works for
 * hashed ones, table rows, grids cut into rows, nested tiles and cards that are links.
 */
import type { Entry, Outline } from '../outline/outline.ts';
import { remembered } from '../outline/remembered.ts';
import { carrierOf, closest, common } from '../outline/text.ts';
import { CRUMBS, FOOT, inZone, NAV, REVIEW, TRAP } from '../outline/zones.ts';
import type { Signs } from './signs.ts';
import { namedPictures } from './title.ts';

/** A card: the entry that carries its title, and its entries from its root on. */
export interface Card {
  title: number;
  from: number;
  to: number;
}

export const NO_CARDS = NAV | FOOT | REVIEW | CRUMBS | TRAP;
/** Fewer repeats are no list; fewer than usual only where they show all that goods show. */
export const FEWEST_CARDS = 2;
export const USUAL_CARDS = 3;
/** The first class name that tells a card's kind, not its state. */
const KIND =
  /(?<!\S)(?!(?:first|last|odd|even|active|selected|current|hover|new|sale|hidden|visible|clearfix|row|col))\S{3,}/i;
/** More texts of one kind in one parent are a list of their own, not the lines of a card. */
const MOST_LINES = 6;
const isCell = (tag: string) => tag === 'td' || tag === 'th';

const kindName = remembered((author) => (KIND.exec(author)?.[0] ?? '').replace(/\d+/g, ''));

/** Adds to the list under a key. */
export function gather<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Rows in which a cell has texts but no picture: the columns mean something, while cells of a grid are all alike. */
function tableRows({ entries, before }: Outline, { image }: Signs): Set<number> {
  const counts = (array: ArrayLike<number>, at: number, end: number) => (array[end] as number) - (array[at] as number);
  return new Set(
    entries.flatMap(({ tag, parent, end }, at) =>
      isCell(tag) && counts(before, at, end) > 0 && counts(image, at, end) === 0 ? [parent] : [],
    ),
  );
}

/** A number for each path of tags from the top to an element; cells of tables also carry their column. */
function paths(outline: Outline, signs: Signs): number[] {
  const numbers = new Map<string, number>();
  const columns = new Map<number, number>();
  const rows = tableRows(outline, signs);
  return outline.entries.reduce<number[]>((found, { tag, parent }) => {
    // Texts have no place of their own.
    if (tag === '') {
      found.push(-1);
      return found;
    }
    const column = isCell(tag) && rows.has(parent) ? (columns.get(parent) ?? 0) + 1 : 0;
    if (column > 0) columns.set(parent, column);
    const path = `${found[parent]}>${tag}${column}`;
    const number = numbers.get(path) ?? numbers.size;
    numbers.set(path, number);
    found.push(number);
    return found;
  }, []);
}

/** Carriers of text by the place they stand at, in document order; groups too small for a list are left out. */
export function groupsOf(outline: Outline, signs: Signs): number[][] {
  const { entries } = outline;
  const numbers = paths(outline, signs);
  const groups = new Map<string, number[]>();
  const links = new Set<number>();
  let last = -1;
  for (const text of outline.texts) {
    const carrier = carrierOf(outline, text);
    const { author, parent, tag } = entries[carrier] as Entry;
    // A link is a title as a whole, whatever opens it: `<a><span>Mill</span> <b>X-60</b></a>`.
    const late = carrier < last && tag === 'a' && !links.has(carrier);
    if (tag === 'a') links.add(carrier);
    if ((carrier > last || late) && !inZone(outline, carrier, NO_CARDS))
      gather(groups, `${numbers[carrier]}.${kindName(author)}/${kindName(entries[parent]?.author ?? '')}`, carrier);
    last = Math.max(last, carrier);
  }
  const pictures = new Map<string, number[]>();
  for (const link of namedPictures(outline))
    if (!inZone(outline, link, NO_CARDS))
      gather(pictures, `${numbers[link]}.${kindName(entries[link]?.author ?? '')}`, link);
  return [...[...groups.values()].flatMap((group) => split(outline, group)), ...pictures.values()].filter(
    (group) => group.length >= FEWEST_CARDS,
  );
}

/** Splits a group whose members stand several to a parent, as many in most: the first lines, the second lines, … */
function split({ entries }: Outline, group: number[]): number[][] {
  const parents = new Map<number, number[]>();
  for (const carrier of group) gather(parents, (entries[carrier] as Entry).parent, carrier);
  const lists = [...parents.values()];
  const usual = median(lists.map((list) => list.length));
  const regular = lists.filter((list) => list.length === usual).length > lists.length / 2;
  if (!regular || lists.length < USUAL_CARDS || usual < 2 || usual > MOST_LINES) return [group];
  return Array.from({ length: usual }, (_, line) =>
    lists.map((list) => list[line] ?? -1).filter((carrier) => carrier >= 0),
  );
}

/** The cards that grow from a group of titles. */
export function cardsOf(outline: Outline, titles: readonly number[]): Card[] {
  const { entries } = outline;
  const depth = (index: number) => (entries[index] as Entry).depth;
  // The depth of what a title shares with the one before it, and with the one behind it.
  const shared = titles.map((title, i) => (i === 0 ? 0 : depth(common(outline, titles[i - 1] as number, title))));
  const depths = titles.map((title, i) =>
    Math.min(depth(title), 1 + Math.max(shared[i] as number, shared[i + 1] ?? 0)),
  );
  const usual = median(depths);
  return titles.map((title, i) => {
    const from = closest(outline, title, (entry) => entry.depth <= Math.max(usual, depths[i] as number));
    return { title, from, to: (entries[from] as Entry).end };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
