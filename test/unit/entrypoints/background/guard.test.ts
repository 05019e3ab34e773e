import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { GuardQuestion } from '../../../../platform/guardMessages.ts';
import type { ScreenAnswer } from '../../../../platform/messages.ts';
import { presenting } from '../../../../platform/settings.ts';
import type { DecisionRecord } from '../../../../rules/decisions/record.ts';
import type { WordedScreening } from '../../../../rules/worded.ts';
import { buildPack } from '../../../../tools/pack-build.ts';
import { getMessage } from '../../../messages.ts';
import { snapshotOf } from '../../reader/dom.ts';

const pack = await buildPack('test');
const PAGE = snapshotOf(`<title>Request for quotation</title><h1>Request for quotation</h1><form>
  <label>Product <input name="item" value="LM358DR dual operational amplifier, SOIC-8"></label>
  <label>Quantity <input name="quantity" value="2500"></label>
  <label>Consignee name <input name="consignee" value="Kuzgunfener Havacılık Tedarik"></label>
  <label>Consignee address <input name="consignee-address" value="Uydurma Cad. 1, Örnekköy, İstanbul"></label>
  <label>Consignee country <select name="consignee-country"><option value="TR" selected>Türkiye</option></select></label>
  <button>Send request</button></form>`);
const TAB = 7;

/** What the page's own copy of the content script answers. */
let screening: WordedScreening | null;
let onPage: object | null;
let orders: { order: string }[];

async function start() {
  vi.resetModules();
  const guard = await import('../../../../entrypoints/background/guard.ts');
  const { screenTab } = await import('../../../../entrypoints/background/screen.ts');
  const { ruleCache } = await import('../../../../entrypoints/background/packs.ts');
  const { logEntries } = await import('../../../../platform/db/log.ts');
  await ruleCache();
  const screen = async () => {
    const answer = await screenTab(PAGE, TAB, 'shop.example');
    screening = answer.state === 'screened' ? answer.screening : null;
  };
  await screen();
  const records = async () =>
    (await logEntries()).flatMap(({ payload }) =>
      payload?.kind === 'decision' ? [payload.record as DecisionRecord] : [],
    );
  return { ...guard, screen, records };
}

beforeEach(async () => {
  const { database } = await import('../../../../platform/db/open.ts');
  const db = await database();
  for (const store of ['log', 'payloads', 'head', 'decisions'] as const) await db.clear(store);
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: TAB, url: PAGE.url }] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: TAB, url: PAGE.url } as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (_tab: number, order: { order: string }) => {
    orders.push(order);
    if (order.order === 'page') return onPage;
    return order.order === 'state' ? { host: 'shop.example', screening, trouble: null } : undefined;
  }) as never);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(getMessage as never);
  browser.scripting.executeScript = vi.fn(async () => []) as never;
  browser.windows.create = vi.fn(async () => ({})) as never;
  onPage = PAGE;
  orders = [];
});

test('what the guard makes of an answer; what is off or not ready holds nothing', async () => {
  const { guardOf, guardState } = await start();
  const answer: ScreenAnswer = { state: 'screened', anchors: [], screening: screening as WordedScreening };
  expect(await guardOf(TAB, answer)).toMatchObject({ state: 'known', kind: 'rfq', verdict: 'stop' });
  expect(await guardOf(TAB, { state: 'not-ready', anchors: [] })).toEqual({ state: 'unknown' });
  expect(await guardOf(TAB, { state: 'paused' })).toEqual({ state: 'off' });
  screening = null;
  expect(await guardState(TAB)).toEqual({ state: 'unknown' });
});

test('the question names the party and offers no plain reason against a list entry', async () => {
  const { guardQuestion } = await start();
  const question = (await guardQuestion(TAB)) as GuardQuestion;
  expect(question.parties.map(({ name }) => name)).toEqual(['Kuzgunfener Havacılık Tedarik']);
  expect(question.notSameReasons.length).toBeGreaterThan(0);
  expect(question.plainReasons).toEqual([]);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: TAB }, files: ['/guardDialog.js'] });
  await presenting.setValue(true);
  expect((await guardQuestion(TAB))?.notSameReasons).toEqual([]);
});

test('not the same party: remembered for this page, logged with the reason that was picked, and the stop is gone', async () => {
  const { guardQuestion, decideAtGuard, screen, records } = await start();
  const { key } = (await guardQuestion(TAB)) as GuardQuestion;
  expect(await decideAtGuard(TAB, { key, choice: { do: 'not-same', party: 0, reason: 'address' } })).toMatchObject({
    kept: true,
  });
  expect(await records()).toMatchObject([
    { act: 'not_same_party', reason: 'Another address and country', witness: { verdict: 'stop' } },
  ]);
  await screen();
  expect(screening?.verdict).not.toBe('stop');
  expect(await guardQuestion(TAB)).toBeNull();
});

test.each([
  ['a page that became another', { key: '0'.repeat(64), choice: { do: 'escalate' } }, 'page-changed'],
  ['a party that is not there', { choice: { do: 'not-same', party: 9, reason: 'address' } }, 'invalid'],
  ['a plain reason where none is enough', { choice: { do: 'proceed', reason: 'documented' } }, 'invalid'],
] as const)('nothing is kept: %s', async (_what, given, error) => {
  const { guardQuestion, decideAtGuard, records } = await start();
  const { key } = (await guardQuestion(TAB)) as GuardQuestion;
  expect(await decideAtGuard(TAB, { key, ...given })).toEqual({ kept: false, error });
  expect(await records()).toEqual([]);
});

test('an escalation, or a plain reason against a list entry, is logged and lets nothing pass; an authorisation of the page does', async () => {
  const { guardQuestion, decideAtGuard, recordAtGuard, records } = await start();
  const { key } = (await guardQuestion(TAB)) as GuardQuestion;
  await decideAtGuard(TAB, { key, choice: { do: 'escalate' } });
  expect(orders.map(({ order }) => order)).not.toContain('guard-pass');
  const said = {
    reason: 'Licence',
    author: 'Desk',
    closes: null,
    authorisation: { number: 'T-1', until: '2099-01-01' },
  };
  const seen = { tab: TAB, url: PAGE.url, listing: null };
  await recordAtGuard({ ...said, outcome: 'proceeded', authorisation: null, seen });
  expect(orders.map(({ order }) => order)).not.toContain('guard-pass');
  await recordAtGuard({ ...said, outcome: 'authorised', seen });
  expect(orders.map(({ order }) => order)).toContain('guard-pass');
  expect((await records()).map(({ act }) => act)).toEqual(['escalated', 'proceeded', 'authorised']);
});

test('a send that nobody could hold is logged, also where the page is gone, and its windows do not pile up', async () => {
  const { reportUnheld, records } = await start();
  await reportUnheld(TAB, PAGE.url);
  onPage = null;
  await reportUnheld(TAB, PAGE.url);
  const [first, second] = await records();
  expect([first?.act, second?.act]).toEqual(['sent_unheld', 'sent_unheld']);
  expect([first?.witness?.verdict, second?.witness]).toEqual(['stop', null]);
  expect(second?.reason).toContain(PAGE.url);
  expect(browser.windows.create).toHaveBeenCalledTimes(1);
});
