/** A first adapter for a site, drawn from one of its pages; a person goes on from there. */
import type { PageKind, Reading } from '../../rules/reading.ts';
import type { Adapter, AdapterField, AdapterKey, AdapterPage } from '../../rules/sites/adapter.ts';
import { cardsOf } from '../cards/groups.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { selectorFor, selectorLike } from './hooks.ts';

/** What stands where on a page: entries of its outline. */
export interface Pointed {
  /** The title of the one subject, or those of the cards of a list. */
  titles: readonly number[];
  fields: readonly { key: AdapterKey; at: number }[];
}

/** Kinds of pages that an adapter can tell. */
export type TaughtKind = AdapterPage['kind'];

const KEYS: readonly AdapterKey[] = ['mpn', 'manufacturer', 'origin', 'hs', 'eccn'];
const DIGIT = /\d/;
/** Fewer titles of a list are examples of it, not all of them. */
const ALL = 3;

/** The kind that a page is taught as: of a page of no kind nothing is known but that it may show a product. */
export const taughtKind = (kind: PageKind): TaughtKind => (kind === 'other' ? 'product' : kind);

/** Addresses like this one: the words that its path begins with, and anything behind. */
export function pathsLike(url: string): string[] {
  const { pathname, search } = new URL(url);
  const parts = pathname.split('/').slice(1);
  const named = parts.slice(0, -1);
  const end = named.findIndex((part) => part === '' || DIGIT.test(part));
  const kept = end < 0 ? named : named.slice(0, end);
  if (kept.length === 0 && search !== '' && !DIGIT.test(pathname)) return [`${pathname}*`];
  return [`/${kept.map((part) => `${part}/`).join('')}*`];
}

/** The entry of a node of the snapshot, -1 for none. */
const entryOf = ({ entries }: Outline, node: number | null) =>
  node === null ? -1 : entries.findIndex((entry) => entry.node === node && entry.tag !== '');

/** The element that says just this text, -1 for none. */
function entrySaying({ entries, texts }: Outline, said: string): number {
  const text = texts.find((at) => (entries[at] as Entry).text.trim() === said);
  return text === undefined ? -1 : (entries[text] as Entry).parent;
}

/** What the generic reader found, as if a person had pointed at it; the first heading where it took none for the title. */
export function pointedBy(outline: Outline, { listings }: Reading, anchors: readonly (number | null)[]): Pointed {
  const marked = anchors.map((node) => entryOf(outline, node)).filter((at) => at >= 0);
  const titles = marked.length > 0 ? marked : outline.headings.slice(0, 1);
  const [only, ...others] = listings;
  if (only === undefined || others.length > 0) return { titles, fields: [] };
  const fields = KEYS.flatMap((key) => {
    const field = only.fields.find((one) => one.key === key);
    const at = field === undefined ? -1 : entrySaying(outline, field.text);
    return at < 0 ? [] : [{ key, at }];
  });
  return { titles, fields };
}

/** The elements of the cards around these titles, each once. */
const rootsOf = (outline: Outline, titles: readonly number[]): number[] => [
  ...new Set(cardsOf(outline, titles).map(({ from }) => from)),
];

/** What is said of an adapter beside what stands on the page. */
interface Drawn extends Pick<Adapter, 'id' | 'name'>, Partial<Pick<Adapter, 'verified'>> {
  url: string;
  kind: TaughtKind;
}

/** An adapter that knows this one page; null where nothing on it has a lasting name. */
export function draftAdapter(
  outline: Outline,
  { id, name, url, kind, verified = [] }: Drawn,
  { titles, fields }: Pointed,
): Adapter | null {
  const isList = titles.length > 1 || kind === 'search';
  const exact = isList && titles.length < ALL ? '' : selectorFor(outline, titles);
  const title = exact === '' && isList ? selectorLike(outline, titles.slice(0, 1)) : exact;
  if (title === '') return null;
  // Without it links to one address count as one card, which they are not in every shop.
  const card = exact !== '' && isList ? selectorFor(outline, rootsOf(outline, titles)) : '';
  const pointed = fields.flatMap(({ key, at }): AdapterField[] => {
    const select = isList ? selectorLike(outline, [at]) : selectorFor(outline, [at]);
    return select === '' ? [] : [{ key, select }];
  });
  return {
    destination: [],
    hosts: [new URL(url).hostname.replace(/^www\./, '')],
    id,
    labels: [],
    name,
    pages: [
      {
        ...(isList && {
          cards: { ...(card !== '' && { card }), ...(pointed.length > 0 && { fields: pointed }), title },
        }),
        ...(pointed.length > 0 && !isList && { fields: pointed }),
        kind,
        paths: pathsLike(url),
        ...(!isList && { title }),
      },
    ],
    traps: [],
    verified,
  };
}
