/** Official files of a folder, recognised by content and compiled into one index. */
import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entity, readList, recogniseFormat } from '../../rules/lists/index.ts';
import { compilePartyLists, type PartyLists } from '../../rules/parties/index.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { rules } from '../rules.ts';
import { UsageError } from './usage.ts';

const HEAD_BYTES = 64 * 1024;
/** A date in a file name: the publisher's date where the file itself has none. */
const DATE = /\d{4}-\d{2}-\d{2}/;

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads every file below DIR that is a known list; tells on standard error what was left out and why. */
export async function listsOf(dir: string | undefined): Promise<PartyLists | null> {
  if (dir === undefined) return null;
  const files = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`cannot read the folder ${dir}`);
  });
  const country = (text: string) => countryOf(text, rules().places.countries);
  const entities: Entity[] = [];
  const published = new Map<string, string | null>();
  for (const file of files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    try {
      if (recogniseFormat(await headOf(file)) === null) {
        console.error(`${file}: not a list we know`);
        continue;
      }
      for await (const entity of readList(createReadStream(file), { country })) {
        entities.push(entity);
        if (!published.get(entity.list)) published.set(entity.list, DATE.exec(file)?.[0] ?? null);
      }
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const stamps = [...published].map(([list, date]) => ({ list, published: date, imported: date }));
  return compilePartyLists(entities, stamps);
}
