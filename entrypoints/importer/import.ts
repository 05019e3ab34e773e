/** An import: what each file brought, which lists have a new version, and which keep the last good one. */
import type { ListTask, StoredList } from '../../platform/db/schema.ts';
import type { ImporterNews } from '../../platform/messages.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import type { ListFailure, Outcome } from '../../rules/lists/outcome.ts';
import { type ReadFiles, readFiles } from './read.ts';
import { newVersion } from './version.ts';

export interface Imported {
  /** New versions, and lists whose last good version stays and tells of the failure. */
  put: StoredList[];
  /** Entries of the new versions, by list. */
  fresh: Map<string, Entity[]>;
  outcomes: Outcome[];
}

const namesIn = (entities: readonly Entity[] = []) => entities.reduce((sum, { names }) => sum + names.length, 0);
const isFailure = (result: StoredList | ListFailure): result is ListFailure => 'reason' in result;

export async function importFiles(
  task: ListTask,
  inForce: ReadonlyMap<string, StoredList>,
  country: (text: string) => string | null,
  tell: (news: ImporterNews) => void,
): Promise<Imported> {
  const put = new Map<string, StoredList>();
  const fresh: Imported['fresh'] = new Map();
  const outcomes: Outcome[] = [];

  function fail(lists: readonly string[], read: ReadFiles, failure: ListFailure): void {
    const files = read.files.map(({ name }) => name);
    const list = lists.length === 1 ? (lists[0] ?? null) : null;
    outcomes.push({ list, files, rows: null, changes: null, skipped: read.skipped, failure });
    for (const key of lists) {
      const last = put.get(key) ?? inForce.get(key);
      if (last !== undefined) put.set(key, { ...last, failed: { ...failure, files, at: Date.now() } });
    }
  }

  function skip(list: string, { files, skipped }: ReadFiles): void {
    const failure: ListFailure = { reason: 'fewer_names', params: {} };
    outcomes.push({ list, files: files.map(({ name }) => name), rows: null, changes: null, skipped, failure });
  }

  async function takeOver(list: string, read: ReadFiles): Promise<void> {
    const entities = read.lists.get(list)?.entities ?? [];
    // The same list in two formats: the file that knows more names of it counts.
    if (namesIn(fresh.get(list)) > namesIn(entities)) return skip(list, read);
    const version = await newVersion(list, read, inForce.get(list));
    if (isFailure(version)) return fail([list], read, version);
    const { rows, changes, files } = version;
    const names = files.map(({ name }) => name);
    outcomes.push({ list, files: names, rows, changes, skipped: read.skipped, failure: null });
    put.set(list, version);
    fresh.set(list, entities);
  }

  for await (const read of readFiles(task, country, tell)) {
    const lists = [...read.lists.keys()];
    if (read.failure !== null) fail(lists, read, read.failure);
    else if (lists.length === 0) fail([], read, { reason: 'no_rows', params: {} });
    else for (const list of lists) await takeOver(list, read);
  }
  return { put: [...put.values()], fresh, outcomes };
}
