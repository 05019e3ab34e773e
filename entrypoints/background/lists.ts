/** The user's lists: what is loaded, what is being imported, and what follows when other lists are in force. */
import { browser } from 'wxt/browser';
import { hasLeftOver } from '../../platform/db/entities.ts';
import { storedLists } from '../../platform/db/lists.ts';
import type { ListTask, StoredList } from '../../platform/db/schema.ts';
import { addRemoval, beginTask, dropTask, listTasks, MOST_ATTEMPTS } from '../../platform/db/tasks.ts';
import { interfaceLanguage } from '../../platform/language.ts';
import type { ImporterNews, ListState, ListsState, Protocol, TaskState } from '../../platform/messages.ts';
import { isPast } from '../../rules/lists/expiry.ts';
import { isOwnList } from '../../rules/lists/publications.ts';
import { type Teller, teller } from '../../rules/wording/teller.ts';
import { startImporter, stopImporter } from './importer.ts';
import { nameOf, publisherName } from './listNames.ts';
import { isIndexed, reloadLists, ruleCache } from './packs.ts';
import { replayOpen } from './replay.ts';
import { announce, orderTabs } from './tabs.ts';

/** An index that another build made while ours was installed is made anew, but not over and over. */
let rebuilt = false;

const hasWaiting = async () => (await listTasks()).some(({ outcomes }) => outcomes === null);

/** Starts the importer when something waits: a task, or, when asked, also what an earlier end left behind. */
export async function resumeLists(alsoLeft = false): Promise<void> {
  if ((await hasWaiting()) || (alsoLeft && (!(await isIndexed()) || (await hasLeftOver())))) await startImporter(hear);
}

/** What the importer tells, passed on to open pages where they cannot hear it themselves. */
function hear(news: ImporterNews): void {
  browser.runtime.sendMessage({ type: 'importer-news', news }).catch(() => undefined);
  hearImporter({ news });
}

/** What follows from what the importer tells: other lists in force, a worker that crashed or has nothing left to do. */
export async function hearImporter({ news }: { news: ImporterNews }): Promise<null> {
  if ('swapped' in news) {
    await reloadLists();
    await orderTabs({ order: 'screen-again' });
    announce(null);
    await replayOpen().catch(() => undefined);
  }
  if ('crashed' in news) {
    // Counted, so that a file that ends every worker is given up at last.
    const task = await beginTask();
    if (task !== null && task.attempts > MOST_ATTEMPTS) await dropTask(task.id, 'interrupted');
  }
  if ('idle' in news || 'crashed' in news) {
    await stopImporter();
    const mayRebuild = 'idle' in news && !rebuilt;
    rebuilt = true;
    await resumeLists(mayRebuild);
    announce(null);
  }
  return null;
}

/** Begins with the files that a page stored to be imported. */
export async function importLists(): Promise<null> {
  await resumeLists();
  return null;
}

/** Removes a list: a task like an import, since the index is compiled anew. */
export async function removeList({ list }: Protocol['remove-list']['ask']): Promise<null> {
  await addRemoval(list);
  await resumeLists();
  return null;
}

/** Cancels a task that is not done, forgets one that is. */
export async function dropListTask({ task }: Protocol['drop-list-task']['ask']): Promise<null> {
  if (await dropTask(task)) {
    await stopImporter();
    await resumeLists(true);
  }
  announce(null);
  return null;
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function listState({ generation: _, lastDays = [], ...list }: StoredList, tell: Teller): ListState {
  const newest = Math.max(...list.files.map(({ modified }) => modified), 0) || list.imported;
  const fileDay = list.published ?? isoDay(Math.min(list.imported, newest));
  const asOf = list.confirmed === undefined ? fileDay : isoDay(list.confirmed);
  return {
    ...list,
    name: nameOf(list.list, tell),
    publisher: publisherName(list, tell),
    asOf,
    ages: !isOwnList(list.list),
    expired: lastDays.filter((last) => isPast(last, isoDay(Date.now()))).length,
  };
}

function taskState({ id, work, list, files, outcomes }: ListTask, tell: Teller): TaskState {
  const name = (key: string | null) => (key === null ? null : nameOf(key, tell));
  return {
    id,
    work,
    names: list === null ? files.map((file) => file.name) : [nameOf(list, tell)],
    outcomes: outcomes?.map((outcome) => ({ ...outcome, name: name(outcome.list) })) ?? null,
  };
}

/** What the options page shows of the lists. Rejects when the rules or the storage cannot be read. */
export async function listsState(): Promise<ListsState> {
  const { rules } = await ruleCache();
  const tell = teller(rules, interfaceLanguage());
  const [lists, tasks] = await Promise.all([storedLists(), listTasks()]);
  return {
    lists: lists.map((list) => listState(list, tell)),
    tasks: tasks.map((task) => taskState(task, tell)),
    preparing: lists.length > 0 && !(await isIndexed()),
    limit: rules.meta.limits.lists,
    publications: rules.publications.map((publication) => ({
      ...publication,
      name: tell.textOr(
        `publication.${publication.id}`,
        publication.lists.map((list) => nameOf(list, tell)).join('; '),
      ),
      publisherName: tell.text(`publisher.${publication.publisher}`),
    })),
  };
}
