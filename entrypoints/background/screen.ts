/** Screens what a content script read: the deal in force, the rule cache, and nothing kept. */
import { browser } from 'wxt/browser';
import type { PageState, ScreenAnswer, TabState } from '../../platform/messages.ts';
import { pausedUntil, sitesOff, statedDeal } from '../../platform/settings.ts';
import type { Reading } from '../../rules/reading.ts';
import { screen } from '../../rules/screen.ts';
import { inWords } from '../../rules/words.ts';
import { showBadge } from './badge.ts';
import { remembered } from './memory.ts';
import { ruleCache } from './packs.ts';
import { announce, hostOf, orderTab } from './tabs.ts';

/** A page waits no longer than this for rules; its marks then say "not checked", and it is asked again when they stand. */
const PATIENCE_MS = 400;

async function silenced(host: string): Promise<'off' | 'paused' | null> {
  if ((await sitesOff.getValue()).includes(host)) return 'off';
  const until = await pausedUntil.getValue();
  return until !== null && until > Date.now() ? 'paused' : null;
}

/** Answers a content script's reading, and shows the count on the toolbar. */
export async function screenTab(reading: Reading, tab: number): Promise<ScreenAnswer> {
  const silence = await silenced(hostOf(reading.url));
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
    return { state: 'not-ready' };
  }
  const deal = (await statedDeal.getValue())?.deal ?? {};
  const decided = screen(reading, deal, cache, await remembered());
  const screening = inWords(decided, cache.rules, browser.i18n.getUILanguage());
  await showBadge(tab, screening);
  announce(tab);
  return { state: 'screened', screening };
}

/** What the popup shows of a tab, asked of the tab itself: the background keeps nothing. */
export async function tabState(tab: number): Promise<TabState> {
  const { url } = await browser.tabs.get(tab);
  const page = (await orderTab(tab, { order: 'state' })) as PageState | undefined;
  const host = page?.host ?? hostOf(url);
  const nothing = { host, pausedUntil: null, screening: null, trouble: null };
  const silence = await silenced(host);
  if (silence !== null) return { ...nothing, state: silence, pausedUntil: await pausedUntil.getValue() };
  if (page === undefined) return { ...nothing, state: 'no-access' };
  return { ...nothing, ...page, state: page.screening === null ? 'not-ready' : 'on' };
}
