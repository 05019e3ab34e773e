/** The lists in force: one record each. Lists, index and the task's outcomes change in one transaction or not at all. */
import type { Outcome } from '../../rules/lists/outcome.ts';
import { noteOutcome } from './downloads.ts';
import { database, transact } from './open.ts';
import type { ListTask, StoredIndex, StoredList } from './schema.ts';

export async function storedLists(): Promise<StoredList[]> {
  return (await database()).getAll('lists');
}

export interface Swap {
  task: ListTask;
  /** New versions, and old ones that now tell of a failed import. */
  put: readonly StoredList[];
  remove: readonly string[];
  /** The index of all lists as they are after the swap; null when no list has a new version. */
  index: StoredIndex | null;
  outcomes: Outcome[];
}

/** The swap that ends a task. False, and nothing changed, when the task was cancelled meanwhile. */
export async function swap({ task, put, remove, index, outcomes }: Swap): Promise<boolean> {
  return transact(['lists', 'index', 'tasks', 'downloads'], 'readwrite', async (write) => {
    const lists = write.objectStore('lists');
    const indexes = write.objectStore('index');
    const tasks = write.objectStore('tasks');
    const downloads = write.objectStore('downloads');
    if ((await tasks.get(task.id))?.outcomes !== null) return false;
    await Promise.all<unknown>([
      ...put.map((list) => lists.put(list)),
      ...remove.map((list) => lists.delete(list)),
      ...(index === null ? [] : [indexes.put(index, 'current')]),
      tasks.put({ ...task, files: [], outcomes }),
      noteOutcome(downloads, task, outcomes),
    ]);
    return true;
  });
}
