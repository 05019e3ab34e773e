/** What the options page knows of the downloads, and what it may ask for. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged, onImporterNews } from '../../platform/changes.ts';
import type { DownloadProgress, DownloadState } from '../../platform/messages.ts';

/** Null until they are known, and where the background does not answer. */
export const downloads = signal<DownloadState[] | null>(null);
export const downloading = signal<DownloadProgress | null>(null);
/** Id of the publication whose address the user did not permit just now. */
export const notPermitted = signal<string | null>(null);

async function refresh(): Promise<void> {
  downloads.value = await ask('downloads-state', {}).catch(() => null);
}

export async function followDownloads(): Promise<void> {
  onChanged(refresh);
  onImporterNews((news) => {
    if ('download' in news) downloading.value = news.download;
  });
  await refresh();
}

/** Call it inside the click: browsers ask for a permission only then. */
export async function turn(publication: string, on: boolean): Promise<void> {
  const origins = downloads.value?.find(({ id }) => id === publication)?.origins ?? [];
  const permitted = !on || (await browser.permissions.request({ origins }).catch(() => false));
  notPermitted.value = permitted ? null : publication;
  if (permitted) await ask('set-download', { publication, on }).catch(() => null);
  await refresh();
}

export async function downloadNow(publication: string): Promise<void> {
  await ask('download-now', { publication }).catch(() => null);
  await refresh();
}

export async function cancelDownload(publication: string): Promise<void> {
  await ask('cancel-download', { publication }).catch(() => null);
}
