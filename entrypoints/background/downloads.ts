/** Lists from their publishers: turned on by the user one by one, tried day by day, imported like files the user gives. */
import { browser } from 'wxt/browser';
import {
  addDownload,
  confirmVersions,
  noteFailure,
  noteNext,
  noteTry,
  removeDownload,
  storedDownloads,
} from '../../platform/db/downloads.ts';
import { storedLists } from '../../platform/db/lists.ts';
import type { StoredDownload } from '../../platform/db/schema.ts';
import { addImport, listTasks } from '../../platform/db/tasks.ts';
import type { DownloadState, Protocol } from '../../platform/messages.ts';
import { NetError, originsOf } from '../../platform/net.ts';
import { policy } from '../../platform/policy.ts';
import type { Publication } from '../../rules/lists/publications.ts';
import { fetchPublication } from './fetchPublication.ts';
import { importLists } from './lists.ts';
import { reloadLists, ruleCache } from './packs.ts';
import { packOrigins } from './packUpdates.ts';
import { backOff, DAY_MS, later, MINUTE_MS } from './schedule.ts';
import { announce, orderTabs } from './tabs.ts';

export const DOWNLOAD_ALARM = 'list-downloads';

const running = new Map<string, AbortController>();
/** One after the other: memory holds one publication. */
let queue: Promise<unknown> = Promise.resolve();

async function publications(): Promise<Publication[]> {
  return (await ruleCache()).rules.publications.filter(({ download }) => download !== undefined);
}

/** Sets the alarm for the earliest next try; none where nothing is turned on. */
export async function setDownloadAlarm(): Promise<void> {
  const next = (await storedDownloads()).map((download) => download.next);
  if (next.length === 0) await browser.alarms.clear(DOWNLOAD_ALARM);
  else browser.alarms.create(DOWNLOAD_ALARM, { when: Math.max(Date.now() + MINUTE_MS, Math.min(...next)) });
}

/** Versions in force that came from this publication, so that it makes sense to ask for newer ones only. */
async function knownOf({ id, validators }: StoredDownload): Promise<StoredDownload['validators']> {
  return (await storedLists()).some(({ download }) => download === id) ? validators : {};
}

async function confirm(id: string): Promise<void> {
  await confirmVersions(id, Date.now(), later(DAY_MS));
  await reloadLists();
  await orderTabs({ order: 'screen-again' });
}

async function attempt(publication: Publication, stored: StoredDownload, cancel: AbortSignal): Promise<void> {
  const { id, lists } = publication;
  try {
    await noteTry(id, Date.now(), later(backOff(stored.failures)));
    await setDownloadAlarm(); // should this background be ended
    const fetched = await fetchPublication(publication, await knownOf(stored), cancel);
    if (fetched === null) return await confirm(id);
    await noteNext(id, later(DAY_MS));
    await addImport(fetched.files, { publication: id, lists, validators: fetched.validators });
    await importLists();
  } catch (error) {
    const known = error instanceof NetError;
    const failure = known ? error.failure : { reason: 'storage' as const, params: { error: String(error) } };
    const wait = known && failure.reason === 'cancelled' ? DAY_MS : backOff(stored.failures);
    await noteFailure(id, failure, later(Math.max(wait, known ? error.retryAfter : 0)));
  }
}

async function download(id: string): Promise<void> {
  const publication = (await publications()).find((one) => one.id === id);
  const stored = (await storedDownloads()).find((one) => one.id === id);
  const cancel = running.get(id);
  if (publication === undefined || stored === undefined || cancel === undefined) return;
  if (!cancel.signal.aborted) return attempt(publication, stored, cancel.signal);
  // Cancelled while it waited: the next alarm would begin it anew.
  await noteFailure(id, new NetError('cancelled').failure, later(DAY_MS));
}

/** Has it downloaded after those that wait, once. Its failure is noted, not thrown. */
function enqueue(id: string): void {
  if (running.has(id)) return;
  running.set(id, new AbortController());
  announce(null);
  queue = queue
    .then(() => download(id))
    .catch(() => undefined)
    .finally(() => {
      running.delete(id);
      announce(null);
      return setDownloadAlarm().catch(() => undefined);
    });
}

/** Tries what is due; what is being imported still is left alone. */
export async function downloadDue(): Promise<void> {
  const importing = (await listTasks()).flatMap((task) => (task.outcomes === null ? [task.download?.publication] : []));
  for (const { id, next } of await storedDownloads())
    if (next <= Date.now() + MINUTE_MS && !importing.includes(id)) enqueue(id);
  await setDownloadAlarm();
}

/** Gives back the permission for hosts that nothing else is downloaded from, lists or packs. */
async function leave(publication: Publication | undefined, others: readonly string[]): Promise<void> {
  const lists = (await publications()).filter(({ id }) => others.includes(id)).flatMap(originsOf);
  const needed = [...lists, ...(await packOrigins())];
  const origins = originsOf(publication ?? {}).filter((origin) => !needed.includes(origin));
  // Those of the manifest cannot be given back.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Whether a list that the organisation requires comes with no other download that is turned on. */
async function isRequired({ id, lists }: Publication): Promise<boolean> {
  const { requiredLists = [] } = await policy();
  const wanted = lists.filter((list) => requiredLists.includes(list));
  if (wanted.length === 0) return false;
  const others = (await storedDownloads()).map((one) => one.id).filter((other) => other !== id);
  const brought = (await publications()).filter((one) => others.includes(one.id)).flatMap((one) => one.lists);
  return !wanted.every((list) => brought.includes(list));
}

/** Turns the download of a publication on, beginning now, or off; off gives back what was permitted for it alone, and is refused for a list that the organisation requires. */
export async function setDownload({ publication: id, on }: Protocol['set-download']['ask']): Promise<null> {
  const publication = (await publications()).find((one) => one.id === id);
  if (on && publication !== undefined) {
    await addDownload(id);
    enqueue(id);
  } else {
    if (publication !== undefined && (await isRequired(publication)))
      throw new Error('the organisation requires the list');
    await cancelDownload({ publication: id });
    await removeDownload(id);
    await leave(
      publication,
      (await storedDownloads()).map((one) => one.id),
    );
    await setDownloadAlarm();
  }
  announce(null);
  return null;
}

/** Tries now, after those that wait. */
export async function downloadNow({ publication }: Protocol['download-now']['ask']): Promise<null> {
  enqueue(publication);
  return null;
}

/** Ends the try under way, whose next one is a day later; one that still waits is not begun. */
export async function cancelDownload({ publication }: Protocol['cancel-download']['ask']): Promise<null> {
  running.get(publication)?.abort(new NetError('cancelled'));
  return null;
}

/** Every publication that can be downloaded, with how its last try went. */
export async function downloadStates(): Promise<DownloadState[]> {
  const stored = new Map((await storedDownloads()).map((one) => [one.id, one]));
  const required = new Set<Publication>();
  for (const publication of await publications()) if (await isRequired(publication)) required.add(publication);
  return (await publications()).map((publication): DownloadState => {
    const { id } = publication;
    const { tried = null, succeeded = null, failure = null, next = null } = stored.get(id) ?? {};
    return {
      id,
      on: stored.has(id),
      running: running.has(id),
      required: required.has(publication),
      tried,
      succeeded,
      next,
      failure,
      origins: originsOf(publication),
    };
  });
}

/** The first run: no list is loaded yet, so the page that offers them opens beside whatever the user is doing. */
export async function offerLists(): Promise<void> {
  if (import.meta.env.MODE !== 'production') return; // the demo brings its list, tests open what they need
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#lists' as never), active: false });
}
