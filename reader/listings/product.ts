/** The subject of a product page as a listing. */
import type { Field, Listing } from '../../rules/reading.ts';
import { addField, bracketedNumber, fieldOf } from '../labels/identify.ts';
import type { Pair } from '../labels/pairs.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS, FIELDS_PER_LISTING } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import { CRUMBS } from '../outline/zones.ts';
import type { Described } from '../structured/products.ts';
import type { Head } from '../page/head.ts';
import { similarity } from '../page/similar.ts';
import { namesOf } from '../page/subject.ts';

/** Characters by which the document's own title must be longer to say more than the heading. */
const MORE_CHARS = 10;
const OTHERS = 40;
/** Longer values of unknown labels are notes, no specification. */
const OTHER_CHARS = 200;
/** Facts that a page states as texts of the trade, not of the goods. */
export const TRADE = new Set(['shipping', 'payment', 'message']);
const HEAD_FIELDS: readonly (readonly [string, Field['key']])[] = [
  ['product:brand', 'manufacturer'], ['og:brand', 'manufacturer'], ['product:mfr_part_no', 'mpn'], ['product:retailer_part_no', 'sku'],
  ['product:retailer_item_id', 'sku'],
];

/** Breadcrumbs as one line, '' where the page has none. */
export function crumbsOf(outline: Outline): string {
  for (let at = 0; at < outline.entries.length; at++) {
    const { zone, end } = outline.entries[at] as Entry;
    if ((zone & CRUMBS) === 0) continue;
    const parts = outline.texts.slice(outline.before[at], outline.before[end]).map((text) => (outline.entries[text] as Entry).text.trim());
    const named = parts.filter((part) => /\p{L}{2}/u.test(part));
    if (named.length > 1) return named.join(' > ').slice(0, FIELD_CHARS);
    at = end - 1;
  }
  return '';
}

/** Joins what pairs, markup and head say of the subject; visible text first. `pairs` are those of the subject alone. */
export function productOf(
  outline: Outline, title: string, url: string | null, pairs: readonly Pair[], subject: Described | null, head: Head, prose: string,
): Listing {
  const fields: Field[] = [{ key: 'title', label: null, text: title }];
  const add = (field: Field | null) => addField(fields, field, FIELDS_PER_LISTING);
  let others = 0;
  for (const { meaning, label, value, lines } of pairs) {
    if (meaning === null && value.length <= OTHER_CHARS && others++ < OTHERS) add({ key: 'other', label, text: value });
    if (meaning?.kind === 'party' && meaning.role === null && meaning.key === 'country' && CYRILLIC.test(label)) add(fieldOf('origin', label, value));
    if (meaning?.kind !== 'goods' || TRADE.has(meaning.key) || meaning.key === 'title') continue;
    if (meaning.key === 'description') {
      if (lines.length >= DESCRIPTION_LEAST) add({ key: 'description', label, text: lines.slice(0, DESCRIPTION_CHARS) });
    } else add(fieldOf(meaning.key, label, value));
  }
  for (const field of subject?.fields ?? []) add(field);
  for (const [property, key] of HEAD_FIELDS) {
    const text = head.properties.get(property);
    if (text) add({ key, label: property, text: text.slice(0, FIELD_CHARS) });
  }
  const [named] = namesOf(head);
  if (named && named.length > title.length + MORE_CHARS && similarity(named, title) > 0.8) add({ key: 'description', label: 'title', text: named });
  const described = fields.some(({ key }) => key === 'description');
  const meta = head.properties.get('og:description') ?? head.properties.get('description') ?? '';
  if (prose !== '') add({ key: 'description', label: null, text: prose.slice(0, DESCRIPTION_CHARS) });
  if (!described && meta !== '') add({ key: 'description', label: 'description', text: meta.slice(0, DESCRIPTION_CHARS) });
  const crumbs = crumbsOf(outline);
  if (crumbs !== '') add({ key: 'category', label: null, text: crumbs });
  const number = bracketedNumber(title);
  if (number && !fields.some(({ key }) => key === 'mpn')) add({ key: 'mpn', label: null, text: number });
  return { title, url, fields, parties: [], destinations: [] };
}

/** Shorter values of a description label are tabs and headings. */
const DESCRIPTION_LEAST = 20;
/** `Страна: Китай` of a specification is the origin; `Country: China` may be anyone's. */
const CYRILLIC = /^\s*стран/i;

/** The text of an entry as a title. */
export function headingText(outline: Outline, heading: number, limit: number): string {
  return heading < 0 ? '' : textIn(outline, heading, limit);
}
