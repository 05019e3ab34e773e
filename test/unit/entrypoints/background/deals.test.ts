import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPack } from '../../../../tools/pack-build.ts';

const pack = await buildPack('test');
const NOW = Date.UTC(2026, 10, 24, 9);
const HOUR = 3_600_000;
let ordered: number[] = [];

async function start() {
  vi.resetModules();
  return import('../../../../entrypoints/background/deals.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) => void ordered.push(tab)) as never);
  ordered = [];
});

const draft = (name: string, destination: string, of?: { id: string; revision: number }) => ({
  id: of?.id ?? null,
  revision: of?.revision ?? null,
  name,
  deal: { destination },
});

async function save(
  background: Awaited<ReturnType<typeof start>>,
  tab: number | null,
  given: ReturnType<typeof draft>,
) {
  const outcome = await background.saveDeal({ tab, draft: given });
  if (!outcome.saved) throw new Error(outcome.error);
  return outcome.deal;
}

test('each tab has its own deal, and only tabs whose deal changed are screened again', async () => {
  const background = await start();
  const first = await save(background, 1, draft('first', 'DE'));
  expect(ordered).toEqual([1, 2]);
  ordered = [];
  const second = await save(background, 2, draft('second', 'RU'));
  expect(ordered).toEqual([2]);
  expect((await background.dealOfTab(1))?.name).toBe('first');
  expect(await background.dealsState({ tab: 2 })).toMatchObject({
    usual: first.id,
    own: true,
    inForce: { name: 'second' },
  });
  ordered = [];
  await background.chooseDeal({ tab: null, id: second.id });
  expect(ordered).toEqual([1]);
  expect(await background.dealsState({ tab: 2 })).toMatchObject({ usual: second.id, own: false });
  await background.chooseDeal({ tab: 1, id: null });
  expect(await background.dealOfTab(1)).toBeNull();
});

test('two windows save the same deal at once: one is saved, the other is told what stands there', async () => {
  const background = await start();
  const deal = await save(background, null, draft('first', 'DE'));
  const outcomes = await Promise.all([
    background.saveDeal({ tab: 1, draft: draft('mine', 'FR', deal) }),
    background.saveDeal({ tab: 2, draft: draft('theirs', 'PL', deal) }),
  ]);
  expect(outcomes).toMatchObject([
    { saved: true, deal: { name: 'mine' } },
    { saved: false, error: 'changed', current: { name: 'mine' } },
  ]);
  expect(await background.removeDeal(deal)).toEqual({ removed: false });
});

test('choices outlive the background; a closed tab forgets its own, and a tab goes on with that of its opener', async () => {
  const before = await start();
  await save(before, 1, draft('first', 'DE'));
  await save(before, 2, draft('second', 'RU'));
  const background = await start();
  await background.inheritDeal(5, 2);
  await background.inheritDeal(6, 1);
  expect((await background.dealOfTab(5))?.name).toBe('second');
  expect(await background.dealsState({ tab: 6 })).toMatchObject({ own: false, inForce: { name: 'first' } });
  await background.forgetTab(2);
  expect((await background.dealOfTab(2))?.name).toBe('first');
});

test('a deal is asked about after eight hours and expired after thirty days, until somebody confirms it', async () => {
  const background = await start();
  const { id } = await save(background, 1, draft('first', 'DE'));
  const age = async () => (await background.dealOfTab(1))?.age;
  expect(await age()).toBe('holds');
  vi.setSystemTime(NOW + 8 * HOUR);
  expect(await age()).toBe('ask');
  vi.setSystemTime(NOW + 30 * 24 * HOUR);
  expect(await age()).toBe('expired');
  await background.confirmDeal({ id });
  expect(await age()).toBe('holds');
});

test('a country nobody knows is refused by its field, and nothing is saved', async () => {
  const background = await start();
  expect(await background.saveDeal({ tab: 1, draft: draft('first', 'Atlantis') })).toEqual({
    saved: false,
    error: 'unknown-country',
    field: 'destination',
  });
  expect((await background.dealsState({ tab: 1 })).deals).toEqual([]);
});

test('storage that refuses is told', async () => {
  const background = await start();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  expect(await background.saveDeal({ tab: 1, draft: draft('first', 'DE') })).toMatchObject({ error: 'storage' });
});
