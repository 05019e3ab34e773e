/** Names of SECO: parts in an order, some of them with spellings in other languages and scripts. */
import { all, attribute, type Element, textOf } from '../input/xml.ts';

/** Whole names that one element may give: spellings multiply. */
const MOST_NAMES = 24;

interface Part {
  order: number;
  value: string;
  /** Spellings by language and script. */
  spellings: Map<string, string[]>;
}

function partOf(element: Element): Part {
  const spellings = new Map<string, string[]>();
  for (const variant of all(element, 'spelling-variant')) {
    const key = `${attribute(variant, 'lang')} ${attribute(variant, 'script')}`;
    spellings.set(key, [...(spellings.get(key) ?? []), variant.text.trim()]);
  }
  return { order: Number(attribute(element, 'order')), value: textOf(element, 'value'), spellings };
}

function combinations(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (names, words) => names.flatMap((name) => words.map((word) => `${name} ${word}`.trim())).slice(0, MOST_NAMES),
    [''],
  );
}

/** The name as written, then its spellings, each language and script by itself. Titles are no names. */
export function wholeNames(name: Element): string[] {
  const parts = all(name, 'name-part')
    .filter((part) => attribute(part, 'name-part-type') !== 'title')
    .map(partOf)
    .sort((a, b) => a.order - b.order);
  const plain = parts.map(({ value }) => value).join(' ');
  const keys = new Set(parts.flatMap(({ spellings }) => [...spellings.keys()]));
  const spelled = [...keys].flatMap((key) =>
    combinations(parts.map(({ value, spellings }) => spellings.get(key) ?? [value])),
  );
  return [...new Set([plain, ...spelled])].slice(0, MOST_NAMES);
}
