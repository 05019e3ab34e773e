import './firstRead.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Sender } from '../../platform/answer.ts';
import { storedAnswers } from '../../platform/db/answers.ts';
import { onPolicy } from '../../platform/policy.ts';
import { sha256 } from '../../platform/sha256.ts';
import { checkText } from './checkText.ts';
import { PAUSE_ALARM, pause, resume, setSite } from './choices.ts';
import {
  chooseDeal,
  confirmDeal,
  dealOfTab,
  dealsState,
  forgetTab,
  inheritDeal,
  removeDeal,
  saveDeal,
} from './deals.ts';
import { forget, importDecisions, remember, rememberedState, vouch } from './decisions.ts';
import {
  cancelDownload,
  DOWNLOAD_ALARM,
  downloadDue,
  downloadNow,
  downloadStates,
  offerLists,
  setDownload,
  setDownloadAlarm,
} from './downloads.ts';
import {
  decideAtGuard,
  guardOf,
  guardQuestion,
  guardState,
  loadGuard,
  openGuardWindow,
  recordAtGuard,
  reportUnheld,
} from './guard.ts';
import { dropListTask, hearImporter, importLists, listsState, removeList, resumeLists } from './lists.ts';
import { followRetention, logRestored, noteLog, RETENTION_ALARM, readRecord, setRetentionAlarm } from './log.ts';
import { listEntries, lookUp } from './lookUp.ts';
import { createMenus, onMenu } from './menus.ts';
import { reinstall, ruleCache, rulesState } from './packs.ts';
import { PACK_ALARM, packsState, setPackAlarm, setPackSource, updateDue, updatePack } from './packUpdates.ts';
import { pageDeal } from './pageDeal.ts';
import { setPresenter, shown } from './presenter.ts';
import { replay, replayOpen } from './replay.ts';
import { screenTab, tabState } from './screen.ts';
import { checkOnce, injectOpenTabs, leaveSites, registerSites, startTabs } from './sites.ts';
import { forgetAnswer, importAnswers, noteAnswer } from './suppliers.ts';
import { announce, hostOf } from './tabs.ts';
import { choosePack } from './takePack.ts';
import { teachPage } from './teach.ts';

/** The tab of a content script; messages of the guard come from nowhere else. */
const idOf = (tab: Sender['tab']): number => tab?.id ?? browser.tabs.TAB_ID_NONE;

/** Every listener is registered here, in the first turn: a worker woken by an event that is not yet listened for misses it. */
export default defineBackground(() => {
  answer({
    async screen({ page }, { tab, url }) {
      const { id } = tab ?? {};
      if (id === undefined) return { state: 'off', guard: { state: 'off' }, digest: '' };
      const answer = await screenTab(page, id, hostOf(url));
      const [guard, digest] = await Promise.all([guardOf(id, answer), sha256(JSON.stringify(answer))]);
      if (answer.state === 'screened') announce(id); // Who hears that asks the page, which by then has the answer.
      return { ...answer, guard, digest };
    },
    'tab-news': async (_ask, { tab }) => {
      announce(tab?.id ?? null);
      return null;
    },
    'load-card': async (_ask, { tab }) => {
      if (tab?.id === undefined) return { loaded: false };
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/card.js'] });
      return { loaded: true };
    },
    'tab-state': ({ tab }) => tabState(tab),
    deal: async (_ask, { tab }) => shown(await dealOfTab(tab?.id ?? null)),
    deals: async (ask) => shown(await dealsState(ask)),
    'save-deal': saveDeal,
    'remove-deal': removeDeal,
    'choose-deal': chooseDeal,
    'confirm-deal': confirmDeal,
    'deal-from-page': pageDeal,
    'supplier-answers': storedAnswers,
    'note-answer': noteAnswer,
    'import-answers': importAnswers,
    'drop-answer': forgetAnswer,
    'check-once': ({ tab }) => checkOnce(tab),
    'check-text': checkText,
    'teach-page': teachPage,
    'set-site': setSite,
    'set-presenter': setPresenter,
    pause,
    'rules-state': rulesState,
    'lists-state': listsState,
    'import-lists': importLists,
    'remove-list': removeList,
    'drop-list-task': dropListTask,
    'look-up': lookUp,
    'list-entries': listEntries,
    'downloads-state': downloadStates,
    'set-download': setDownload,
    'download-now': downloadNow,
    'cancel-download': cancelDownload,
    'importer-news': hearImporter,
    'packs-state': packsState,
    'set-pack-source': setPackSource,
    'update-pack': updatePack,
    'use-pack': choosePack,
    remember,
    vouch,
    forget,
    record: recordAtGuard,
    guard: (_ask, { tab }) => guardState(idOf(tab)),
    'load-guard': (_ask, { tab }) => loadGuard(idOf(tab)),
    'guard-question': (_ask, { tab }) => guardQuestion(idOf(tab)),
    'guard-decide': (ask, { tab }) => decideAtGuard(idOf(tab), ask),
    'guard-window': (ask, { tab }) => openGuardWindow(idOf(tab), ask),
    'guard-unheld': (_ask, { tab, url }) => reportUnheld(idOf(tab), url ?? ''),
    remembered: rememberedState,
    'import-decisions': importDecisions,
    'log-restored': logRestored,
    'note-log': noteLog,
    replay,
    'read-record': readRecord,
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') offerLists().catch(() => undefined);
    createMenus().catch(() => undefined);
    const installed = reinstall();
    // Not after it: open tabs say "not checked" meanwhile, and are screened again when the rules stand.
    await injectOpenTabs();
    await installed.then(() => resumeLists(true)).catch(() => undefined);
    await replayOpen().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => createMenus().catch(() => undefined)); // in the language of today
  browser.contextMenus.onClicked.addListener((clicked, tab) => onMenu(clicked, tab).catch(() => undefined));
  browser.permissions.onAdded.addListener(() => {
    // A tab that was left when its site was taken away still has its copy, asleep.
    injectOpenTabs()
      .then(startTabs)
      .catch(() => undefined);
    registerSites().catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    leaveSites(origins)
      .then(() => announce(null))
      .catch(() => undefined);
    registerSites().catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === PAUSE_ALARM) resume();
    if (alarm.name === DOWNLOAD_ALARM) downloadDue().catch(() => undefined);
    if (alarm.name === PACK_ALARM) updateDue().catch(() => undefined);
    if (alarm.name === RETENTION_ALARM) followRetention().catch(() => undefined);
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => inheritDeal(id, openerTabId).catch(() => undefined));
  browser.tabs.onRemoved.addListener((tab) => forgetTab(tab).catch(() => undefined));
  registerSites().catch(() => undefined);
  setRetentionAlarm().catch(() => undefined);
  setDownloadAlarm().catch(() => undefined);
  setPackAlarm().catch(() => undefined);
  onPolicy(() => {
    setPackAlarm().catch(() => undefined);
    startTabs().catch(() => undefined); // also where a pause or a switched-off site no longer counts
    announce(null);
  });
  // Warm before the first page asks, and go on with what an earlier end cut off.
  ruleCache()
    .then(() => resumeLists(true))
    .catch(() => undefined);
});
