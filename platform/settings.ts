/** What the user chose, kept by the browser: versioned items, each with its empty value. */
import { storage } from 'wxt/utils/storage';
import type { StatedDeal } from './messages.ts';

/** The deal in force, null when none is stated. */
export const statedDeal = storage.defineItem<StatedDeal | null>('local:deal', { fallback: null, version: 1 });

/** Hosts the user switched off. */
export const sitesOff = storage.defineItem<string[]>('local:sites-off', { fallback: [], version: 1 });

/** Epoch milliseconds when the pause ends, null when not paused. */
export const pausedUntil = storage.defineItem<number | null>('local:paused-until', { fallback: null, version: 1 });
