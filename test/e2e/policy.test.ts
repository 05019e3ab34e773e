/** A policy of an organisation in a real browser: it arrives, is shown, and cannot be got around. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './browser.ts';
import { waitFor } from './browser.ts';
import { launchFirefox } from './firefox.ts';

/** The first page also waits for the first start of the browser and for the rules. */
const COLD_MS = 40_000;
const NOTICE = 'Questions: trade compliance, extension 100.';

let browser: Browser;

beforeAll(async () => {
  browser = await launchFirefox({
    policy: { notice: NOTICE, forbidPause: true, requiredLists: ['us_sdn'], listDays: 99 },
  });
});
afterAll(() => browser?.close());

test('what an organisation sets is shown, holds against the user, and what is wrong in it is left out by name', async () => {
  const options = await browser.open(browser.extensionUrl('options.html'));
  await waitFor(options, `document.body.innerText.includes(${JSON.stringify(NOTICE)})`, COLD_MS);
  const said = await waitFor<string>(
    options,
    `document.body.innerText.includes('Not loaded yet: us_sdn') && document.body.innerText`,
    COLD_MS,
  );
  expect(said).toContain('Reading cannot be paused.');
  expect(said).toMatch(/does not understand.*listDays/);
  await options.evaluate(`browser.runtime.sendMessage({ type: 'pause', minutes: 60 })`);
  expect(await options.evaluate(`browser.storage.local.get('paused-until')`)).toEqual({});
  expect(options.errors).toEqual([]);
  await options.close();
});
