/**
 * What the first verdict waits for longest is asked of the database before the rest of the background is evaluated: its
 * entry imports this file first, and the two go on side by side.
 */
import { storedCache } from '../../platform/db/cache.ts';

export const firstRead = storedCache();
firstRead.catch(() => undefined); // heard again where it is awaited
