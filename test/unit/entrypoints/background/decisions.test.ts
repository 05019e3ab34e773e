import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Kept } from '../../../../platform/decisionMessages.ts';
import { openEntries } from '../../../../platform/log/open.ts';
import { verify } from '../../../../platform/log/verify.ts';
import { logAnchor } from '../../../../platform/settings.ts';
import { aboutParty } from '../../../../rules/decisions/about.ts';
import type { DecisionRecord, EntryRef } from '../../../../rules/decisions/record.ts';
import type { ScreenedParty } from '../../../../rules/screening.ts';
import { buildPack } from '../../../../tools/pack-build.ts';
import { snapshotOf } from '../../reader/dom.ts';

const pack = await buildPack('test');
const SUPPLIER = 'Quarrelwick Gulf Reexport';
const TITLE = 'PIC16F877A-I/P 8-bit microcontroller';
const card = (title: string, href: string) =>
  `<div class="card"><img src="x"><h3><a href="${href}">${title}</a></h3><b>$5</b><dl><dt>HS code</dt><dd>8542.31</dd>
    <dt>Supplier</dt><dd>${SUPPLIER}</dd><dt>Supplier country</dt><dd>United Arab Emirates</dd></dl></div>`;
const pageOf = (...cards: string[]) => snapshotOf(`<title>Search results</title>${cards.join('')}`);
const OFFER = pageOf(card(TITLE, '/pic'), card('Something else in a box', '/box'), card('A bag', '/bag'));
const SEEN = { tab: 7, url: OFFER.url, listing: { title: TITLE, url: 'https://shop.example/pic' } };
const SAID = { reason: 'Another register number', author: 'Desk', expires: '2027-06-30' };

let shown: object | null;

async function start() {
  vi.resetModules();
  const decisions = await import('../../../../entrypoints/background/decisions.ts');
  const log = await import('../../../../entrypoints/background/log.ts');
  const replay = await import('../../../../entrypoints/background/replay.ts');
  const { screenTab } = await import('../../../../entrypoints/background/screen.ts');
  const { ruleCache } = await import('../../../../entrypoints/background/packs.ts');
  const { logEntries, logHead } = await import('../../../../platform/db/log.ts');
  await ruleCache();
  return { ...decisions, ...log, ...replay, screenTab, logEntries, logHead };
}
type Background = Awaited<ReturnType<typeof start>>;

/** Log and memory are emptied; the compiled rules stay, since to compile them takes long. */
beforeEach(async () => {
  const { database } = await import('../../../../platform/db/open.ts');
  const db = await database();
  for (const store of ['log', 'payloads', 'head', 'decisions'] as const) await db.clear(store);
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9), toFake: ['Date'] });
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url: OFFER.url }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (_tab: number, order: { order: string }) =>
    order.order === 'page' ? shown : null) as never);
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  shown = OFFER;
});

async function verdictNow({ screenTab }: Background) {
  const answer = await screenTab(OFFER, 7, 'shop.example');
  if (answer.state !== 'screened') throw new Error(answer.state);
  return answer.screening.listings[0];
}

async function notTheSame(background: Background): Promise<Kept> {
  const seen = await verdictNow(background);
  const party = seen?.parties[0] as ScreenedParty;
  const about = aboutParty(party, party.matches);
  return background.remember({ seen: SEEN, about, scope: { in: 'party', name: SUPPLIER }, ...SAID });
}

const recordAt = async ({ logEntries }: Background, seq: number) =>
  (await logEntries()).find(({ header }) => header.seq === seq)?.payload?.record as DecisionRecord;

test('from a stop to a decision that is remembered, applied, logged with the page as it was, and taken back', async () => {
  const background = await start();
  expect((await verdictNow(background))?.verdict).toBe('stop');
  const kept = await notTheSame(background);
  expect(kept).toMatchObject({ kept: true, entry: { seq: 2 } });
  const after = await verdictNow(background);
  expect(after?.verdict).not.toBe('stop');
  expect(after?.findings.map(({ text }) => text).join()).toContain('Another register number');
  const { witness, versions, who, act, decisions } = await recordAt(background, 2);
  expect({ act, who, made: decisions.length }).toEqual({ act: 'not_same_party', who: 'Desk', made: 1 });
  expect(witness).toMatchObject({ url: OFFER.url, verdict: 'stop', verdictAfter: after?.verdict, deal: null });
  expect(witness?.reading.listings).toHaveLength(1);
  expect(witness?.told.en?.candidates.join()).toContain('Quarrelwick');
  expect(versions).toMatchObject({ extension: '0.1.0', lists: [{ list: 'demo', rows: 7 }] });
  const id = (kept as { decision: string }).decision;
  expect(await background.forget({ id, ...SAID })).toMatchObject({ kept: true, entry: { seq: 3 } });
  expect((await verdictNow(background))?.verdict).toBe('stop');
});

test('a background that starts anew knows what was decided', async () => {
  await notTheSame(await start());
  expect((await verdictNow(await start()))?.verdict).not.toBe('stop');
});

test.each<[string, object | null]>([
  ['gone', null],
  ['on another address', { ...OFFER, url: 'https://shop.example/else' }],
  ['without the listing', pageOf()],
  ['no page at all', { hello: 1 }],
])('nothing is kept of a page that is %s', async (_what, now) => {
  const background = await start();
  await verdictNow(background);
  shown = now;
  expect(await notTheSame(background)).toEqual({ kept: false, error: 'page-changed' });
  expect(await background.logEntries()).toEqual([]);
});

test('a full disk keeps nothing, and the stop stands', async () => {
  const background = await start();
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await notTheSame(background)).toEqual({ kept: false, error: 'full' });
  spy.mockRestore();
  expect((await verdictNow(background))?.verdict).toBe('stop');
});

test('a name vouched for is compared with today’s lists at once', async () => {
  const background = await start();
  expect(await background.vouch({ name: SUPPLIER, country: 'AE', ...SAID })).toMatchObject({ kept: true });
  expect((await verdictNow(background))?.verdict).not.toBe('stop');
  const { decisions, author } = await background.rememberedState();
  expect(decisions).toMatchObject([{ standing: 'holds', about: { vouched: true, entries: [{ list: 'demo' }] } }]);
  expect([author, decisions[0]?.aboutText]).toEqual(['Desk', expect.stringContaining('vouch')]);
});

test('an authorisation has a number, and the listing says it from then on', async () => {
  const background = await start();
  const ask = { seen: SEEN, outcome: 'authorised' as const, closes: null, reason: 'Licence granted', author: 'Desk' };
  expect(await background.recordOutcome({ ...ask, authorisation: null })).toEqual({ kept: false, error: 'invalid' });
  await background.recordOutcome({ ...ask, authorisation: { number: 'L-12', until: '2027-01-31' } });
  const after = await verdictNow(background);
  expect(after?.verdict).toBe('stop');
  expect(after?.findings.map(({ text }) => text).join()).toContain('authorised by L-12 until 2027-01-31');
});

test('imported decisions are added once', async () => {
  const background = await start();
  await background.vouch({ name: SUPPLIER, country: 'AE', ...SAID });
  const { decisions } = await background.rememberedState();
  const file = decisions.map(({ aboutText: _a, scopeText: _b, standing: _c, standingText: _d, ...one }) => one);
  const others = [
    { ...file[0], id: 'other' },
    { ...file[0], id: 'other' },
  ] as typeof file;
  expect(await background.importDecisions({ decisions: [...file, ...others], ...SAID })).toEqual({
    added: 1,
    known: 2,
  });
});

test('an open decision is screened again when something changed, and says so once', async () => {
  const background = await start();
  const ask = {
    seen: SEEN,
    outcome: 'escalated' as const,
    closes: null,
    authorisation: null,
    reason: 'To legal',
    author: 'Desk',
  };
  const { entry } = (await background.recordOutcome(ask)) as { entry: EntryRef };
  await background.replayOpen();
  expect(await background.logEntries()).toHaveLength(2);
  await notTheSame(background);
  await background.replayOpen();
  await background.replayOpen();
  const kinds = (await background.logEntries()).map(({ header }) => header.kind);
  expect(kinds).toEqual(['segment', 'decision', 'decision', 'replay']);
  expect((await background.replay({ of: entry }))?.lines.join()).toContain('remembered decision was added');
  await background.recordOutcome({ ...ask, seen: null, outcome: 'refused', closes: entry });
  expect(openEntries(await background.logEntries())).toEqual([]);
  const [record] = (await background.readRecord({ of: entry })) ?? [];
  const words = JSON.stringify(record);
  for (const part of ['Escalated', 'To legal', 'Screened again', 'Closed by a later decision', entry.hash, 'SHA-256'])
    expect(words).toContain(part);
});

test('a correction, a hold and an erasure are kept as notes; a refusal is told', async () => {
  const background = await start();
  const { entry } = (await notTheSame(background)) as { entry: EntryRef };
  const said = { reason: 'x', author: 'Desk' };
  const note = async (note: Parameters<Background['noteLog']>[0]['note']) => background.noteLog({ note });
  expect(await note({ do: 'correct', of: entry, text: 'Number was 8.', author: 'Desk' })).toMatchObject({ kept: true });
  await note({ do: 'hold', of: [entry], ...said });
  expect(await note({ do: 'erase', of: [entry], ...said })).toEqual({ kept: false, error: 'held' });
  await note({ do: 'release', of: [entry], ...said });
  expect(await note({ do: 'erase', of: [entry], ...said })).toMatchObject({ kept: true });
  expect(JSON.stringify(await background.readRecord({ of: entry }))).toContain('erased or have expired');
});

test('a log that lost its known head is not believed again because somebody adds to it', async () => {
  const background = await start();
  await notTheSame(background);
  const anchor = await logAnchor.getValue();
  expect(anchor).toEqual(await background.logHead());
  const { database } = await import('../../../../platform/db/open.ts');
  const db = await database();
  const [first] = await db.getAll('log');
  await db.delete('log', [anchor?.segment as string, 2]);
  await db.delete('payloads', [anchor?.segment as string, 2]);
  await db.put('head', { segment: first?.segment as string, seq: 1, hash: first?.hash as string }, 'current');
  await background.vouch({ name: 'Another', country: null, ...SAID });
  await background.followRetention();
  expect(await logAnchor.getValue()).toEqual(anchor);
  const result = await verify(await background.logEntries(), { head: await background.logHead(), anchor });
  expect(result).toMatchObject({ intact: false, break: 'head_gone', at: { seq: 2 } });
});
