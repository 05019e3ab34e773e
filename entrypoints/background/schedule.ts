/** When something is tried again: a server is not asked by everybody at the same minute, nor over and over. */

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
const JITTER_MS = 90 * MINUTE_MS;
const FIRST_RETRY_MS = 15 * MINUTE_MS;

/** So many milliseconds from now and some more, in epoch milliseconds. */
export const later = (ms: number): number => Date.now() + ms + Math.random() * Math.min(JITTER_MS, ms);

/** After so many failures in a row: 15 minutes, twice as long each time, a day at most. In milliseconds. */
export const backOff = (failures: number): number => Math.min(DAY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures, 10));
