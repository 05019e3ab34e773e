/**
 * Works through the tasks in the database, one after the other. Everything is written aside first and comes into force in
 * one transaction, so the worker may be ended at any moment: the next one begins the task again.
 */
import { storedCache, storeIndex } from '../../platform/db/cache.ts';
import { sweep } from '../../platform/db/entities.ts';
import { storedLists, swap } from '../../platform/db/lists.ts';
import type { ListTask } from '../../platform/db/schema.ts';
import { unseal } from '../../platform/db/sealed.ts';
import { beginTask, failedOutcome, MOST_ATTEMPTS } from '../../platform/db/tasks.ts';
import type { ImporterNews } from '../../platform/messages.ts';
import type { Rules } from '../../rules/cache.ts';
import type { ListFailure } from '../../rules/lists/outcome.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { compileIndex } from './compile.ts';
import { importFiles } from './import.ts';

type Tell = (news: ImporterNews) => void;

/** One worker at a time, also while an old one is being ended. */
const LOCK = 'tradeflag-lists';

/** What is taken from the rules in force. */
interface Base {
  builtBy: string;
  country: (text: string) => string | null;
  /** Whether an index of the same build is stored. */
  isIndexed: boolean;
}

/** Rejects when no rules are installed or they cannot be read. */
async function readBase(): Promise<Base> {
  const { rules, index } = await storedCache();
  if (rules === undefined) throw new Error('no rules are installed');
  const { builtBy } = rules;
  const { countries } = ((await unseal(rules.rules)) as Rules).places;
  return { builtBy, country: (text) => countryOf(text, countries), isIndexed: index?.builtBy === builtBy };
}

/** Does a task; resolves with whether other lists are in force now. */
async function perform(task: ListTask, { builtBy, country }: Base, tell: Tell): Promise<boolean> {
  const inForce = new Map((await storedLists()).map((list) => [list.list, list]));
  const indexing = () => tell({ progress: { task: task.id, stage: 'indexing', read: 0, total: 0, rows: 0 } });
  if (task.work === 'remove') {
    indexing();
    inForce.delete(task.list ?? '');
    const index = await compileIndex([...inForce.values()], new Map(), builtBy);
    return swap({ task, put: [], remove: [task.list ?? ''], index, outcomes: [] });
  }
  const { put, fresh, stored, outcomes } = await importFiles(task, inForce, country, tell);
  if (fresh.size === 0) {
    await swap({ task, put, remove: [], index: null, outcomes });
    return false;
  }
  indexing();
  for (const list of put) inForce.set(list.list, list);
  const index = await compileIndex([...inForce.values()], fresh, builtBy);
  await Promise.all(stored);
  return swap({ task, put, remove: [], index, outcomes });
}

/** Ends a task of which nothing is taken over; what it wrote aside makes room first. */
async function giveUp(task: ListTask, failure: ListFailure): Promise<void> {
  await sweep();
  await swap({ task, put: [], remove: [], index: null, outcomes: [failedOutcome(task, failure)] });
}

async function attempt(task: ListTask, base: Base, tell: Tell): Promise<void> {
  try {
    if (task.attempts > MOST_ATTEMPTS) return await giveUp(task, { reason: 'interrupted', params: {} });
    if (await perform(task, base, tell)) tell({ swapped: true });
  } catch (error) {
    const reason = error instanceof DOMException ? 'storage' : 'fault';
    await giveUp(task, { reason, params: { error: String(error) } });
  }
}

/** Does all that waits, then tells that it is idle. */
export async function workThrough(tell: Tell): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await sweep();
    const base = await readBase();
    if (!base.isIndexed) {
      // Another build made it, or it was damaged.
      await storeIndex(await compileIndex(await storedLists(), new Map(), base.builtBy));
      tell({ swapped: true });
    }
    for (let task = await beginTask(); task !== null; task = await beginTask()) {
      await attempt(task, base, tell);
      await sweep();
    }
  });
  tell({ idle: true });
}
