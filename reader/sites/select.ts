/** Selectors on an outline: which entries an adapter means. One pass for each path, whatever the page looks like. */
import type { Compound, Selector } from '../../rules/sites/selector.ts';
import type { Attributes, Entry, Outline } from '../outline/outline.ts';

/** Entries that a selector means, in document order. */
export type Find = (selector: Selector) => readonly number[];

const BLANK = /[\t\n\f\r ]+/;
const NO_NAMES: ReadonlySet<string> = new Set();

/** Finds on one page. What was found is kept, and names that nothing on the page has are not sought. */
export function finderOf({ entries }: Outline): Find {
  const classes = new Map<string, ReadonlySet<string>>();
  const names = new Set<string>();
  for (const { tag, attributes } of entries) {
    names.add(tag);
    if (attributes.id) names.add(`#${attributes.id}`);
    if (!attributes.class || classes.has(attributes.class)) continue;
    const own = new Set(attributes.class.split(BLANK).filter((name) => name !== ''));
    classes.set(attributes.class, own);
    for (const name of own) names.add(`.${name}`);
  }
  const classesOf = ({ class: said }: Attributes) => (said ? (classes.get(said) ?? NO_NAMES) : NO_NAMES);
  const isThere = ({ tag, id, classes: wanted }: Compound) =>
    (tag === '' || names.has(tag)) &&
    (id === '' || names.has(`#${id}`)) &&
    wanted.every((name) => names.has(`.${name}`));
  const found = new Map<Selector, readonly number[]>();
  return (selector) => {
    let hits = found.get(selector);
    if (hits) return hits;
    const all = new Set(selector.flatMap((path) => (path.every(isThere) ? along(entries, path, classesOf) : [])));
    hits = [...all].sort((a, b) => a - b);
    found.set(selector, hits);
    return hits;
  };
}

/** Entries at the end of a path. Bit k of `own` says that the path's first k + 1 compounds end at an entry, of `above` at one around it. */
function along(
  entries: readonly Entry[],
  path: readonly Compound[],
  classesOf: (attributes: Attributes) => ReadonlySet<string>,
): number[] {
  const own = new Int32Array(entries.length);
  const above = new Int32Array(entries.length);
  const hits: number[] = [];
  const whole = 1 << (path.length - 1);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    if (entry.tag === '') continue;
    const parents = entry.parent < 0 ? 0 : (own[entry.parent] as number);
    const around = entry.parent < 0 ? 0 : parents | (above[entry.parent] as number);
    above[index] = around;
    let bits = 0;
    for (let k = 0; k < path.length; k++) {
      const compound = path[k] as Compound;
      const reached = k === 0 || ((compound.near ? parents : around) & (1 << (k - 1))) !== 0;
      if (reached && isOne(entry, compound, classesOf)) bits |= 1 << k;
    }
    own[index] = bits;
    if ((bits & whole) !== 0) hits.push(index);
  }
  return hits;
}

function isOne(
  { tag, attributes }: Entry,
  compound: Compound,
  classesOf: (attributes: Attributes) => ReadonlySet<string>,
): boolean {
  if (compound.tag !== '' && compound.tag !== tag) return false;
  if (compound.id !== '' && compound.id !== attributes.id) return false;
  if (compound.classes.length > 0) {
    const classes = classesOf(attributes);
    if (!compound.classes.every((name) => classes.has(name))) return false;
  }
  return compound.attributes.every(({ name, test, value }) => {
    const said = attributes[name as keyof Attributes];
    if (said === undefined) return false;
    if (test === '=') return said === value;
    if (test === '*=') return said.includes(value);
    return test === '' || said.startsWith(value);
  });
}

/** Those of ascending entries that stand from `from` to `to` (exclusive). */
export function within(found: readonly number[], from: number, to: number): number[] {
  let low = 0;
  for (let high = found.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((found[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < found.length && (found[end] as number) < to) end++;
  return found.slice(low, end);
}
