/**
 * Pages that change under our hands, as marketplaces do: one mark for each card, at its card, and nothing left behind.
 * CHANGES is how many bursts and navigations there are: few in `npm test`, 200 in `npm run faults`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor, waitForSpoken } from './browser.ts';
import { SHOP } from './changingShop.ts';
import { launchContext } from './chromium.ts';

const CHANGES = Number(process.env.CHANGES ?? 8);
/** Elements that a burst adds. */
const BURST = 50;
const COLD_MS = 40_000;
const LONG_MS = 120_000 + CHANGES * 2_000;
const HEAP_BYTES = 2 * 1024 ** 2;

const MARK = '[data-tradeflag="mark"]';
const MARKS = `document.querySelectorAll('${MARK}').length`;
/** Cards without exactly one mark, and marks outside cards; as a number that must be 0. */
const WRONG = `[...document.querySelectorAll('li.card')].filter((card) => card.querySelectorAll('${MARK}').length !== 1).length
  + [...document.querySelectorAll('${MARK}')].filter((mark) => mark.closest('li.card') === null).length`;
const cards = (count: number) => `document.querySelectorAll('li.card').length === ${count} && ${WRONG} === 0`;

/** A copied mark looks like one until the page is read again: what is so must stay so for that long. */
const STEADY_MS = 1_500;

/** Waits until as many cards stand there, each with its mark, and keep standing so. */
async function settled(tab: Tab, count: number): Promise<void> {
  for (let since = 0; since < STEADY_MS; ) {
    await waitFor(tab, cards(count), COLD_MS);
    const start = Date.now();
    while (since < STEADY_MS && (await tab.evaluate<boolean>(cards(count)))) since = Date.now() - start;
    if (since < STEADY_MS) since = 0;
  }
}

const ORDER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title></head><body><main>
  <h1>Checkout</h1><h2>FPGA in a 256-ball package, HS code 8542.39</h2><p>Order summary: 1 item, total $12.50</p>
  <form><label for="country">Ship to country</label><select id="country" name="country">
  <option value="DE" selected>Germany</option><option value="RU">Russia</option></select>
  <label>Address <input name="address"></label><button>Place order</button></form></main></body></html>`;
const FIGHTER = SHOP.replace(
  '</script>',
  `
  let frames = 0;
  const fight = () => { document.querySelectorAll('${MARK}').forEach((mark) => mark.remove()); frames += 1; requestAnimationFrame(fight); };
  requestAnimationFrame(fight);
</script>`,
);

const PAGES = { '/shop.html': SHOP, '/order.html': ORDER, '/fighter.html': FIGHTER };

let server: Server;

beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server?.close());

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = (path: string): Promise<Tab> => browser.open(server.url(path));
  const shop = async (): Promise<Tab> => {
    const tab = await open('/shop.html');
    await waitFor(tab, cards(10), COLD_MS);
    return tab;
  };
  const at = (kind: number) => `li[data-kind="${kind}"] ${MARK}`;

  test('a list that grows as it is scrolled, with rows that are loaded later', { timeout: LONG_MS }, async () => {
    const tab = await shop();
    for (const count of [20, 30]) {
      await tab.evaluate(`shop.add(10)`);
      await waitFor(tab, cards(count), COLD_MS);
    }
    await tab.evaluate(`shop.lazy(5)`);
    await waitFor(tab, cards(35), COLD_MS);
    await tab.evaluate(`shop.drop(30)`);
    await settled(tab, 5);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('cards that are drawn anew, sorted, copied or given other contents', { timeout: LONG_MS }, async () => {
    const tab = await shop();
    await waitForSpoken(tab, at(0), /^Note/, COLD_MS);
    await waitForSpoken(tab, at(4), /^Nothing found/, COLD_MS);
    await tab.evaluate(`shop.redraw()`);
    await waitFor(tab, cards(10), COLD_MS);
    await tab.evaluate(`shop.shuffle()`);
    await waitFor(tab, cards(10), COLD_MS);
    await waitForSpoken(tab, at(0), /^Note/, COLD_MS);
    await waitForSpoken(tab, at(4), /^Nothing found/, COLD_MS);
    await tab.evaluate(`shop.recycle()`);
    await waitForSpoken(tab, at(4), /^Nothing found/, COLD_MS);
    await waitForSpoken(tab, at(0), /^Note/, COLD_MS);
    await tab.evaluate(`shop.copy()`);
    await waitFor(tab, `document.querySelectorAll('li.card').length === 20 && ${MARKS} === 10`, COLD_MS);
    await tab.evaluate(`[...list().children].slice(0, 10).forEach((li) => li.remove())`);
    await settled(tab, 10);
    await waitForSpoken(tab, at(0), /^Note/, COLD_MS);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a destination that is edited', { timeout: LONG_MS }, async () => {
    const tab = await open('/order.html');
    const popup = await openPopup(browser, server.url('/order.html'));
    await tab.front();
    const verdict = `document.documentElement.dataset.verdict`;
    const choose = (country: string) => `(() => {
      const select = document.getElementById('country');
      select.value = '${country}';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`;
    await waitFor(popup, `['note', 'clear'].includes(${verdict})`, COLD_MS);
    await tab.evaluate(choose('RU'));
    await waitFor(popup, `${verdict} === 'stop'`, COLD_MS);
    await tab.evaluate(choose('DE'));
    await waitFor(popup, `['note', 'clear'].includes(${verdict})`, COLD_MS);
    await popup.close();
    await tab.close();
  });

  test(`${CHANGES} navigations without a load`, { timeout: LONG_MS }, async () => {
    const tab = await shop();
    for (let i = 0; i < CHANGES; i++) {
      await tab.evaluate(`shop.show(${JSON.stringify(i % 2 ? '/shop.html' : `/part/${i}`)})`);
      // Some are left before they can be read.
      if (i % 4 === 3) await waitFor(tab, cards(10), COLD_MS);
      else if (i % 4 === 2)
        await waitFor(tab, `${MARKS} === 1 && document.querySelector('h1 ${MARK}') !== null`, COLD_MS);
    }
    await tab.evaluate(`shop.show('/part/3')`);
    await waitFor(tab, `${MARKS} === 1 && document.querySelector('h1 ${MARK}') !== null`, COLD_MS);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a page that takes the marks away in every frame goes on, and the popup says so', {
    timeout: LONG_MS,
  }, async () => {
    const tab = await open('/fighter.html');
    const popup = await openPopup(browser, server.url('/fighter.html'));
    await tab.front();
    await waitFor(
      popup,
      `document.querySelector('.notices')?.textContent.includes('keeps removing the marks')`,
      COLD_MS,
    );
    await waitFor(tab, `${MARKS} === 0`);
    const frames = await tab.evaluate<number>(`frames`);
    await tab.evaluate(`shop.add(5)`);
    await waitFor(tab, `frames > ${frames + 10}`);
    expect(await popup.evaluate(`document.documentElement.dataset.verdict`)).not.toBe('unchecked');
    expect(tab.errors).toEqual([]);
    await popup.close();
    await tab.close();
  });
});

test(`Chromium: ${CHANGES * BURST} cards in bursts leave no mark and no memory behind`, {
  timeout: LONG_MS,
}, async () => {
  const { context, close } = await launchContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(server.url('/shop.html'));
    await page.waitForFunction(cards(10), undefined, { timeout: COLD_MS });
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const round = async (bursts: number) => {
      for (let i = 0; i < bursts; i++) {
        await page.evaluate(`shop.add(${BURST})`);
        await page.waitForTimeout(20);
        // At most as many as are read stand there at once.
        if (i % 6 === 5) await page.evaluate(`shop.drop(${BURST * 6})`);
      }
      await page.evaluate(`list().replaceChildren(...[...list().children].slice(0, 10))`);
      await page.mouse.click(5, 5);
      await page.waitForFunction(cards(10), undefined, { timeout: COLD_MS });
    };
    await round(6); // What is made once: code, sheets, figures.
    const before = await heap();
    await round(CHANGES);
    const left = (await heap()) - before;
    console.log(`heap after ${CHANGES * BURST} added cards: ${(left / 1024).toFixed(0)} kB more`);
    expect(left).toBeLessThan(HEAP_BYTES);
  } finally {
    await close();
  }
});
