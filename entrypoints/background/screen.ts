/** Reads and screens what a content script took of its page: the deal in force, the rule cache, and nothing kept. */
import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../../platform/language.ts';
import type { PageState, ScreenAnswer, TabState } from '../../platform/messages.ts';
import { policy } from '../../platform/policy.ts';
import { pausedUntil, sitesOff } from '../../platform/settings.ts';
import { survey } from '../../reader/read.ts';
import type { Snapshot } from '../../reader/snapshot/snapshot.ts';
import { screenUnder } from '../../rules/dealBook/underDeal.ts';
import { inWords } from '../../rules/words.ts';
import { accessOf } from './access.ts';
import { showBadge } from './badge.ts';
import { dealOfTab, inForce } from './deals.ts';
import { remembered } from './memory.ts';
import { ruleCache } from './packs.ts';
import { shown } from './presenter.ts';
import { supplierAnswers, withAnswers } from './suppliers.ts';
import { hostOf, orderTab } from './tabs.ts';

/** A page waits no longer than this for rules; its marks then say "not checked", and it is asked again when they stand. */
const PATIENCE_MS = 400;

async function silenced(host: string): Promise<'off' | 'paused' | null> {
  const { forbidSiteOff, forbidPause } = await policy();
  if (forbidSiteOff !== true && (await sitesOff.getValue()).includes(host)) return 'off';
  if (forbidPause === true) return null;
  const until = await pausedUntil.getValue();
  return until !== null && until > Date.now() ? 'paused' : null;
}

/** Answers a content script's snapshot, and shows the count on the toolbar. */
export async function screenTab(page: Snapshot, tab: number, host: string): Promise<ScreenAnswer> {
  const silence = await silenced(host);
  if (silence !== null) {
    await showBadge(tab, null);
    return { state: silence };
  }
  const ready = ruleCache();
  const cache = await Promise.race([ready, new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null))]).catch(
    () => null,
  );
  if (cache === null) {
    ready.then(() => orderTab(tab, { order: 'screen-again' })).catch(() => undefined);
    await showBadge(tab, null);
    return { state: 'not-ready', anchors: survey(page, {}).anchors }; // By its markup alone.
  }
  const { reading, anchors } = survey(page, cache.rules.labels, cache.rules.sites);
  const [deal, decisions, answers] = await Promise.all([dealOfTab(tab), remembered(), supplierAnswers()]);
  const decided = screenUnder(reading, deal && inForce(deal), cache, decisions);
  const worded = inWords(decided, cache.rules, interfaceLanguage());
  const screening = await shown(withAnswers(worded, answers));
  await showBadge(tab, screening);
  return { state: 'screened', anchors, screening };
}

/** What the popup shows of a tab, asked of the tab itself: the background keeps nothing. */
export async function tabState(tab: number): Promise<TabState> {
  const { url } = await browser.tabs.get(tab);
  const page = (await orderTab(tab, { order: 'state' })) as PageState | undefined;
  const host = page?.host ?? hostOf(url);
  const nothing = { host, pausedUntil: null, screening: null, trouble: null, origins: [] };
  const silence = await silenced(host);
  if (silence !== null) return { ...nothing, state: silence, pausedUntil: await pausedUntil.getValue() };
  if (host === '') return { ...nothing, state: 'no-access' };
  if (page === undefined || page.asleep) return { ...nothing, ...(await accessOf(host)) };
  const { screening, trouble } = page;
  return { ...nothing, screening, trouble, state: screening === null ? 'not-ready' : 'on' };
}
