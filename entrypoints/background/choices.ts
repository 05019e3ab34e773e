/** What the user chooses in the popup: the deal, a site off or on, a pause. Each changes the open tabs at once. */
import { browser } from 'wxt/browser';
import type { Protocol } from '../../platform/messages.ts';
import { pausedUntil, sitesOff, statedDeal } from '../../platform/settings.ts';
import type { Deal } from '../../rules/deal.ts';
import { DEAL_PARTIES } from '../../rules/deal.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { ruleCache } from './packs.ts';
import { announce, orderTabs } from './tabs.ts';

export const PAUSE_ALARM = 'pause-ends';
const MINUTE_MS = 60_000;

/** Country fields of a deal with the name of the form field each stands in. */
function countries(deal: Deal): [field: string, country: string | undefined][] {
  const parties = DEAL_PARTIES.map((role): [string, string | undefined] => [`${role}.country`, deal[role]?.country]);
  return [['destination', deal.destination], ['exportCountry', deal.exportCountry], ...parties];
}

/** Saves the deal in force, or none. A country the tables do not know is refused and named, and nothing is saved. */
export async function setDeal({ name, deal }: Protocol['set-deal']['ask']): Promise<Protocol['set-deal']['answer']> {
  if (deal !== null) {
    const cache = await ruleCache().catch(() => null);
    if (cache === null) return { saved: false, error: 'not-ready', field: '' };
    const unknown = countries(deal).find(
      ([, text]) => text?.trim() && countryOf(text, cache.rules.places.countries) === null,
    );
    if (unknown !== undefined) return { saved: false, error: 'unknown-country', field: unknown[0] };
  }
  await statedDeal.setValue(deal && { name, changed: Date.now(), deal });
  await orderTabs({ order: 'screen-again' });
  announce(null);
  return { saved: true };
}

/** Switches a site off or on again. Off leaves nothing in its open pages. */
export async function setSite({ host, on }: Protocol['set-site']['ask']): Promise<null> {
  const others = (await sitesOff.getValue()).filter((site) => site !== host);
  await sitesOff.setValue(on ? others : [...others, host]);
  await orderTabs({ order: on ? 'start' : 'stop' }, host);
  announce(null);
  return null;
}

/** Pauses everywhere for some minutes; 0 ends a pause. */
export async function pause({ minutes }: Protocol['pause']['ask']): Promise<null> {
  if (minutes === 0) return resume();
  await pausedUntil.setValue(Date.now() + minutes * MINUTE_MS);
  browser.alarms.create(PAUSE_ALARM, { delayInMinutes: minutes });
  await orderTabs({ order: 'stop' });
  announce(null);
  return null;
}

/** Ends a pause: open pages are read again. */
export async function resume(): Promise<null> {
  await pausedUntil.setValue(null);
  await browser.alarms.clear(PAUSE_ALARM);
  await orderTabs({ order: 'start' });
  announce(null);
  return null;
}
