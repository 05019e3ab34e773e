/** Schemas of everything that crosses a message: what does not fit is refused, what is not named is dropped. */
import * as v from 'valibot';
import { dealRequests, partyFacts } from './dealSchemas.ts';
import { decisionRequests } from './decisionSchemas.ts';
import { guardRequests } from './guardSchemas.ts';
import type { ImporterNews } from './messages.ts';
import { packRequests } from './packMessages.ts';
import { snapshotSchema } from './snapshotSchema.ts';
import { supplierRequests } from './supplierMessages.ts';
import { teachRequests } from './teachMessages.ts';
import { textRequests } from './textMessages.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const label = v.nullable(text(500));

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

/** A reading as it is kept in a record: bounded in every direction, since its page decides what stands in it. */
export const readingSchema = v.object({
  url: text(5000),
  site: text(100),
  kind: v.picklist(['product', 'search', 'supplier', 'rfq', 'checkout', 'other']),
  inquiry: v.optional(v.literal(true)),
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

const count = v.pipe(v.number(), v.minValue(0));
const importerNews: v.GenericSchema<unknown, ImporterNews> = v.union([
  v.object({
    progress: v.object({
      task: count,
      stage: v.picklist(['reading', 'indexing']),
      read: count,
      total: count,
      rows: count,
    }),
  }),
  v.object({ download: v.object({ id: text(100), read: count, files: count, done: count }) }),
  v.object({ swapped: v.literal(true) }),
  v.object({ idle: v.literal(true) }),
  v.object({ crashed: v.literal(true) }),
]);

/** Requests by type; the answer to a request that does not fit is an error. */
export const requestSchema = v.variant('type', [
  v.object({ type: v.literal('screen'), page: snapshotSchema }),
  v.object({ type: v.literal('tab-news') }),
  v.object({ type: v.literal('load-card') }),
  v.object({ type: v.literal('tab-state'), tab: v.number() }),
  v.object({ type: v.literal('check-once'), tab: v.number() }),
  ...teachRequests,
  ...textRequests,
  ...dealRequests,
  ...supplierRequests,
  v.object({ type: v.literal('set-presenter'), on: v.boolean() }),
  v.object({ type: v.literal('set-site'), host: text(300), on: v.boolean() }),
  v.object({ type: v.literal('pause'), minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1440)) }),
  v.object({ type: v.literal('rules-state') }),
  ...decisionRequests,
  ...guardRequests,
  ...packRequests,
  v.object({ type: v.literal('lists-state') }),
  v.object({ type: v.literal('import-lists') }),
  v.object({ type: v.literal('look-up'), text: text(1000) }),
  v.object({
    type: v.literal('list-entries'),
    entries: v.pipe(v.array(v.object({ list: text(500), id: text(1000) })), v.maxLength(20)),
  }),
  v.object({ type: v.literal('remove-list'), list: text(500) }),
  v.object({ type: v.literal('drop-list-task'), task: count }),
  v.object({ type: v.literal('downloads-state') }),
  v.object({ type: v.literal('set-download'), publication: text(100), on: v.boolean() }),
  v.object({ type: v.literal('download-now'), publication: text(100) }),
  v.object({ type: v.literal('cancel-download'), publication: text(100) }),
  v.object({ type: v.literal('importer-news'), news: importerNews }),
]);
