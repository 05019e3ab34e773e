/** Files that belong together: a list with its aliases, addresses and remarks, by format and folder, in any order. */

import { aloneError, contextOf, textOf } from './context.ts';
import type { Entity } from './entity.ts';
import type { Chunks, ListFormat, ListOptions, Side } from './format.ts';
import { formatByHead, formatOf } from './formats.ts';
import { openText } from './input/text.ts';
import { whyUnknown } from './unknown.ts';

/** A file that can be opened, more than once. */
export interface ListFile {
  /** With its folder, if any: "ofac/sdn.csv". Only the folder is used. */
  name: string;
  open: () => Chunks;
}

interface KnownFile {
  format: ListFormat;
  file: ListFile;
}

/** One list and the files beside it. */
export interface ListSet {
  format: ListFormat;
  main: ListFile;
  sides: KnownFile[];
}

export interface FoundSets {
  sets: ListSet[];
  unknown: { file: ListFile; error: Error }[];
}

const folderOf = ({ name }: ListFile) => name.slice(0, name.replaceAll('\\', '/').lastIndexOf('/') + 1);

async function recognise(file: ListFile): Promise<ListFormat> {
  const { head, size, close } = await openText(file.open());
  await close();
  const format = formatByHead(head);
  if (format === null) throw whyUnknown(head, size);
  return format;
}

/** Recognises files and joins them to sets. What cannot be read, or not alone, comes back with the reason. */
export async function findSets(files: readonly ListFile[]): Promise<FoundSets> {
  const known: KnownFile[] = [];
  const unknown: FoundSets['unknown'] = [];
  for (const file of files) {
    try {
      known.push({ file, format: await recognise(file) });
    } catch (error) {
      unknown.push({ file, error: error as Error });
    }
  }
  const sets = known.flatMap(({ format, file }): ListSet[] => {
    const { sides: wanted = [], read } = formatOf(format);
    if (read === undefined) return [];
    const sides = known.filter((side) => wanted.includes(side.format) && folderOf(side.file) === folderOf(file));
    return [{ format, main: file, sides }];
  });
  const used = new Set(sets.flatMap(({ main, sides }) => [main, ...sides.map(({ file }) => file)]));
  for (const { format, file } of known)
    if (!used.has(file)) unknown.push({ file, error: aloneError(formatOf(format)) });
  return { sets, unknown };
}

/** Reads a set. Throws ListError when a file of it cannot be read: then nothing of the set should be used. */
export async function* readSet(set: ListSet, options: ListOptions): AsyncGenerator<Entity> {
  const format = formatOf(set.format);
  if (format.read === undefined) throw aloneError(format);
  const opened = await openText(set.main.open());
  const context = contextOf(format, opened.head, options);
  const sides: Side[] = [];
  for (const { format: id, file } of set.sides)
    sides.push({ format: id, text: textOf(await openText(file.open()), formatOf(id), context) });
  yield* format.read(textOf(opened, format, context), context, sides);
}
