/** From a list as read to a new version of it, written aside, or to the reason why the last good one stays. */
import { nextGeneration, readEntities, writeEntities } from '../../platform/db/entities.ts';
import type { ListTask, StoredList } from '../../platform/db/schema.ts';
import { lastDay } from '../../rules/lists/expiry.ts';
import { gate } from '../../rules/lists/gates.ts';
import { type ListFailure, summariseChanges } from '../../rules/lists/outcome.ts';
import type { ReadFiles } from './read.ts';

export interface Version {
  version: StoredList;
  /** Settles when its entries are stored. */
  stored: Promise<unknown>;
}

/** Writes the entries of one list as read under a generation of their own; the version is not in force yet. */
export async function newVersion(
  list: string,
  { files, format, missing, lists }: ReadFiles,
  last: StoredList | undefined,
  download: ListTask['download'],
): Promise<Version | ListFailure> {
  const { published, entities, described } = lists.get(list) ?? { published: null, entities: [] };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const passed = gate({ list, bytes, format, rows: entities.length, error: null }, last?.rows ?? null);
  if (!passed.pass) return { reason: passed.reason, params: passed.params };
  const changes = last === undefined ? null : summariseChanges(await readEntities(last), entities);
  const lastDays = entities.flatMap((entity) => lastDay(entity) ?? []);
  const generation = await nextGeneration(list);
  const { stored } = await writeEntities({ list, generation }, entities);
  const version: StoredList = {
    list,
    published,
    imported: Date.now(),
    rows: entities.length,
    format: described?.format ?? format ?? '',
    files: described?.files ?? files,
    missing: described?.missing ?? missing,
    generation,
    bundled: false,
    changes,
    failed: null,
    ...(lastDays.length > 0 && { lastDays }),
    ...(download && { download: download.publication, confirmed: Date.now() }),
  };
  return { version, stored };
}
