/**
 * PRIVACY.md, proved: everything that leaves the browser goes through a proxy of ours, from pages and background alike,
 * and over a long run of browsing nothing goes out but what the pages themselves ask for. Chromium alone takes a proxy here.
 */
import { createServer, type Server as HttpServer, request as pass } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, servePages } from '../../tools/serve.ts';
import { type Browser, openPopup, waitFor } from './browser.ts';
import { launchChromium } from './chromium.ts';

const ROUNDS = 5;
/** A form has no listing to be marked: time to read it. */
const READING_MS = 800;
const SECRET = 'Vexmoor Imaginary Trading';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;
const OFFER = `<h1>FPGA in a 256-ball package, HS code 8542.39</h1><p>$12.50</p><p>Add to cart</p>
  <dl><dt>Part number</dt><dd>ZX-7A35T</dd><dt>HS code</dt><dd>8542.39</dd><dt>Country of origin</dt><dd>USA</dd>
  <dt>Seller</dt><dd>${SECRET}</dd></dl>`;
const PARTS = ['FPGA, 256 balls', 'Flash memory chip', 'Roller bearing', 'Ceramic capacitor', 'Spectrum analyser'];
const CARDS = PARTS.map(
  (part, i) =>
    `<li class="card"><img alt="" width="9"><a class="title" href="/offer.html">${part}, model ZX-${i}</a><span class="price">$${i + 3}.00</span></li>`,
);
const PAGES = {
  '/offer.html': page('FPGA', OFFER),
  '/list.html': page('Parts', `<h1>Parts</h1><ul>${CARDS.join('')}</ul>`),
  '/rfq.html': page(
    'Request for quotation',
    `<h1>Request for quotation</h1>${OFFER}<form><label>Company <input name="company" value="${SECRET}"></label>
     <label>Delivery country <input name="country" value="Russia"></label><button>Send inquiry</button></form>`,
  ),
};

/** Chromium asks for the picture of a site by itself, and its maker's services for sign-in and forms; nothing of ours names them. */
const OF_THE_BROWSER =
  /\/favicon\.ico$|^(?:CONNECT |\w+ https?:\/\/)(?:[\w-]+\.){0,4}(?:google|googleapis|gvt1)\.com[:/]/;

/** What left the browser: method and address, or the host of a connection that is encrypted. */
const sent: string[] = [];
let proxy: HttpServer;
let site: Server;
let browser: Browser;

beforeAll(async () => {
  site = await servePages(PAGES);
  proxy = createServer((request, response) => {
    sent.push(`${request.method} ${request.url}`);
    const { method, headers } = request;
    if (!request.url?.startsWith('http://localhost:')) return void response.writeHead(502).end();
    const onward = pass(request.url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  proxy.on('connect', ({ url }, socket) => {
    sent.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  browser = await launchChromium({ proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  proxy?.closeAllConnections();
  proxy?.close();
});

test('a long run of browsing sends nothing but what the pages ask for', { timeout: 180_000 }, async () => {
  const tab = await browser.open(site.url('/offer.html'));
  const visits = [site.url('/offer.html')];
  await waitFor(tab, `document.querySelector('[data-tradeflag=mark]') !== null`, 40_000);
  for (let round = 0; round < ROUNDS; round++)
    for (const path of Object.keys(PAGES)) {
      await tab.goto(site.url(path));
      visits.push(site.url(path));
      if (path === '/rfq.html') await new Promise((done) => setTimeout(done, READING_MS));
      else await waitFor(tab, `document.querySelector('[data-tradeflag=mark]') !== null`);
    }
  const popup = await openPopup(browser, visits.at(-1) ?? '');
  await waitFor(popup, `document.documentElement.dataset.verdict ?? document.querySelector('[data-verdict]')`);
  for (const own of ['workspace.html', 'options.html', 'training.html']) {
    const opened = await browser.open(browser.extensionUrl(own));
    await waitFor(opened, `document.querySelector('h1') !== null`);
    await opened.close();
  }
  await browser.endBackground();
  await tab.goto(site.url('/list.html'));
  visits.push(site.url('/list.html'));
  await waitFor(tab, `document.querySelector('[data-tradeflag=mark]') !== null`);

  const asked = sent.filter((one) => !OF_THE_BROWSER.test(one));
  expect(asked).toEqual(visits.map((url) => `GET ${url}`));
  expect(sent.join('\n')).not.toContain(encodeURIComponent(SECRET));
});
