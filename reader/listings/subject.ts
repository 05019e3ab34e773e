/** The one subject of a page as a listing: a product page's goods, or what a request asks for. */
import type { Field, Listing } from '../../rules/reading.ts';
import type { GoodsKey } from '../labels/grammar.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS, TITLE_CHARS } from '../limits.ts';
import { WORD } from '../outline/letters.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textsIn } from '../outline/text.ts';
import { CRUMBS, inZone } from '../outline/zones.ts';
import { similarity } from '../page/similar.ts';
import type { Found } from '../page/understand.ts';
import { addBracketed, addField, type Trade } from '../trade/facts.ts';
import { isTrade } from '../trade/gather.ts';

/** Characters by which the document's own title must be longer to say more than the heading. */
const MORE_CHARS = 10;
const ALIKE = 0.8;
/** Texts behind the title in which its number may stand; capitals and at least two digits. */
const NEAR_TEXTS = 4;
const BEHIND = /^\s?[([](?=[^)\]]{0,40}[A-Z])(?=(?:[^)\]\d]{0,40}\d){2})([A-Z0-9][\w./+-]{4,39})[)\]]\s?$/;
/** Digits of a number that a title hardly holds by chance. */
const LEAST_NUMBER = 6;
const TITLE_WORDS = /[\s,;()[\]]+/;
const CRUMB_EDGES = /^[\s>»›/]+|[\s>»›/]+$/g;

/** Visible facts first, then JSON-LD, then the page's state and head; its running text where it has no description. */
export function subjectListing(
  { outline, url, head, subject, state, title: subjectTitle }: Found,
  name: string,
  page: Trade,
  prose: string[],
): Listing {
  const title = name.replace(/\s+/g, ' ').slice(0, TITLE_CHARS);
  const goods = page.fields.filter(({ key }) => !isTrade(key) && key !== 'title');
  const fields: Field[] = [{ key: 'title', label: null, text: title }, ...goods];
  for (const { key, label, text } of subject?.fields ?? []) addField(fields, key as GoodsKey, label, text);
  // What scripts keep is believed only of what nothing else tells.
  const told = new Set(fields.map(({ key }) => key));
  for (const { key, label, text } of state?.fields ?? [])
    if (!told.has(key)) addField(fields, key as GoodsKey, label, text);
  const [full = ''] = head.names;
  const more = full.length > title.length + MORE_CHARS && similarity(full, title) > ALIKE;
  const described = told.has('description');
  if (more) addField(fields, 'description', 'title', full);
  if (!described) {
    addField(fields, 'description', null, prose.join('\n').slice(0, DESCRIPTION_CHARS));
    addField(fields, 'description', 'description', head.meta('og:description') || head.meta('description'));
  }
  if (!told.has('mpn') && !told.has('model'))
    addField(fields, 'model', null, numberBehind(outline, subjectTitle) || shopNumberIn(title, fields));
  addField(fields, 'category', null, crumbsOf(outline));
  addBracketed(fields, title);
  return { title, url, fields, parties: [], destinations: [] };
}

/** The part number that stands right behind a title in brackets of its own, '' where none does. */
function numberBehind({ entries, texts, before }: Outline, title: number): string {
  if (title < 0) return '';
  const first = before[(entries[title] as Entry).end] as number;
  for (const text of texts.slice(first, first + NEAR_TEXTS)) {
    const number = BEHIND.exec((entries[text] as Entry).text)?.[1];
    if (number) return number;
  }
  return '';
}

/** A number that the shop calls its own and the title holds too is the maker's; '' where there is none. */
function shopNumberIn(title: string, fields: readonly Field[]): string {
  const words = title.split(TITLE_WORDS);
  const own = fields.find(({ key, text }) => key === 'sku' && text.length >= LEAST_NUMBER && words.includes(text));
  return own?.text ?? '';
}

/** Breadcrumbs as one line, '' where the page has none. */
function crumbsOf(outline: Outline): string {
  const { entries } = outline;
  for (let at = 0; at < entries.length; at++) {
    if (!inZone(outline, at, CRUMBS)) continue;
    const parts = textsIn(outline, at).map((text) => (entries[text] as Entry).text.replace(CRUMB_EDGES, ''));
    const named = parts.filter((part) => WORD.test(part));
    if (named.length > 1) return named.join(' > ').slice(0, FIELD_CHARS);
    at = (entries[at] as Entry).end - 1;
  }
  return '';
}
