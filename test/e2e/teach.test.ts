/** A site is taught by pointing at its page: what is read stands beside it, and the adapter is a file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileSite } from '../../rules/sites/index.ts';
import { type Server, servePages } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, waitFor } from './browser.ts';
import { faults } from './ownPages.ts';

const COLD_MS = 40_000;
const MARK = '[data-tradeflag="mark"]';
const card = (name: string, at: number) => `<li class="card"><img alt="" width="9">
  <a class="card-title" href="/part/${at}">${name}</a><b class="maker">Hydra Werk</b><span class="price">$${at + 5}.00</span></li>`;
const CARDS = ['FPGA, 256 balls', 'Flash memory chip', 'Roller bearing', 'Ceramic capacitor'].map(card).join('');
const LIST = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title></head><body><main>
  <h1>Parts</h1><ul>${CARDS}</ul></main></body></html>`;

let server: Server;

beforeAll(async () => {
  server = await servePages({ '/list/chips.html': LIST });
});
afterAll(() => server?.close());

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('one title and one maker that are pointed at teach the whole list', async () => {
    const url = server.url('/list/chips.html', 'parts.localhost');
    const tab = await browser.open(url);
    await waitFor(tab, `document.querySelectorAll('${MARK}').length === 4`, COLD_MS);
    const popup = await openPopup(browser, url);
    const link = `document.querySelector('a[href^="/teach.html"]')`;
    await waitFor(popup, `${link} !== null`, COLD_MS);
    await popup.goto(await popup.evaluate<string>(`${link}.href`));
    const point = (text: string) =>
      `[...document.querySelectorAll('.line')].find((line) => line.textContent === ${JSON.stringify(text)}).click()`;
    await waitFor(popup, `document.querySelectorAll('.line').length > 8`, COLD_MS);
    expect(await popup.evaluate(`document.querySelector('select').value`)).toBe('search');
    await popup.evaluate(point('Flash memory chip'));
    await waitFor(popup, `document.querySelectorAll('[data-read] li').length === 4`);
    await popup.evaluate(`document.querySelector('[value="manufacturer"]').click()`);
    await popup.evaluate(point('Hydra Werk'));
    const file = `document.querySelector('a[download]')`;
    await waitFor(popup, `decodeURIComponent(${file}.href).includes('manufacturer')`);
    expect(await popup.evaluate(`document.querySelector('[data-read]').dataset.read`)).toBe('parts-localhost');
    expect(await popup.evaluate(`${file}.download`)).toBe('parts-localhost.json');
    const href = await popup.evaluate<string>(`${file}.href`);
    const adapter = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)));
    expect(compileSite(adapter)).toMatchObject({ id: 'parts-localhost', hosts: ['parts.localhost'] });
    expect(adapter.pages).toEqual([
      {
        cards: { card: 'li.card', fields: [{ key: 'manufacturer', select: 'b.maker' }], title: 'a.card-title' },
        kind: 'search',
        paths: ['/list/*'],
      },
    ]);
    expect(await faults(popup)).toEqual([]);
    expect(popup.errors).toEqual([]);
    await popup.close();
    await tab.close();
  });
});
