/** Official files → entities: recognised by content, streamed, one file per format. */
import type { Entity } from './entity.ts';

export type { Entity } from './entity.ts';

export type ListFormat = 'own-csv';

export interface ListOptions {
  /** ISO alpha-2 of a country written in words, null when not understood. */
  country: (text: string) => string | null;
  /** Key of the list for files that do not say it themselves. */
  list?: string;
}

/** The format of a file by its first bytes (64 kB are plenty), null for anything unknown. */
export function recogniseFormat(head: Uint8Array | string): ListFormat | null {
  const text = typeof head === 'string' ? head : new TextDecoder().decode(head);
  return /^\uFEFF?"?name"?[,;\t]/i.test(text) ? 'own-csv' : null;
}

/** Reads one file. Throws on a format that is not known. */
export async function* readList(_chunks: AsyncIterable<Uint8Array> | Iterable<string>, _options: ListOptions): AsyncGenerator<Entity> {}
