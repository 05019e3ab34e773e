/** The pages of the extension, looked over by axe-core: no violation of WCAG A and AA. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, waitFor } from './browser.ts';
import { launchChromium } from './chromium.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each(['popup', 'options', 'workspace', 'training', 'decide'])('%s.html', async (name) => {
  const tab = await browser.open(browser.extensionUrl(`${name}.html`));
  await waitFor(tab, `document.querySelector('h1, h2') !== null`);
  await tab.evaluate(`void (() => { ${AXE} })()`);
  const found = await tab.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  expect(found).toEqual([]);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
