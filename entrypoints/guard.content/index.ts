import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenEarly } from '../../overlay/guard/early.ts';
import { sweep } from '../../overlay/ours.ts';
import { takeOver } from '../../platform/life.ts';
import { loadWhereNotJudged } from './load.ts';

/** Listens before the first script of the page does; all else comes where the page has a form to guard. */
export default defineContentScript({
  matches: [], // hosts.ts, set by wxt.config.ts
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true, // The page need not hear of us.
  main() {
    const life = takeOver('guard');
    if (life === null) return;
    // Into a page that stood before us, for this script and the one that reads.
    if (document.readyState !== 'loading') sweep(document);
    loadWhereNotJudged(listenEarly(life));
  },
});
