/** The pages of the extension, looked over by axe-core: no violation of WCAG A and AA. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, waitFor } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { faults } from './ownPages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each(['popup', 'options', 'workspace', 'training', 'decide'])('%s.html', async (name) => {
  const tab = await browser.open(browser.extensionUrl(`${name}.html`));
  await waitFor(tab, `document.querySelector('h1, h2') !== null`);
  expect(await faults(tab, RULES)).toEqual([]);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
