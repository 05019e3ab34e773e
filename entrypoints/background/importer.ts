/** The worker that imports lists: this page owns it where it may (Firefox), else an offscreen document does (Chromium). */
import { browser } from 'wxt/browser';
import type { ImporterNews } from '../../platform/messages.ts';

const WORKER = '/importer.js';
const OFFSCREEN = '/offscreen.html';

let worker: Worker | null = null;

/** Starts the worker unless it runs. `hear` is told what it tells; an offscreen document sends its news as messages. */
export async function startImporter(hear: (news: ImporterNews) => void): Promise<void> {
  if (typeof Worker === 'undefined') {
    const reasons = [browser.offscreen.Reason.WORKERS];
    const justification = 'Sanctions lists are read in a worker, which a service worker cannot start.';
    // It exists already: it goes on, and takes up what waits.
    await browser.offscreen.createDocument({ url: OFFSCREEN, reasons, justification }).catch(() => undefined);
  } else if (worker === null) {
    worker = new Worker(WORKER);
    worker.addEventListener('message', ({ data }) => hear(data as ImporterNews));
    worker.addEventListener('error', () => hear({ crashed: true }));
  }
}

/** Ends the worker, whatever it is doing. */
export async function stopImporter(): Promise<void> {
  worker?.terminate();
  worker = null;
  if (typeof Worker === 'undefined') await browser.offscreen.closeDocument().catch(() => undefined);
}
