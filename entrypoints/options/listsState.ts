/** What the options page knows of the lists, and what it may ask for. */
import { signal } from '@preact/signals';
import { ask } from '../../platform/ask.ts';
import { onChanged, onImporterNews } from '../../platform/changes.ts';
import { addImport } from '../../platform/db/tasks.ts';
import type { ListProgress, ListsState } from '../../platform/messages.ts';

/** Null until it is known, `failed` when the background does not answer. */
export const lists = signal<ListsState | 'failed' | null>(null);
export const progress = signal<ListProgress | null>(null);
/** The browser had no room for the files that were given. */
export const refused = signal(false);

async function refresh(): Promise<void> {
  lists.value = await ask('lists-state', {}).catch(() => 'failed' as const);
}

export async function followLists(): Promise<void> {
  onChanged(refresh);
  onImporterNews((news) => {
    if ('progress' in news) progress.value = news.progress;
    else refresh();
  });
  await refresh();
}

/** Stores the files in the database and has them imported: the import goes on when this page is closed. */
export async function importFiles(files: readonly File[]): Promise<void> {
  try {
    await addImport(files.map((file) => ({ name: file.name, modified: file.lastModified, blob: file })));
    refused.value = false;
  } catch {
    refused.value = true;
    return;
  }
  await ask('import-lists', {}).catch(() => null);
  await refresh();
}

export async function removeList(list: string): Promise<void> {
  await ask('remove-list', { list }).catch(() => null);
  await refresh();
}

/** Cancels a task, or closes what a finished one says. */
export async function dropTask(task: number): Promise<void> {
  await ask('drop-list-task', { task }).catch(() => null);
  await refresh();
}
