/** All files of a publication, fetched one after the other, with news of it for open pages. */
import { browser } from 'wxt/browser';
import type { ListTask, Validators } from '../../platform/db/schema.ts';
import type { DownloadProgress } from '../../platform/messages.ts';
import { fetchListFile } from '../../platform/net.ts';
import type { Publication } from '../../rules/lists/publications.ts';

/** Open pages hear of it no more often, and no less often: a background that does nothing for 30 s is ended. */
const TELL_EVERY_MS = 250;
const STILL_HERE_MS = 5_000;

/** Tells open pages how far a download is, from time to time while it lasts. */
function teller(id: string, files: number) {
  const progress: DownloadProgress = { id, read: 0, files, done: 0 };
  let told = 0;
  const send = () => {
    told = Date.now();
    browser.runtime.sendMessage({ type: 'importer-news', news: { download: progress } }).catch(() => undefined);
  };
  const timer = setInterval(send, STILL_HERE_MS);
  return {
    bytes(more: number) {
      progress.read += more;
      if (Date.now() - told >= TELL_EVERY_MS) send();
    },
    done() {
      progress.done++;
      send();
    },
    end: () => clearInterval(timer),
  };
}

export type Fetched = Pick<ListTask, 'files'> & { validators: Record<string, Validators> };

/** All files of a publication; null when none of them is newer than the version in force. */
export async function fetchPublication(
  publication: Publication,
  known: Fetched['validators'],
  cancel: AbortSignal,
): Promise<Fetched | null> {
  const tell = teller(publication.id, publication.files.length);
  const fetchOne = (url: string, version: Validators | null) =>
    fetchListFile({ publication, url, known: version, cancel, tell: tell.bytes });
  const fetched: Fetched = { files: [], validators: {} };
  try {
    // Files that belong together are taken together: once one of them is new, the others are asked for as they are.
    let isNew = false;
    const unchanged: Publication['files'] = [];
    const take = async ({ name, url }: Publication['files'][number]) => {
      const file = await fetchOne(url, isNew ? null : (known[url] ?? null));
      tell.done();
      if (file === null) return void unchanged.push({ name, url });
      isNew = true;
      fetched.files.push({ name, modified: Date.parse(file.validators.modified ?? '') || Date.now(), blob: file.blob });
      fetched.validators[url] = file.validators;
    };
    for (const file of publication.files) await take(file);
    if (!isNew) return null;
    for (const file of unchanged.splice(0)) await take(file);
    return fetched;
  } finally {
    tell.end();
  }
}
