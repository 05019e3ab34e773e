/** Values an adapter points at, as label/value pairs: from there on they go the way of every other pair. */
import type { Field, Site } from '../../rules/sites/index.ts';
import type { Meaning } from '../labels/grammar.ts';
import type { Pair } from '../labels/pairs.ts';
import { plain } from '../labels/plain.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { clean, textOf } from '../outline/text.ts';
import { type Find, within } from './select.ts';

/** What an adapter's key names; null for `other`. */
function meaningOfKey(key: string): Meaning | null {
  const [role, fact] = key.split('.');
  if (fact !== undefined) return { kind: 'party', role, key: fact } as Meaning;
  if (key === 'destination' || key === 'served') return { kind: 'where', key };
  return key === 'other' ? null : ({ kind: 'goods', key } as Meaning);
}

const labels = new WeakMap<Site, ReadonlyMap<string, Meaning | null>>();
const NO_LABELS: ReadonlyMap<string, null> = new Map();

/** The site's own labels, as `plain` spells them; without a site none. */
export function labelsOf(site: Site | null): ReadonlyMap<string, Meaning | null> {
  if (site === null) return NO_LABELS;
  let own = labels.get(site);
  if (own === undefined) {
    own = new Map(Object.entries(site.labels).map(([label, key]) => [plain(label), meaningOfKey(key)]));
    labels.set(site, own);
  }
  return own;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/u;
const NOT_DIGITS = /\D+/g;

/** The part of a text that a field means, '' where it has none. */
export function partOf(text: string, { after, before, take }: Pick<Field, 'after' | 'before' | 'take'>): string {
  const start = after === undefined ? 0 : text.indexOf(after);
  if (start < 0) return '';
  const behind = text.slice(start + (after?.length ?? 0));
  const end = before === undefined ? -1 : behind.indexOf(before);
  const part = clean(end < 0 ? behind : behind.slice(0, end));
  switch (take) {
    case 'digits':
      return part.replace(NOT_DIGITS, '');
    case 'word':
      return WORD.exec(part)?.[0] ?? '';
    case 'bracketed': {
      const open = Math.max(part.lastIndexOf('('), part.lastIndexOf('（'));
      const close = Math.max(part.lastIndexOf(')'), part.lastIndexOf('）'));
      return open >= 0 && close > open ? part.slice(open + 1, close).trim() : '';
    }
    case 'segment':
      return (
        part
          .replace(/[?#].*$/s, '')
          .split('/')
          .findLast((segment) => segment !== '') ?? ''
      );
    default:
      return part;
  }
}

/** The pairs that fields give from entry `from` to `to` (exclusive): of each the first that says something and can be seen. */
export function ownPairs(
  outline: Outline,
  fields: readonly Field[],
  [from, to]: readonly [number, number],
  find: Find,
  sight: Sight,
): Pair[] {
  return fields.flatMap((field) => {
    for (const index of within(find(field.select), from, to)) {
      const pair = sight(index) && pairAt(outline, index, field);
      if (pair) return [pair];
    }
    return [];
  });
}

function pairAt(outline: Outline, index: number, field: Field): Pair | null {
  const { attributes, end } = outline.entries[index] as Entry;
  const said = field.attribute === undefined ? null : (attributes[field.attribute] ?? '').slice(0, DESCRIPTION_CHARS);
  const value = partOf(said ?? textOf(outline, index, end, FIELD_CHARS, null), field);
  if (value === '') return null;
  const lines = said === null ? partOf(textOf(outline, index, end, DESCRIPTION_CHARS, ', '), field) : value;
  const first = outline.texts[outline.before[index] as number] ?? end;
  const [at, to] = said === null && first < end ? [first, end] : [index, index];
  return { label: '', meaning: meaningOfKey(field.key), value, lines, from: at, at, to };
}
