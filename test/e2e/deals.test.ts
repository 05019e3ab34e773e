/** Deals tab by tab, filled from a checkout, in conflict with the page; what suppliers answered; and presenter mode. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor } from './browser.ts';
import { faults, send } from './ownPages.ts';

const PUMP = '[data-listing^="Centrifugal water pump"]';
const FIRM = 'Quarrelwick Gulf Reexport';

const click = (words: string) =>
  `(() => { const found = [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words)});
    found?.click(); return !!found; })()`;
const verdict = (is: string) => `document.documentElement.dataset.verdict === '${is}'`;

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;
  let checkout: Tab;
  let offers: Tab;
  let popup: Tab;
  let other: Tab;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await launch();
    const marked = `!!document.querySelector('[data-tradeflag="mark"]')`;
    checkout = await browser.open(server.url('/checkout.html'));
    await waitFor(checkout, marked);
    offers = await browser.open(server.url('/index.html'));
    await waitFor(offers, marked);
    popup = await openPopup(browser, server.url('/checkout.html'));
    other = await openPopup(browser, server.url('/index.html'));
    await waitFor(popup, verdict('note'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('a checkout fills a deal with one click, and every tab has it', async () => {
    await waitFor(popup, click('Fill from this page'));
    await waitFor(popup, `document.querySelector('.deal-form [name=destination]')?.value === 'Germany'`);
    expect(await faults(popup)).toEqual([]);
    await popup.evaluate(send('.deal-form', { name: 'From the cart' }));
    await waitFor(
      other,
      `document.querySelector('.deal-panel select')?.selectedOptions[0].text === 'From the cart (usual)'`,
    );
  });

  test('a second deal is that of its tab alone, and the conflict with the page is one question until it is answered', async () => {
    await waitFor(popup, click('New…'));
    await waitFor(popup, `!!document.querySelector('.deal-form')`);
    await popup.evaluate(send('.deal-form', { name: 'Another order', destination: 'Russia' }));
    await waitFor(popup, verdict('stop'));
    expect(await other.evaluate(`document.querySelector('.deal-panel select').selectedOptions[0].text`)).toBe(
      'From the cart (usual)',
    );
    expect(await popup.evaluate(`document.body.innerText.split('Which is right?').length - 1`)).toBe(1);
    await waitFor(popup, click('Answer…'));
    await waitFor(popup, `!!document.querySelector('.conflict form')`);
    expect(await faults(popup)).toEqual([]);
    await popup.evaluate(send('.conflict form', { right: 'page', reason: 'The deal is of another order' }));
    await waitFor(popup, verdict('note'));
    expect(await popup.evaluate(`document.querySelector('.conflict').innerText`)).toContain('of another order');
    await waitFor(popup, click('Undo this decision'));
    await waitFor(popup, verdict('stop'));
  });

  test('a removed deal leaves the tab without one, and undo brings it back', async () => {
    await waitFor(popup, click('Remove'));
    await waitFor(popup, verdict('note'));
    await waitFor(popup, click('Undo'));
    await waitFor(popup, verdict('stop'));
  });

  test('what a supplier answered stands beside its listing, and the verdict stays', async () => {
    await waitFor(other, `!!document.querySelector('${PUMP}')`);
    await other.evaluate(`document.querySelector('${PUMP} summary').click()`);
    await other.evaluate(`document.querySelector('${PUMP} [data-decide=answer]').click()`);
    await waitFor(other, `document.querySelector('.decide-form')?.elements.supplier.value === '${FIRM}'`);
    expect(await faults(other)).toEqual([]);
    await other.evaluate(send('.decide-form', { origin: 'Italy', by: 'Mr Rossi' }));
    await waitFor(other, `document.querySelector('${PUMP}').innerText.includes('Mr Rossi')`);
    expect(await other.evaluate(`document.querySelector('${PUMP}').dataset.verdict`)).toBe('stop');
  });

  test('presenter mode names nobody in the popup and lets nobody decide; off, the names are back', async () => {
    await waitFor(other, click('Presenter mode'));
    await waitFor(other, `!document.body.innerText.includes('${FIRM}')`);
    expect(await other.evaluate(`document.querySelectorAll('[data-decide]').length`)).toBe(0);
    await waitFor(other, click('Show names again'));
    await waitFor(other, `document.querySelector('${PUMP}').innerText.includes('${FIRM}')`);
    expect([...popup.errors, ...other.errors, ...checkout.errors, ...offers.errors]).toEqual([]);
  });
});
