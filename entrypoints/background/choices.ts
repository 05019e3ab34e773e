/** What the user chooses in the popup: a site off or on, a pause. Each changes the open tabs at once. */
import { browser } from 'wxt/browser';
import type { Protocol } from '../../platform/messages.ts';
import { policy } from '../../platform/policy.ts';
import { pausedUntil, sitesOff } from '../../platform/settings.ts';
import { startTabs } from './sites.ts';
import { announce, orderTabs } from './tabs.ts';

export const PAUSE_ALARM = 'pause-ends';
const MINUTE_MS = 60_000;

/** Switches a site off or on again. Off leaves nothing in its open pages. */
export async function setSite({ host, on }: Protocol['set-site']['ask']): Promise<null> {
  if (!on && (await policy()).forbidSiteOff === true) throw new Error('the organisation does not allow it');
  const others = (await sitesOff.getValue()).filter((site) => site !== host);
  await sitesOff.setValue(on ? others : [...others, host]);
  await orderTabs({ order: on ? 'start' : 'stop' }, host);
  announce(null);
  return null;
}

/** Pauses everywhere for some minutes; 0 ends a pause. */
export async function pause({ minutes }: Protocol['pause']['ask']): Promise<null> {
  if (minutes === 0) return resume();
  if ((await policy()).forbidPause === true) throw new Error('the organisation does not allow it');
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
  await startTabs();
  announce(null);
  return null;
}
