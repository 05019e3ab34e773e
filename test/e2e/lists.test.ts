/** Lists in the extension: loaded from files in the options page, and every party of a page compared with them at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor, waitForSpoken } from './browser.ts';
import { choose } from './listFiles.ts';

const SELLER = 'Vexmoor Halberg Instruments';
const LISTING = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Spectrum analyser, HS code 9030.40',
  offers: { '@type': 'Offer', price: '900', priceCurrency: 'EUR', seller: { '@type': 'Organization', name: SELLER } },
};
const PAGES = {
  '/offer.html': `<!doctype html><html lang="en"><title>Offer</title>
    <script type="application/ld+json">${JSON.stringify(LISTING)}</script>
    <main><h1>${LISTING.name}</h1><dl><dt>HS code</dt><dd>9030.40</dd><dt>Supplier</dt><dd>${SELLER}</dd></dl></main>`,
};
const MARK = '[data-tradeflag="mark"]';
const CARD = '[data-tradeflag="card"]';
const LIST = `document.querySelector('tr[data-list="own:blocked"]')`;

const BLOCKED = `name,country,programme,note
${SELLER},CY,OWN-FREEZE,invented for this test
Quillwether Bosk Trading,AE,OWN-FREEZE,invented for this test
`;

/** Waits until the options page says a text of an import that ended. */
const said = (tab: Tab, text: string) =>
  waitFor<string>(
    tab,
    `(document.querySelector('.list-outcomes').textContent.includes(${JSON.stringify(text)}) && document.querySelector('.list-outcomes').textContent)`,
  );

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('a file becomes a list, open pages follow it, a broken file leaves it, and removing it is undone on the pages too', async () => {
    const offer = await browser.open(server.url('/offer.html'));
    const before = await waitForSpoken(offer, MARK, /Note|Nothing found/);
    const options = await browser.open(browser.extensionUrl('options.html'));
    await waitFor(options, `document.querySelector('input[name=lists]') !== null`);

    await options.evaluate(choose({ 'Blocked.csv': BLOCKED }));
    expect(await said(options, '2 entries loaded from Blocked.csv')).toContain('blocked');
    expect(await waitFor<string>(options, `${LIST}?.textContent`)).toMatch(/today.*2/);

    await offer.front();
    await waitForSpoken(offer, MARK, /Review|Stop/);
    await offer.click(MARK);
    await waitForSpoken(offer, CARD, /compared with lists/);
    const popup = await openPopup(browser, server.url('/offer.html'));
    await waitFor(popup, `['review', 'stop'].includes(document.documentElement.dataset.verdict)`);
    expect(await popup.evaluate(`document.body.textContent`)).toMatch(new RegExp(`“${SELLER}”.*blocked`));
    const entry = await popup.evaluate<string>(`document.querySelector('a[href*="look-up"]').href`);
    await popup.close();

    const workspace = await browser.open(entry);
    const found = `document.querySelector('.found-party > button')`;
    expect(await waitFor<string>(workspace, `${found}?.textContent`)).toContain(SELLER);
    await workspace.evaluate(`${found}.click()`);
    expect(await waitFor<string>(workspace, `document.querySelector('.list-entry')?.textContent`)).toMatch(
      /blocked.*OWN-FREEZE.*Cyprus.*invented for this test/,
    );
    expect(workspace.errors).toEqual([]);
    await workspace.close();

    await options.front();
    await options.evaluate(choose({ 'Blocked.csv': `${BLOCKED}"Cut off in the mid` }));
    const why = await said(options, 'could not be read to its end');
    expect(why).toContain('cut off');
    expect(why).toContain('stays in use');
    expect(await options.evaluate(`${LIST}.textContent`)).toMatch(/today.*2/);
    expect(await options.evaluate(`${LIST}.parentElement.textContent`)).toContain('this version stayed');
    await options.evaluate(choose({ 'Blocked.csv': 'PK\u0003\u0004' }));
    expect(await said(options, 'is not a list that Tradeflag can read')).toContain('ZIP');
    expect(await options.evaluate(`${LIST}.textContent`)).toMatch(/today.*2/);

    await options.evaluate(`${LIST}.querySelector('button').click()`);
    await waitFor(
      options,
      `[...document.querySelectorAll('tr button')].find((b) => b.textContent === 'Yes, remove')?.click() === undefined && ${LIST} === null`,
    );
    await offer.front();
    expect(await waitForSpoken(offer, MARK, /Note|Nothing found/)).toBe(before);
    expect([...options.errors, ...offer.errors]).toEqual([]);
    await options.close();
    await offer.close();
  });
});
