/** An import: what each file brought, which lists have a new version, and which keep the last good one. */
import { readEntities } from '../../platform/db/entities.ts';
import type { ListTask, StoredList } from '../../platform/db/schema.ts';
import type { ImporterNews } from '../../platform/messages.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import type { ListFailure, Outcome } from '../../rules/lists/outcome.ts';
import { isConsolidated, publisherStays } from '../../rules/lists/precedence.ts';
import { type ReadFiles, readFiles } from './read.ts';
import { newVersion, type Version } from './version.ts';

export interface Imported {
  /** New versions, and lists whose last good version stays and tells of the failure. */
  put: StoredList[];
  /** Entries of the new versions, by list. */
  fresh: Map<string, Entity[]>;
  /** Settle when all of them are stored. */
  stored: Promise<unknown>[];
  outcomes: Outcome[];
}

const namesIn = (entities: readonly Entity[] = []) => entities.reduce((sum, { names }) => sum + names.length, 0);
const isFailure = (result: Version | ListFailure): result is ListFailure => 'reason' in result;

function outcomeOf(list: string | null, { files, skipped, missing }: ReadFiles, came: Partial<Outcome>): Outcome {
  return {
    list,
    files: files.map(({ name }) => name),
    rows: null,
    changes: null,
    skipped,
    missing,
    failure: null,
    ...came,
  };
}

/** Whether the version in force stays, since its publisher's own file says more than the consolidated one now read. */
async function isBetter(last: StoredList | undefined, list: string, given: ReadFiles) {
  const read = given.lists.get(list);
  const { format, files } = read?.described ?? given;
  if (last === undefined || read === undefined || !isConsolidated(format ?? '')) return false;
  const newest = Math.max(...files.map(({ modified }) => modified));
  const asOf = last.confirmed ?? Math.min(last.imported, ...last.files.map(({ modified }) => modified));
  return publisherStays(
    { format: last.format, asOf, entities: await readEntities(last) },
    { format: format ?? '', asOf: newest, entities: read.entities },
  );
}

/** Lists a file is about: those in it, else those in force that were read from a file of its name. */
function listsOf({ lists, files }: ReadFiles, inForce: ReadonlyMap<string, StoredList>): string[] {
  if (lists.size > 0) return [...lists.keys()];
  const names = files.map(({ name }) => name);
  return [...inForce.values()]
    .filter((list) => list.files.some(({ name }) => names.includes(name)))
    .map(({ list }) => list);
}

export async function importFiles(
  task: ListTask,
  inForce: ReadonlyMap<string, StoredList>,
  country: (text: string) => string | null,
  tell: (news: ImporterNews) => void,
): Promise<Imported> {
  const put = new Map<string, StoredList>();
  const fresh: Imported['fresh'] = new Map();
  const stored: Imported['stored'] = [];
  const outcomes: Outcome[] = [];

  function fail(lists: readonly string[], read: ReadFiles, failure: ListFailure): void {
    const outcome = outcomeOf(lists.length === 1 ? (lists[0] ?? null) : null, read, { failure });
    outcomes.push(outcome);
    for (const key of lists) {
      const last = put.get(key) ?? inForce.get(key);
      if (last !== undefined) put.set(key, { ...last, failed: { ...failure, files: outcome.files, at: Date.now() } });
    }
  }

  async function takeOver(list: string, read: ReadFiles): Promise<void> {
    const entities = read.lists.get(list)?.entities ?? [];
    // The same list in two formats: the file that knows more names of it counts.
    if (namesIn(fresh.get(list)) > namesIn(entities))
      return void outcomes.push(outcomeOf(list, read, { failure: { reason: 'fewer_names', params: {} } }));
    if (task.download?.lists.includes(list) === false) return fail([list], read, { reason: 'other_list', params: {} });
    if (await isBetter(inForce.get(list), list, read))
      return void outcomes.push(outcomeOf(list, read, { failure: { reason: 'publisher_stays', params: {} } }));
    const result = await newVersion(list, read, inForce.get(list), task.download);
    if (isFailure(result)) return fail([list], read, result);
    const { version } = result;
    stored.push(result.stored);
    outcomes.push(outcomeOf(list, read, { rows: version.rows, changes: version.changes }));
    put.set(list, version);
    fresh.set(list, entities);
  }

  for await (const read of readFiles(task, country, tell)) {
    const lists = listsOf(read, inForce);
    if (read.failure !== null) fail(lists, read, read.failure);
    else if (read.lists.size === 0) fail(lists, read, { reason: 'no_rows', params: {} });
    else for (const list of lists) await takeOver(list, read);
  }
  return { put: [...put.values()], fresh, stored, outcomes };
}
