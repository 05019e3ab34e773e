import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImporterNews } from '../../platform/messages.ts';
import { workThrough } from './work.ts';

/** The worker that imports lists: it does what waits in the database, tells of it, and may be ended at any moment. */
export default defineUnlistedScript(() => {
  const tell = (news: ImporterNews) => self.postMessage(news);
  workThrough(tell).catch(() => tell({ crashed: true }));
});
