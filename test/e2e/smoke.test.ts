import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, waitFor, waitForSpoken } from './browser.ts';

const LISTING = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'FPGA in a 256-ball package, HS code 8542.39',
  offers: { '@type': 'Offer', price: '12.50', priceCurrency: 'USD' },
};

const PAGES = {
  '/product.html': `<!doctype html><html lang="en"><title>Part</title>
    <script type="application/ld+json">${JSON.stringify(LISTING)}</script>
    <main><h1>${LISTING.name}</h1><dl><dt>HS code</dt><dd>8542.39</dd><dt>Country of origin</dt><dd>USA</dd></dl></main>`,
};

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

  test('a product page gets one mark that says its verdict', async () => {
    const tab = await browser.open(server.url('/product.html'));
    await waitFor(tab, `document.querySelectorAll('[data-tradeflag="mark"]').length === 1`);
    await waitForSpoken(tab, '[data-tradeflag="mark"]', /\w+/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('the popup opens as a page and lists what was read', async () => {
    const url = server.url('/product.html');
    const tab = await browser.open(url);
    const popup = await openPopup(browser, url);
    expect(await waitFor(popup, `document.querySelector('[data-listing]')?.dataset.listing`)).toContain('FPGA');
    expect(popup.errors).toEqual([]);
    await popup.close();
    await tab.close();
  });
});
