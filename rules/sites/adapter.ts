/**
 * The schema of a site adapter: what one site calls its parts, as data. It says where things stand and nothing else: no
 * code, no regular expression. reader/sites reads pages by it, a pack brings it, the teach page writes it.
 */
import * as v from 'valibot';
import type { PartyFacts, PartyRole } from '../reading.ts';

const GOODS = [
  'mpn',
  'model',
  'sku',
  'manufacturer',
  'hs',
  'eccn',
  'origin',
  'shipsFrom',
  'category',
  'description',
  'shipping',
  'payment',
  'message',
] as const;
const WHERE = ['destination', 'served'] as const;
const ROLES = [
  'seller',
  'buyer',
  'consignee',
  'endUser',
  'payer',
  'notify',
  'forwarder',
] as const satisfies PartyRole[];
const FACTS = [
  'name',
  'country',
  'city',
  'address',
  'phone',
  'email',
  'website',
  'taxId',
  'established',
] as const satisfies (keyof PartyFacts)[];

/** What a value is: a fact of goods, a place where they go, or a party's fact as `seller.name`. */
export const ADAPTER_KEYS = [
  ...GOODS,
  ...WHERE,
  ...ROLES.flatMap((role) => FACTS.map((fact) => `${role}.${fact}` as const)),
];

/** Attributes a value may stand in, of those a snapshot keeps. `value`: what is typed or chosen in a form control now. */
const ATTRIBUTES = [
  'alt',
  'aria-label',
  'class',
  'content',
  'data-test-id',
  'data-testid',
  'href',
  'id',
  'title',
  'value',
] as const;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const selector = text(300);
/** Where the first element stands that a fact is read from, and what of its text is meant. */
const place = {
  select: selector,
  /** Read instead of the text. */
  attribute: v.optional(v.picklist(ATTRIBUTES)),
  /** Only what stands behind the first of these, and before the first of those; nothing where the first is missing. */
  after: v.optional(text(40)),
  before: v.optional(text(40)),
  /** Of that, digits alone, the first word, what stands in the last brackets, or the last part of a path. */
  take: v.optional(v.picklist(['digits', 'word', 'bracketed', 'segment'])),
};
const fieldSchema = v.strictObject({ ...place, key: v.picklist(ADAPTER_KEYS) });
const fields = list(fieldSchema, 40);

const pageSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['product', 'search', 'supplier', 'rfq', 'checkout']),
    /** `/part/*` of a path and query, or `shop.example.com/part/*`; `*` stands for any characters. */
    paths: v.pipe(list(v.pipe(text(200), v.regex(/^[^\s#]*\/[^\s#]*$/)), 20), v.minLength(1)),
    /** The heading that names the page's subject; the cards of its list; the form that makes it a request or an order. */
    title: v.optional(selector),
    /** Without `card` a card is the largest element that holds one title: then links to goods are enough. */
    cards: v.optional(v.strictObject({ card: v.optional(selector), title: selector, fields: v.optional(fields) })),
    form: v.optional(selector),
    fields: v.optional(fields),
  }),
  v.check(({ title, cards, form }) => (title ?? cards ?? form) !== undefined, 'a page has a title, cards or a form'),
);

const host = v.pipe(text(100), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

export const adapterSchema = v.strictObject({
  /** Also the name of its file. */
  id: v.pipe(text(40), v.regex(/^[a-z0-9-]+$/)),
  name: text(60),
  /** With all hosts below them. */
  hosts: v.pipe(list(host, 60), v.minLength(1)),
  /** Kinds of pages it was held against, with the day the page was saved or seen; the others are told from memory. */
  verified: list(v.strictObject({ kind: pageSchema.pipe[0].entries.kind, date: v.pipe(v.string(), v.isoDate()) }), 10),
  /** The first one whose path fits counts. */
  pages: v.pipe(list(pageSchema, 20), v.minLength(1)),
  /** Labels that mean something else, or something, on this site; `other`: nothing. */
  labels: list(v.strictObject({ label: text(60), key: v.picklist([...ADAPTER_KEYS, 'other']) }), 60),
  /** The control of where the site delivers. */
  destination: list(v.strictObject(place), 10),
  /** Parts that are no evidence of what is offered. */
  traps: list(selector, 40),
});

export type Adapter = v.InferOutput<typeof adapterSchema>;
export type AdapterKey = (typeof ADAPTER_KEYS)[number];
export type AdapterPage = Adapter['pages'][number];
export type AdapterField = v.InferOutput<typeof fieldSchema>;
