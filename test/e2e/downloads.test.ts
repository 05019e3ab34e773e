/** Lists downloaded from their publishers: the test build asks a server on loopback in place of each. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_LISTS } from '../../hosts.ts';
import { type Server, serveAnswers } from '../../tools/serve.ts';
import { BROWSERS, type Browser, type Tab, waitFor } from './browser.ts';
import { ofac } from './listFiles.ts';

let files: Record<string, string>;
let version = 0;
/** What the server was asked, and how it answers instead of with the file. */
let asked: string[] = [];
let instead: ((response: ServerResponse) => void) | null = null;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const name = (request.url ?? '').split('/').at(-1) ?? '';
  asked.push(name);
  if (instead !== null) {
    instead(response);
    return;
  }
  const etag = `"${name} ${version}"`;
  const body = files[name];
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.writeHead(body === undefined ? 404 : 200, { etag }).end(body);
}

/** Once the try before has ended: a button pressed during one asks for nothing. */
const IDLE = `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'downloads-state' })
  .then(({ answer }) => answer.every(({ running }) => !running))`;
const ITEM = `document.querySelector('[data-download=ofac_sdn_csv]')`;
/** Presses a button of the list once it stands, with a real pointer: permissions are asked for in a click only. */
async function press(tab: Tab, label: string): Promise<void> {
  const button = `[data-download=ofac_sdn_csv] button[aria-label^="${label}"]`;
  await waitFor(tab, `document.querySelector('${button}') !== null`);
  await tab.evaluate(`document.querySelector('${button}').scrollIntoView({ block: 'center' })`);
  await tab.click(button);
}
async function lookAgain(tab: Tab): Promise<void> {
  await waitFor(tab, IDLE);
  await press(tab, 'Look for a newer version');
}
const says = (tab: Tab, text: RegExp) =>
  waitFor<string>(tab, `${text}.test(${ITEM}.textContent) && ${ITEM}.textContent`);
const LIST = `document.querySelector('tr[data-list=us_sdn]')`;

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [files, version, asked, instead] = [ofac(40), 0, [], null];
    server = await serveAnswers(answer, Number(TEST_LISTS.split(':')[1]));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('a list is off until turned on, comes as a set, is asked for again, and a failure leaves it', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    await says(options, /Off\. Nothing is downloaded/);
    expect(asked).toEqual([]);

    await press(options, 'Download now and every day');
    await says(options, /The newest version was in force/);
    expect(asked).toEqual(Object.keys(files));
    expect(await waitFor<string>(options, `${LIST}?.textContent`)).toMatch(/SDN.*today.*40/);
    expect(await options.evaluate(`${LIST}.nextElementSibling.textContent`)).toContain('offers no newer version');
    expect(await options.evaluate(`document.body.textContent`)).toContain('Only these, for the lists');

    asked = [];
    await lookAgain(options);
    await expect.poll(() => asked, { timeout: 15_000 }).toEqual(Object.keys(files));

    [files, version] = [ofac(41), 1];
    await lookAgain(options);
    expect(
      await waitFor<string>(options, `/41/.test(${LIST}.textContent) && ${LIST}.parentElement.textContent`),
    ).toContain('1 added, 0 removed, 0 changed');

    instead = (response) => void response.writeHead(302, { location: 'http://localhost:9/forged.csv' }).end();
    await lookAgain(options);
    await says(options, /last try failed/);
    instead = (response) => void response.writeHead(500).end();
    await lookAgain(options);
    await says(options, /answered with the error 500/);
    expect(await options.evaluate(`${LIST}.textContent`)).toContain('41');

    // One that never ends can be cancelled.
    instead = (response) => {
      response.writeHead(200);
      response.write(files['SDN.CSV']?.slice(0, 100));
    };
    await lookAgain(options);
    await waitFor(options, `${ITEM}.querySelector('progress') !== null`);
    await press(options, 'Cancel the download');
    await says(options, /Cancelled/);
    instead = null;

    await press(options, 'Turn off');
    await says(options, /Off\. Nothing is downloaded/);
    expect(await options.evaluate(`${LIST} !== null`)).toBe(true);
    // An answer with an error is told in the console by the browser itself.
    expect(options.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
    await options.close();
  });
});
