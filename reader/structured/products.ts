/** What a Product node of JSON-LD says, as fields. */
import type { Field, FieldKey } from '../../rules/reading.ts';
import { labelMeaning } from '../labels/lookup.ts';
import { DESCRIPTION_CHARS, FIELDS_PER_LISTING, TITLE_CHARS } from '../limits.ts';
import { clean } from '../outline/text.ts';

export type Node_ = { readonly [key: string]: unknown };

export interface Described {
  name: string;
  url: string;
  seller: string;
  fields: Field[];
}

const PROPERTIES: readonly (readonly [string, FieldKey])[] = [
  ['mpn', 'mpn'],
  ['model', 'model'],
  ['sku', 'sku'],
  ['productID', 'sku'],
  ['manufacturer', 'manufacturer'],
  ['brand', 'manufacturer'],
  ['countryOfOrigin', 'origin'],
  ['hsCode', 'hs'],
  ['category', 'category'],
  ['description', 'description'],
];
const TAGS = /<[^<>]{0,300}>/g;

/** A value as text: a string, a number, the first of a list, or a node's name. */
function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return textOfValue(value[0]);
  if (typeof value === 'object' && value !== null) {
    const node = value as Node_;
    return textOfValue(node.name ?? node['@value'] ?? node.value ?? '');
  }
  return clean(
    String(value ?? '')
      .slice(0, DESCRIPTION_CHARS * 2)
      .replace(TAGS, ' ')
      .replace(/\s+/g, ' '),
  ).slice(0, DESCRIPTION_CHARS);
}

const STATED = /^(?:mpn|model|manufacturer|hs|eccn|origin)$/;

/** Properties that a shop adds under names of its own: `{ name: 'HS Code', value: '8501.31' }`. */
function addedTo(node: Node_): Field[] {
  const added = [node.additionalProperty ?? []].flat().slice(0, FIELDS_PER_LISTING) as Node_[];
  return added.flatMap((property): Field[] => {
    const label = textOfValue(property?.name);
    const meaning = labelMeaning(label);
    const text = textOfValue(property?.value);
    return meaning?.kind === 'goods' && STATED.test(meaning.key) && text !== ''
      ? [{ key: meaning.key as FieldKey, label, text }]
      : [];
  });
}

export function describe(node: Node_): Described {
  const offers = [node.offers].flat()[0] as Node_ | undefined;
  const fields: Field[] = PROPERTIES.map(([label, key]) => ({ key, label, text: textOfValue(node[label]) })).filter(
    ({ text }) => text !== '',
  );
  fields.push(...addedTo(node));
  const url = typeof node.url === 'string' ? node.url : '';
  return {
    name: textOfValue(node.name).slice(0, TITLE_CHARS),
    url,
    seller: textOfValue(offers?.seller).slice(0, 160),
    fields,
  };
}
