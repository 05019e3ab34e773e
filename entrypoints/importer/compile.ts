/** The index of all lists, from entries just read and entries of the database. */
import { readEntities } from '../../platform/db/entities.ts';
import type { StoredIndex, StoredList } from '../../platform/db/schema.ts';
import { seal } from '../../platform/db/sealed.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import { compilePartyLists } from '../../rules/parties/index.ts';
import type { ListStamp } from '../../rules/screening.ts';

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Dates of a list. It is no newer than the file it was read from, whenever that was loaded. */
function stampOf({ list, published, imported, files }: StoredList): ListStamp {
  const newest = Math.max(...files.map(({ modified }) => modified));
  return { list, published, imported: isoDay(files.length === 0 ? imported : Math.min(imported, newest)) };
}

/** @param fresh entries of versions that are not in force yet, by list. */
export async function compileIndex(
  lists: readonly StoredList[],
  fresh: ReadonlyMap<string, readonly Entity[]>,
  builtBy: string,
): Promise<StoredIndex> {
  if (lists.length === 0) return { builtBy, lists: null };
  const entities: Entity[][] = [];
  for (const list of lists) entities.push([...(fresh.get(list.list) ?? (await readEntities(list)))]);
  return { builtBy, lists: await seal(compilePartyLists(entities.flat(), lists.map(stampOf))) };
}
