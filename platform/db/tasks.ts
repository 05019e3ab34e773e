/**
 * Work on the lists, kept where it survives the end of every page and worker: files to import are stored before anybody
 * reads them, and stay until the task is done.
 */
import type { ListFailure, Outcome } from '../../rules/lists/outcome.ts';
import { noteOutcome } from './downloads.ts';
import { database, transact } from './open.ts';
import type { ListTask } from './schema.ts';

/** A task that was begun so often and never ended is given up. */
export const MOST_ATTEMPTS = 3;

const waiting = (task: ListTask) => task.outcomes === null;

/** All tasks in the order in which they came. */
export async function listTasks(): Promise<ListTask[]> {
  return (await database()).getAll('tasks');
}

/** Adds a task, and forgets those that are done. Rejects when the browser has no room for the files. */
async function add(task: Pick<ListTask, 'work' | 'list' | 'files' | 'download'>): Promise<void> {
  await transact(['tasks'], 'readwrite', async ({ store }) => {
    const done = (await store.getAll()).filter((old) => !waiting(old));
    await Promise.all<unknown>([
      ...done.map(({ id }) => store.delete(id)),
      store.add({ ...task, attempts: 0, outcomes: null } as ListTask), // the database gives the id
    ]);
  });
}

export const addImport = (files: ListTask['files'], download?: ListTask['download']): Promise<void> =>
  add({ work: 'import', list: null, files, ...(download && { download }) });
export const addRemoval = (list: string): Promise<void> => add({ work: 'remove', list, files: [] });

/** The oldest task that is not done, counted as begun once more; null when there is none. */
export async function beginTask(): Promise<ListTask | null> {
  return transact(['tasks'], 'readwrite', async ({ store }) => {
    const task = (await store.getAll()).find(waiting);
    if (task === undefined) return null;
    const begun = { ...task, attempts: task.attempts + 1 };
    await store.put(begun);
    return begun;
  });
}

/** What came of a task of which nothing was taken over. */
export function failedOutcome({ list, files }: ListTask, failure: ListFailure): Outcome {
  return { list, files: files.map(({ name }) => name), rows: null, changes: null, skipped: 0, missing: [], failure };
}

/** Ends a task that is not done, forgets one that is. True when it was being done. */
export async function dropTask(id: number, reason: 'cancelled' | 'interrupted' = 'cancelled'): Promise<boolean> {
  return transact(['tasks', 'downloads'], 'readwrite', async (write) => {
    const [store, downloads] = [write.objectStore('tasks'), write.objectStore('downloads')];
    const task = await store.get(id);
    if (task === undefined || !waiting(task)) {
      await store.delete(id);
      return false;
    }
    const outcomes = [failedOutcome(task, { reason, params: {} })];
    await store.put({ ...task, files: [], outcomes });
    await noteOutcome(downloads, task, outcomes);
    return task.attempts > 0;
  });
}
