/** What keeps the database from being used, in one word for people. */

/** Another window or worker holds the database, so that it cannot be brought to this version. */
export class Blocked extends Error {}

/** `newer`: a later version of the extension wrote it; `full`: there is no room; `refused`: the browser gives none. */
export type StorageTrouble = 'blocked' | 'newer' | 'full' | 'refused';

export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof Blocked) return 'blocked';
  const { name } = (error ?? {}) as Partial<DOMException>;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}
