import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: [], // hosts.ts, set by wxt.config.ts
  runAt: 'document_idle',
  allFrames: false,
  main() {},
});
