/**
 * Groups: texts that stand at the same place of a repeated structure. Cards grow from repeated titles: the card of a
 * title is the largest element that holds no other title of its group. That needs no class names, so it works for
 * hashed ones, table rows, grids cut into rows, nested tiles and cards that are links.
 */
import type { Entry, Outline } from '../outline/outline.ts';
import { carrierOf, childToward, common } from '../outline/text.ts';
import { CRUMBS, FOOT, NAV, REVIEW } from '../outline/zones.ts';
import { HASH_START, hashOn } from '../../rules/text/tokens.ts';

export interface Card {
  /** Entry that carries the title. */
  title: number;
  root: number;
  /** The card's entries: root and, where a card is several siblings, what follows it. */
  from: number;
  to: number;
}

export const NO_CARDS = NAV | FOOT | REVIEW | CRUMBS;
/** Fewer repeats are no list. */
export const FEWEST_CARDS = 3;
/** Class names that tell a card's state, not its kind. */
const STATE = /^(?:first|last|odd|even|active|selected|current|hover|new|sale|hidden|visible|clearfix|row|col)/i;
const DIGITS = /\d+/g;
/** More texts of one kind in one parent are a list of their own, not the lines of a card. */
const MOST_LINES = 6;

function kindName(author: string): string {
  for (const name of author.split(' ', 6)) if (name.length > 2 && !STATE.test(name)) return name.replace(DIGITS, '');
  return '';
}

/** Hash of the tags from the top to each element; cells also carry their column. */
function paths(outline: Outline): Int32Array {
  const hashes = new Int32Array(outline.entries.length);
  const columns = new Int32Array(outline.entries.length);
  for (const [i, { tag, parent }] of outline.entries.entries()) {
    const above = parent < 0 ? HASH_START : (hashes[parent] as number);
    const cell = tag === 'td' || tag === 'th';
    const column = cell && parent >= 0 ? nextColumn(columns, parent) : 0;
    hashes[i] = hashOn(above, `>${tag}${column || ''}`);
  }
  return hashes;
}

function nextColumn(columns: Int32Array, row: number): number {
  const column = (columns[row] as number) + 1;
  columns[row] = column;
  return column;
}

/** Carriers of text by the place they stand at, in document order; groups too small for a list are left out. */
export function groupsOf(outline: Outline): number[][] {
  const { entries } = outline;
  const hashes = paths(outline);
  const groups = new Map<number, number[]>();
  let last = -1;
  for (const text of outline.texts) {
    const carrier = carrierOf(outline, text);
    if (carrier <= last) continue;
    last = carrier;
    const entry = entries[carrier] as Entry;
    if ((entry.zone & NO_CARDS) !== 0) continue;
    const parent = entries[entry.parent];
    const key = hashOn(hashOn(hashes[carrier] as number, kindName(entry.author)), `/${kindName(parent?.author ?? '')}`);
    const group = groups.get(key);
    if (group) group.push(carrier);
    else groups.set(key, [carrier]);
  }
  return [...groups.values()].flatMap((group) => split(outline, group)).filter((group) => group.length >= FEWEST_CARDS);
}

/** Splits a group whose members stand several to a parent, as many in most: the first lines, the second lines, … */
function split(outline: Outline, group: number[]): number[][] {
  const lines: number[][] = [];
  const sizes: number[] = [];
  let parent = -1;
  for (const carrier of group) {
    const own = (outline.entries[carrier] as Entry).parent;
    if (own !== parent) sizes.push(0);
    parent = own;
    const line = sizes[sizes.length - 1] as number;
    sizes[sizes.length - 1] = line + 1;
    lines[line] ??= [];
    lines[line].push(carrier);
  }
  const usual = median(sizes);
  const regular = sizes.length >= FEWEST_CARDS && usual > 1 && usual <= MOST_LINES;
  return regular && sizes.filter((size) => size === usual).length > sizes.length / 2 ? lines.slice(0, usual) : [group];
}

/** The cards that grow from a group of titles. */
export function cardsOf(outline: Outline, titles: readonly number[]): Card[] {
  const { entries } = outline;
  const roots: number[] = [];
  let shared = 0;
  for (const [i, title] of titles.entries()) {
    const before = i === 0 ? 0 : shared;
    shared = i + 1 < titles.length ? common(outline, title, titles[i + 1] as number) : 0;
    const around = depthOf(outline, before) > depthOf(outline, shared) ? before : shared;
    roots.push(around === title ? title : childToward(outline, around, title));
  }
  const usual = median(roots.map((root) => depthOf(outline, root)));
  return titles.map((title, i) => {
    let root = title;
    const depth = Math.max(usual, depthOf(outline, roots[i] as number));
    while (depthOf(outline, root) > depth) root = (entries[root] as Entry).parent;
    return { title, root, from: root, to: (entries[root] as Entry).end };
  });
}

function depthOf(outline: Outline, index: number): number {
  return (outline.entries[index] as Entry).depth;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
