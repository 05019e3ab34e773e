/** What to call elements of a page: the selectors that a redesign is least likely to break. The way back from select.ts. */
import type { Compound, Selector } from '../../rules/sites/selector.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { finderOf } from './select.ts';

/** Names that people gave. With digits or a jumble of cases they come from a machine and change with the next build. */
const GIVEN = /^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,}){0,6}$|^[a-z]{2,}(?:[A-Z][a-z]{2,}){1,4}$/;
const BLANK = /\s+/;
/** Elements around one whose names may tell it apart. */
const REACH = 6;
/** Share of the meant elements that a selector may miss or have too many of. */
const GOOD = 0.8;

const compound = (part: Partial<Compound>): Compound => ({
  tag: '',
  id: '',
  classes: [],
  attributes: [],
  near: false,
  ...part,
});

const by = (name: string, value: string) => compound({ attributes: [{ name, test: '=', value }] });

/** The part of a link's path that says what it leads to: `/item/` of `/en/item/12-red.html`. */
function ways(href: string): string[] {
  const parts = href
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(1, -1);
  return parts.filter((part) => GIVEN.test(part) || /^[a-z]$/.test(part)).map((part) => `/${part}/`);
}

/** Pages that style by class name have dozens on an element; what names it stands first. */
const MOST_CLASSES = 6;

/** What an element may be called by itself, the most lasting first. */
function callings({ tag, attributes }: Entry): Compound[] {
  const { id = '', itemprop = '', class: classes = '' } = attributes;
  const tested = (['data-testid', 'data-test-id'] as const).flatMap((name) => {
    const value = attributes[name] ?? '';
    return GIVEN.test(value) ? [by(name, value)] : [];
  });
  return [
    ...(GIVEN.test(itemprop) ? [by('itemprop', itemprop)] : []),
    ...(GIVEN.test(id) ? [compound({ id })] : []),
    ...tested,
    ...classes
      .split(BLANK)
      .filter((name) => GIVEN.test(name))
      .slice(0, MOST_CLASSES)
      .map((name) => compound({ tag, classes: [name] })),
    compound({ tag }),
  ];
}

/** Links are also called by where they lead: less lasting than a name, and links of one list may lead to several places. */
const leads = ({ tag, attributes: { href = '' } }: Entry): Compound[] =>
  ways(tag === 'a' ? href : '').map((value) => compound({ tag, attributes: [{ name: 'href', test: '*=', value }] }));

const spelled = ({ tag, id, classes, attributes }: Compound): string =>
  [
    tag,
    ...(id === '' ? [] : [`#${id}`]),
    ...classes.map((name) => `.${name}`),
    ...attributes.map(({ name, test, value }) => `[${name}${test}"${value}"]`),
  ].join('');

/** How well what was found is what was meant: 1 for exactly, 0 for not at all. */
function likeness(found: readonly number[], meant: ReadonlySet<number>): number {
  const right = found.filter((at) => meant.has(at)).length;
  return (2 * right) / (found.length + meant.size);
}

/** Paths that lead to an element: what it is called, and that inside of what is called around it. */
function pathsTo({ entries }: Outline, at: number): Compound[][] {
  const entry = entries[at] as Entry;
  const own = callings(entry);
  const around: Compound[] = [];
  for (let outer = entry.parent, step = 0; outer >= 0 && step < REACH; step++) {
    around.push(...callings(entries[outer] as Entry).slice(0, -1));
    outer = (entries[outer] as Entry).parent;
  }
  return [
    ...own.map((one) => [one]),
    ...around.flatMap((outer) => own.map((one) => [outer, one])),
    ...leads(entry).map((one) => [one]),
  ];
}

const written = (path: readonly Compound[]) => path.map(spelled).join(' ');

/**
 * A selector for these elements and hardly any other, `''` where none tells them apart well enough.
 * @param meant entries of the outline; more than one where they are of a list
 */
export function selectorFor(outline: Outline, meant: readonly number[]): string {
  const [first] = meant;
  if (first === undefined || outline.entries[first] === undefined) return '';
  const find = finderOf(outline);
  const wanted = new Set(meant);
  let best = { text: '', score: 0 };
  for (const path of pathsTo(outline, first)) {
    const score = likeness(find([path] satisfies Selector), wanted);
    if (score > best.score) best = { text: written(path), score };
  }
  return best.score >= GOOD ? best.text : '';
}

/**
 * A selector for all elements that are called as these examples are, `''` where nothing else is.
 * @param examples entries of the outline: titles of cards, say
 */
export function selectorLike(outline: Outline, examples: readonly number[]): string {
  const [first] = examples;
  if (first === undefined || outline.entries[first] === undefined) return '';
  const find = finderOf(outline);
  const isBare = ([only, ...rest]: readonly Compound[]) =>
    rest.length === 0 && only !== undefined && spelled(only) === only.tag;
  const path = pathsTo(outline, first).find((one) => {
    const found = find([one] satisfies Selector);
    return !isBare(one) && found.length > 1 && examples.every((at) => found.includes(at));
  });
  return path === undefined ? '' : written(path);
}
