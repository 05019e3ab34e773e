/** Schemas of everything that crosses a message: what does not fit is refused, what is not named is dropped. */
import * as v from 'valibot';
import { JURISDICTIONS, SIDES } from '../rules/deal.ts';
import type { Reading } from '../rules/reading.ts';
import { decisionRequests } from './decisionSchemas.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const label = v.nullable(text(500));

const partyFacts = {
  name: v.optional(text(500)),
  country: v.optional(text(500)),
  city: v.optional(text(500)),
  address: v.optional(text(2000)),
  phone: v.optional(text(500)),
  email: v.optional(text(500)),
  website: v.optional(text(2000)),
  taxId: v.optional(text(500)),
  established: v.optional(text(200)),
};

const role = v.picklist([
  'seller',
  'manufacturer',
  'buyer',
  'consignee',
  'endUser',
  'notify',
  'payer',
  'bank',
  'forwarder',
]);
const fieldKey = v.picklist([
  'title',
  'description',
  'category',
  'mpn',
  'model',
  'sku',
  'manufacturer',
  'hs',
  'eccn',
  'origin',
  'shipsFrom',
  'shipping',
  'payment',
  'message',
  'other',
]);
const fields = v.pipe(v.array(v.object({ key: fieldKey, label, text: text(5000) })), v.maxLength(400));
const parties = v.pipe(v.array(v.object({ role, ...partyFacts })), v.maxLength(100));
const destinations = v.pipe(
  v.array(
    v.object({
      source: v.picklist(['form', 'order', 'rfq', 'deal', 'site-setting', 'served']),
      label,
      text: text(2000),
    }),
  ),
  v.maxLength(50),
);

/** What a content script may send as a reading: bounded in every direction, since its page decides what stands in it. */
export const readingSchema = v.object({
  url: text(5000),
  site: text(100),
  kind: v.picklist(['product', 'search', 'supplier', 'rfq', 'checkout', 'other']),
  status: v.picklist(['read', 'nothing-to-screen', 'not-understood']),
  reason: v.nullable(text(100)),
  listings: v.pipe(
    v.array(v.object({ title: text(500), url: v.nullable(text(5000)), fields, parties, destinations })),
    v.maxLength(500),
  ),
  parties,
  destinations,
  texts: fields,
  missed: v.record(text(100), v.number()),
});

/** A reading that a tab gave, null where it is none. */
export function readReading(value: unknown): Reading | null {
  const reading = v.safeParse(readingSchema, value);
  return reading.success ? reading.output : null;
}

/** A deal as the user typed it. */
export const dealSchema = v.object({
  side: v.optional(v.picklist(SIDES)),
  seller: v.optional(v.object(partyFacts)),
  buyer: v.optional(v.object(partyFacts)),
  payer: v.optional(v.object(partyFacts)),
  consignee: v.optional(v.object(partyFacts)),
  endUser: v.optional(v.object(partyFacts)),
  forwarder: v.optional(v.object(partyFacts)),
  notify: v.optional(v.object(partyFacts)),
  bank: v.optional(
    v.object({ name: v.optional(text(500)), bic: v.optional(text(50)), country: v.optional(text(200)) }),
  ),
  vessel: v.optional(v.object({ name: v.optional(text(500)), imo: v.optional(text(50)) })),
  owners: v.optional(
    v.pipe(
      v.array(
        v.object({
          of: v.optional(text(500)),
          name: v.optional(text(500)),
          share: v.optional(v.union([v.number(), text(50)])),
        }),
      ),
      v.maxLength(20),
    ),
  ),
  destination: v.optional(text(200)),
  exportCountry: v.optional(text(200)),
  route: v.optional(v.pipe(v.array(text(200)), v.maxLength(20))),
  jurisdictions: v.optional(v.array(v.picklist(JURISDICTIONS))),
  text: v.optional(text(10_000)),
  authorisation: v.optional(v.object({ number: text(200), until: v.optional(text(50)) })),
});

const count = v.pipe(v.number(), v.minValue(0));
const importerNews = v.union([
  v.object({
    progress: v.object({
      task: count,
      stage: v.picklist(['reading', 'indexing']),
      read: count,
      total: count,
      rows: count,
    }),
  }),
  v.object({ swapped: v.literal(true) }),
  v.object({ idle: v.literal(true) }),
  v.object({ crashed: v.literal(true) }),
]);

/** Requests by type; the answer to a request that does not fit is an error. */
export const requestSchema = v.variant('type', [
  v.object({ type: v.literal('screen'), reading: readingSchema }),
  v.object({ type: v.literal('load-card') }),
  v.object({ type: v.literal('tab-state'), tab: v.number() }),
  v.object({ type: v.literal('labels') }),
  v.object({ type: v.literal('deal') }),
  v.object({ type: v.literal('set-deal'), name: text(200), deal: v.nullable(dealSchema) }),
  v.object({ type: v.literal('set-site'), host: text(300), on: v.boolean() }),
  v.object({ type: v.literal('pause'), minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1440)) }),
  v.object({ type: v.literal('rules-state') }),
  ...decisionRequests,
  v.object({ type: v.literal('lists-state') }),
  v.object({ type: v.literal('import-lists') }),
  v.object({ type: v.literal('remove-list'), list: text(500) }),
  v.object({ type: v.literal('drop-list-task'), task: count }),
  v.object({ type: v.literal('downloads-state') }),
  v.object({ type: v.literal('set-download'), publication: text(100), on: v.boolean() }),
  v.object({ type: v.literal('download-now'), publication: text(100) }),
  v.object({ type: v.literal('cancel-download'), publication: text(100) }),
  v.object({ type: v.literal('importer-news'), news: importerNews }),
]);
