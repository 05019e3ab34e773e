/** From a stop to a printed record: decided in the popup, remembered, applied, logged, verified, and taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../tools/serve.ts';
import { BROWSERS, type Browser, openPopup, type Tab, waitFor } from './browser.ts';
import { faults, send } from './ownPages.ts';

const PUMP = '[data-listing^="Centrifugal water pump"]';
const REASON = 'Another register number, another street';

const decided = (values: Record<string, string>) => send('form.decide-form', values);

describe.each(Object.entries(BROWSERS))('%s', (_, launch) => {
  let browser: Browser;
  let server: Server;
  let market: Tab;
  let popup: Tab;

  const verdict = `document.querySelector('${PUMP}')?.dataset.verdict`;
  const decide = async (on: string, values: Record<string, string>) => {
    await popup.evaluate(`document.querySelector('${PUMP} [data-decide="${on}"]').click()`);
    await waitFor(popup, `!!document.querySelector('form.decide-form')`);
    await popup.evaluate(decided(values));
    await waitFor(popup, `!document.querySelector('form.decide-form')`);
  };

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await launch();
    const url = server.url('/index.html');
    market = await browser.open(url);
    await waitFor(market, `document.querySelectorAll('[data-tradeflag="mark"]').length === 40`);
    popup = await openPopup(browser, url);
    await waitFor(popup, `${verdict} === 'stop'`);
    await popup.evaluate(`document.querySelector('${PUMP} summary').click()`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openWorkspace(hash = ''): Promise<Tab> {
    const tab = await browser.open(browser.extensionUrl(`workspace.html${hash}`));
    await waitFor(tab, `document.querySelectorAll('tr[data-entry]').length > 0`);
    return tab;
  }

  const verified = async (tab: Tab): Promise<string> => {
    await tab.evaluate(`document.querySelector('form.tool').requestSubmit()`);
    return waitFor(tab, `document.querySelector('[data-verified]')?.innerText`);
  };

  test('“not the same party” takes the stop away, says who decided what and why, and stands in the log', async () => {
    await decide('party', { reason: REASON, author: 'Compliance desk' });
    await waitFor(popup, `${verdict} !== 'stop'`);
    const said = await popup.evaluate<string>(`document.querySelector('${PUMP}').innerText`);
    for (const part of [
      'Discounted by you',
      'Compliance desk',
      REASON,
      'Quarrelwick Gulf Reexport',
      'Undo this decision',
    ])
      expect(said).toContain(part);
    const address = await popup.evaluate<string>(`document.querySelector('${PUMP} .kept a').getAttribute('href')`);
    const workspace = await openWorkspace(address.slice(address.indexOf('#')));
    const record = await waitFor<string>(workspace, `document.querySelector('.record')?.innerText`);
    for (const part of [REASON, 'Compliance desk', 'Stop:', 'What was not checked', 'SHA-256', 'not legal advice'])
      expect(record).toContain(part);
    expect(await verified(workspace)).toContain('Unchanged since entry 2');
    expect(await faults(workspace)).toEqual([]);
    expect(workspace.errors).toEqual([]);
    await workspace.close();
  });

  test('undo brings the stop back, and is an entry too', async () => {
    await popup.evaluate(`document.querySelector('${PUMP} [data-decide="undo"]').click()`);
    await waitFor(popup, `${verdict} === 'stop'`);
    const workspace = await openWorkspace();
    expect(await workspace.evaluate(`document.querySelector('tr[data-entry="3"]').innerText`)).toContain('Taken back');
    await workspace.close();
  });

  test('an escalated decision stays open, is screened again, and its outcome closes it', async () => {
    await decide('listing', { outcome: 'escalated', reason: 'Sent to legal', author: 'Purchasing' });
    const workspace = await openWorkspace();
    const open = `document.querySelector('.open-list')?.innerText`;
    expect(await waitFor(workspace, `${open}?.includes('Nothing came out differently') && ${open}`)).toContain(
      'Sent to legal',
    );
    await workspace.evaluate(`document.querySelector('.open-list button').click()`);
    await waitFor(workspace, `!!document.querySelector('form.decide-form')`);
    await workspace.evaluate(decided({ outcome: 'refused', reason: 'Legal said no', author: 'Legal' }));
    await waitFor(workspace, `!document.querySelector('.open-list')`);
    expect(await verified(workspace)).toContain('Unchanged since entry 5');
    await workspace.close();
  });

  test('a name vouched for is applied at once, and can be taken back', async () => {
    const workspace = await openWorkspace();
    const click = (words: string) =>
      workspace.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === '${words}').click()`,
      );
    await click('Vouch for a name…');
    await waitFor(workspace, `!!document.querySelector('form.decide-form')`);
    await workspace.evaluate(
      decided({ name: 'Quarrelwick Gulf Reexport', country: 'AE', reason: 'Long known to us', author: 'Desk' }),
    );
    await waitFor(popup, `${verdict} !== 'stop'`);
    await waitFor(workspace, `!!document.querySelector('.memory-table')`);
    await click('Take back');
    await waitFor(popup, `${verdict} === 'stop'`);
    await workspace.close();
  });

  test('a record goes out for review and the answer comes back; a backup of the same log brings nothing new', async () => {
    const workspace = await openWorkspace();
    await workspace.evaluate(`(() => {
      URL.createObjectURL = (blob) => { globalThis.saved = blob.text(); return 'about:blank#'; };
      HTMLAnchorElement.prototype.click = () => {};
    })()`);
    const click = (words: string) =>
      workspace.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === '${words}').click()`,
      );
    const give = (label: string) => `globalThis.saved.then((text) => {
      const input = [...document.querySelectorAll('.file-button')].find((one) => one.textContent === '${label}').querySelector('input');
      const files = new DataTransfer();
      files.items.add(new File([text], 'file.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })`;
    await workspace.evaluate(`document.querySelector('tr[data-entry="4"] button').click()`);
    await waitFor(workspace, `!!document.querySelector('.record')`);
    await click('Ask for a second review');
    await workspace.evaluate(give('Open a review file…'));
    await waitFor(workspace, `!!document.querySelector('form.decide-form')`);
    expect(await faults(workspace)).toEqual([]);
    await workspace.evaluate(decided({ agrees: 'yes', words: 'Checked the register', author: 'Second desk' }));
    await waitFor(workspace, `!document.querySelector('form.decide-form')`);
    await workspace.evaluate(give('Open a review file…'));
    await waitFor(workspace, `document.querySelector('.record')?.innerText.includes('Second desk agrees')`);
    await workspace.evaluate(`void (globalThis.saved = null)`); // The next file is the backup, whenever it is written.
    await click('Save backup');
    await waitFor(workspace, `globalThis.saved !== null`);
    await workspace.evaluate(give('Restore a backup…'));
    await waitFor(workspace, `document.body.innerText.includes('Everything in this backup is already here')`);
    await workspace.evaluate(`void (globalThis.saved = null)`);
    await click('Export CSV');
    await waitFor(workspace, `globalThis.saved !== null`);
    expect(await workspace.evaluate(`globalThis.saved`)).toContain('"Checked the register"');
    expect(workspace.errors).toEqual([]);
    await workspace.close();
  });

  test('popup and form have no fault that axe-core sees', async () => {
    await popup.evaluate(`document.querySelector('${PUMP} [data-decide="party"]').click()`);
    await waitFor(popup, `!!document.querySelector('form.decide-form')`);
    expect(await faults(popup)).toEqual([]);
    expect(popup.errors).toEqual([]);
    expect(market.errors).toEqual([]);
  });
});
