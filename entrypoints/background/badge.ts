/** The toolbar badge: how many listings stand at stop or review. Notes do not count, and no name ever stands in it. */
import { browser } from 'wxt/browser';
import type { WordedScreening } from '../../rules/worded.ts';

const COLOURS = { stop: '#b3261e', review: '#8a5a00' } as const;

/** Listings at stop or review; one where only the page as a whole is. */
export function alarms(screening: WordedScreening): number {
  const loud = (verdict: string) => verdict === 'stop' || verdict === 'review';
  return screening.listings.filter((listing) => loud(listing.verdict)).length || Number(loud(screening.verdict));
}

/** Shows the count for a tab; null clears it. */
export async function showBadge(tab: number, screening: WordedScreening | null): Promise<void> {
  const count = screening === null ? 0 : alarms(screening);
  const worst = screening?.verdict === 'stop' ? 'stop' : 'review';
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[worst] }),
  ]).catch(() => undefined); // The tab may be gone.
}
