/** A listing and a deal given as data (command line, saved deals) as a reading, so that one `screen` judges everything. */
import type { Field, FieldKey, Party, Reading } from './reading.ts';

/** A listing as data: every field may be missing, hs and eccn may be one or several. */
export interface StatedListing {
  title?: string;
  description?: string;
  mpn?: string;
  manufacturer?: string;
  hs?: string | string[];
  eccn?: string | string[];
  originStated?: string;
  shipsFrom?: string;
  [other: string]: unknown;
}

const KEYS: Record<string, FieldKey> = {
  title: 'title',
  description: 'description',
  category: 'category',
  mpn: 'mpn',
  model: 'model',
  sku: 'sku',
  manufacturer: 'manufacturer',
  brand: 'manufacturer',
  hs: 'hs',
  eccn: 'eccn',
  originStated: 'origin',
  origin: 'origin',
  shipsFrom: 'shipsFrom',
  shipping: 'shipping',
  payment: 'payment',
  message: 'message',
  text: 'other',
};

/**
 * The reading of one stated listing; the deal speaks for itself in `screen`. Values that are not text are left out, and
 * a listing that says nothing is one that was not understood, never an empty page.
 */
export function readingOfDeal(listing: StatedListing): Reading {
  const fields: Field[] = [];
  for (const [name, key] of Object.entries(KEYS))
    for (const value of [listing[name]].flat())
      if ((typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '')
        fields.push({ key, label: null, text: String(value) });
  const parties: Party[] = [];
  if (typeof listing.manufacturer === 'string') parties.push({ role: 'manufacturer', name: listing.manufacturer });
  return {
    url: '',
    site: 'generic',
    kind: 'product',
    status: 'read',
    reason: null,
    listings: [{ title: String(listing.title ?? ''), url: null, fields, parties, destinations: [] }],
    parties: [],
    destinations: [],
    texts: [],
    missed: {},
  };
}
