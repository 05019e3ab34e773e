/** What a Product node says, as fields and parties. JSON-LD and microdata nodes alike. */
import type { Field, FieldKey, Party } from '../../rules/reading.ts';
import { labelMeaning } from '../labels/lookup.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS } from '../limits.ts';
import { clean } from '../outline/text.ts';
import { isJson, type Json, type TypedNode } from './jsonld.ts';

export interface Described {
  name: string;
  url: string | null;
  fields: Field[];
  sellers: Party[];
  /** Countries the offer is shipped to. */
  served: string[];
}

const PRODUCTS = new Set(['product', 'productmodel', 'productgroup', 'individualproduct', 'someproducts', 'vehicle', 'car']);
const PROPERTIES: readonly (readonly [string, FieldKey])[] = [
  ['mpn', 'mpn'], ['model', 'model'], ['sku', 'sku'], ['productID', 'sku'], ['identifier', 'sku'], ['manufacturer', 'manufacturer'],
  ['brand', 'manufacturer'], ['countryOfOrigin', 'origin'], ['countryOfAssembly', 'origin'], ['hsCode', 'hs'], ['category', 'category'],
  ['description', 'description'],
];
const TAGS = /<[^<>]{0,300}>/g;
const MOST = 40;

export function isProduct(node: TypedNode): boolean {
  return node.types.some((type) => PRODUCTS.has(type));
}

export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST) : [value];
}

/** A value as text: a string, a number, or a node's name or value. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'string') return clean(value.slice(0, DESCRIPTION_CHARS * 2).replace(TAGS, ' ').replace(/\s+/g, ' '));
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOfValue(value[0]);
  if (isJson(value)) return textOfValue(value.name ?? value['@value'] ?? value.value ?? '');
  return '';
}

export function describe({ node }: TypedNode): Described {
  const fields: Field[] = [];
  for (const [property, key] of PROPERTIES) {
    for (const value of listOf(node[property]).slice(0, 3)) {
      const text = textOfValue(value).slice(0, key === 'description' ? DESCRIPTION_CHARS : FIELD_CHARS);
      if (text !== '') fields.push({ key, label: property, text });
    }
  }
  for (const property of listOf(node.additionalProperty)) {
    if (!isJson(property)) continue;
    const label = textOfValue(property.name);
    const text = textOfValue(property.value).slice(0, FIELD_CHARS);
    if (label === '' || text === '') continue;
    const meaning = labelMeaning(label);
    const key = meaning?.kind === 'goods' && meaning.key !== 'article' ? meaning.key : 'other';
    fields.push({ key, label: label.slice(0, 100), text });
  }
  const offers = listOf(node.offers).filter(isJson);
  const url = typeof node.url === 'string' ? node.url : typeof offers[0]?.url === 'string' ? offers[0].url : null;
  return { name: textOfValue(node.name), url, fields, sellers: offers.flatMap(sellersOf), served: offers.flatMap(servedOf) };
}

function sellersOf(offer: Json): Party[] {
  return listOf(offer.seller)
    .map((seller) => textOfValue(seller).slice(0, 200))
    .filter((name) => name !== '' && !name.startsWith('http'))
    .map((name) => ({ role: 'seller', name }));
}

function servedOf(offer: Json): string[] {
  const places = listOf(offer.shippingDetails)
    .filter(isJson)
    .flatMap((details) => listOf(details.shippingDestination))
    .concat(listOf(offer.eligibleRegion));
  return places.flatMap((place) => listOf(isJson(place) ? (place.addressCountry ?? place.name) : place)).map(textOfValue).filter(Boolean);
}
