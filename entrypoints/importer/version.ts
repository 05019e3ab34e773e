/** From a list as read to a new version of it, written aside, or to the reason why the last good one stays. */
import { nextGeneration, readEntities, writeEntities } from '../../platform/db/entities.ts';
import type { ListFailure, StoredChanges, StoredList } from '../../platform/db/schema.ts';
import { changesBetween, digestOf } from '../../rules/lists/changes.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import { gate } from '../../rules/lists/gates.ts';
import type { ReadFiles } from './read.ts';

/** Names kept of what an update added, removed or changed. */
const MOST_NAMES = 50;

function summary(before: readonly Entity[], after: readonly Entity[]): StoredChanges {
  const digests = (entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, digestOf(entity)]));
  const changes = changesBetween(digests(before), digests(after));
  const names = new Map([...before, ...after].map(({ id, names }) => [id, names[0]?.text ?? id]));
  const named = (ids: readonly string[]) => ({
    count: ids.length,
    names: ids.slice(0, MOST_NAMES).map((id) => names.get(id) as string),
  });
  return { added: named(changes.added), removed: named(changes.removed), changed: named(changes.changed) };
}

/** Writes the entries of one list as read under a generation of their own; the version is not in force yet. */
export async function newVersion(
  list: string,
  { files, format, lists }: ReadFiles,
  last: StoredList | undefined,
): Promise<StoredList | ListFailure> {
  const { published, entities } = lists.get(list) ?? { published: null, entities: [] };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const passed = gate({ list, bytes, format, rows: entities.length, error: null }, last?.rows ?? null);
  if (!passed.pass) return { reason: passed.reason, params: passed.params };
  const changes = last === undefined ? null : summary(await readEntities(last), entities);
  const generation = await nextGeneration(list);
  await writeEntities({ list, generation }, entities);
  return {
    list,
    published,
    imported: Date.now(),
    rows: entities.length,
    format: format ?? '',
    files,
    generation,
    bundled: false,
    changes,
    failed: null,
  };
}
