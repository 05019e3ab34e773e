/** What the page of a tab states of a deal, for the user to take over. */
import type { Protocol } from '../../platform/messages.ts';
import { dealFromPage } from '../../rules/dealBook/fromPage.ts';
import { ruleCache } from './packs.ts';
import { readingOf } from './reading.ts';

/** Null where the page states none, or where no copy of ours is awake there. */
export async function pageDeal({
  tab,
}: Protocol['deal-from-page']['ask']): Promise<Protocol['deal-from-page']['answer']> {
  const [reading, { rules }] = await Promise.all([readingOf(tab), ruleCache()]);
  return reading && dealFromPage(reading, rules.places.countries);
}
