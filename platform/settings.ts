/** What the user chose, kept by the browser: versioned items, each with its empty value. */
import { storage } from 'wxt/utils/storage';
import type { EntryRef } from '../rules/decisions/record.ts';
import { type Retention, TEN_YEARS } from './log/upkeep.ts';
import type { StatedDeal } from './messages.ts';

/** The deal in force, null when none is stated. */
export const statedDeal = storage.defineItem<StatedDeal | null>('local:deal', { fallback: null, version: 1 });

/** Hosts the user switched off. */
export const sitesOff = storage.defineItem<string[]>('local:sites-off', { fallback: [], version: 1 });

/** Epoch milliseconds when the pause ends, null when not paused. */
export const pausedUntil = storage.defineItem<number | null>('local:paused-until', { fallback: null, version: 1 });

/** Name or function the user last declared when deciding; may be empty. */
export const author = storage.defineItem<string>('local:author', { fallback: '', version: 1 });

/** Head of the decision log, kept apart from it: a log that was cut off or rewritten does not hold it. */
export const logAnchor = storage.defineItem<EntryRef | null>('local:log-anchor', { fallback: null, version: 1 });

/** Years that contents of the log are kept. */
export const retention = storage.defineItem<Retention>('local:retention', { fallback: TEN_YEARS, version: 1 });
