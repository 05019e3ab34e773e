/** Owns the worker that imports lists, which Chromium's background cannot, and passes its news on. */
import { ask } from '../../platform/ask.ts';
import type { ImporterNews } from '../../platform/messages.ts';

const pass = (news: ImporterNews) => ask('importer-news', { news }).catch(() => undefined);

const worker = new Worker('/importer.js');
worker.addEventListener('message', ({ data }) => pass(data as ImporterNews));
worker.addEventListener('error', () => pass({ crashed: true }));
