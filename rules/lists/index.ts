/**
 * Official files → entities. A file is recognised by its content and read as a stream; files that belong together (a list,
 * its aliases, its addresses) are found by folder and read as one set. Each format has its own file, by publisher.
 */

import { aloneError, contextOf, textOf } from './context.ts';
import type { Entity } from './entity.ts';
import type { Chunks, ListFormat, ListOptions } from './format.ts';
import { formatByHead, formatOf } from './formats.ts';
import { headOf, openText } from './input/text.ts';
import { whyUnknown } from './unknown.ts';

export type { Entity } from './entity.ts';
export type { Chunks, ListFormat, ListOptions } from './format.ts';
export { ListError, type RowProblem } from './problem.ts';
export { findSets, type ListFile, type ListSet, readSet } from './sets.ts';

/** The format of a file by its first bytes (64 kB are plenty), null for anything unknown. */
export function recogniseFormat(head: Uint8Array | string): ListFormat | null {
  return formatByHead(typeof head === 'string' ? head : headOf(head));
}

/** Reads one file that stands alone. Throws ListError on a format that is not known and on a file that cannot be read. */
export async function* readList(chunks: Chunks, options: ListOptions): AsyncGenerator<Entity> {
  const opened = await openText(chunks);
  const id = formatByHead(opened.head);
  if (id === null) throw whyUnknown(opened.head, opened.size);
  const format = formatOf(id);
  if (format.read === undefined) throw aloneError(format);
  const context = contextOf(format, opened.head, options);
  yield* format.read(textOf(opened, format, context), context, []);
}
