import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeOver } from '../../platform/life.ts';
import { work } from './page.ts';

export default defineContentScript({
  matches: [], // hosts.ts, set by wxt.config.ts
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true, // The page need not hear of us.
  main() {
    const life = takeOver('marketplace');
    if (life !== null) work(life);
  },
});
