/** What the user chose, kept by the browser: versioned items, each with its empty value. */
import { storage } from 'wxt/utils/storage';
import type { Deal } from '../rules/deal.ts';
import { type DealBook, EMPTY_BOOK, type TabDeals } from '../rules/dealBook/book.ts';
import type { EntryRef } from '../rules/decisions/record.ts';
import { type Retention, TEN_YEARS } from './log/upkeep.ts';

/** Version 1 knew one deal, for every tab. */
interface OneDeal {
  name: string;
  changed: number;
  deal: Deal;
}

function bookOfOne(one: OneDeal | null): DealBook {
  if (one === null) return EMPTY_BOOK;
  return { deals: [{ ...one, id: 'first', confirmed: one.changed, revision: 1 }], usual: 'first' };
}

/** The user's deals. */
export const dealBook = storage.defineItem<DealBook>('local:deal', {
  fallback: EMPTY_BOOK,
  version: 2,
  migrations: { 2: bookOfOne },
});

/** The deals that tabs chose; a tab's number holds until the browser ends. */
export const tabDeals = storage.defineItem<TabDeals>('session:tab-deals', { fallback: {} });

/** A text that the text window is about to show, in memory and until it does: it is kept nowhere. */
export const textToCheck = storage.defineItem<string>('session:text-to-check', { fallback: '' });

/** Hosts the user switched off. */
export const sitesOff = storage.defineItem<string[]>('local:sites-off', { fallback: [], version: 1 });

/** Presenter mode: no name of a firm is shown. */
export const presenting = storage.defineItem<boolean>('local:presenting', { fallback: false, version: 1 });

/** Epoch milliseconds when the pause ends, null when not paused. */
export const pausedUntil = storage.defineItem<number | null>('local:paused-until', { fallback: null, version: 1 });

/** Name or function the user last declared when deciding; may be empty. */
export const author = storage.defineItem<string>('local:author', { fallback: '', version: 1 });

/** Head of the decision log, kept apart from it: a log that was cut off or rewritten does not hold it. */
export const logAnchor = storage.defineItem<EntryRef | null>('local:log-anchor', { fallback: null, version: 1 });

/** Whether the database held rules once: an empty one is then not a first start. */
export const storedBefore = storage.defineItem<boolean>('local:stored-before', { fallback: false, version: 1 });

/** Epoch milliseconds when the database was found empty; null once somebody has read that. */
export const storageLost = storage.defineItem<number | null>('local:storage-lost', { fallback: null, version: 1 });

/** Years that contents of the log are kept. */
export const retention = storage.defineItem<Retention>('local:retention', { fallback: TEN_YEARS, version: 1 });
