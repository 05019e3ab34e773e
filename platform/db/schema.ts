/** The database `tradeflag`. Every stored buffer carries its own format and checksum; a mismatch means rebuild. */
import type { DBSchema } from 'idb';

export const DATABASE = 'tradeflag';
export const DATABASE_VERSION = 1;

export interface StoredCache {
  /** Extension version and buffer format that built it: another one means rebuild. */
  builtBy: string;
  /** Epoch milliseconds. */
  installed: number;
  rules: ArrayBuffer;
  /** Compiled party lists, null when none is loaded. */
  lists: ArrayBuffer | null;
}

export interface TradeflagSchema extends DBSchema {
  /** One record under `current`: a swap is one put. */
  cache: { key: 'current'; value: StoredCache };
}
