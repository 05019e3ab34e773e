import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ADDRESS, HOUR, ID, pack, server, settled, standUp, start, stateOf, turnOn } from './publisher.ts';

/** Lets every question hang until it is cancelled; `asking` settles with the first one. */
function hangs(): { asking: Promise<unknown>; urls: string[] } {
  const urls: string[] = [];
  const asking = new Promise<void>((first) => {
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      if (url === '/packs/rules.json') return { json: async () => pack };
      urls.push(url);
      first();
      return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    });
  });
  return { asking, urls };
}

beforeEach(standUp);
afterEach(() => vi.unstubAllGlobals());

test('turned off, it is forgotten and its permission goes; the list stays until it is removed', async () => {
  const background = await start();
  await turnOn(background);
  await background.setDownload({ publication: ID, on: false });
  expect(await stateOf(background)).toMatchObject({ on: false, tried: null });
  expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://sanctionslist.fcdo.gov.uk/*'] });
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toBeFalsy();
  expect(await background.storedLists()).toHaveLength(1);
  await background.downloadDue();
  expect(server.asked).toHaveLength(1);
});

test('a download that is cancelled waits for its day, and one cut off with its background is tried again soon', async () => {
  const background = await start();
  const { asking } = hangs();
  await background.setDownload({ publication: ID, on: true });
  await asking;
  const soon = (await stateOf(background))?.next ?? 0;
  expect(soon - Date.now()).toBeLessThan(HOUR);
  await background.cancelDownload({ publication: ID });
  await settled(background, ID);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'cancelled' } });
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
});

test('one that is cancelled while another is under way is not begun, now or by the next alarm', async () => {
  const background = await start();
  const { asking, urls } = hangs();
  await background.setDownload({ publication: 'ofac_sdn_csv', on: true });
  await asking;
  await background.setDownload({ publication: ID, on: true });
  await background.cancelDownload({ publication: ID });
  await background.cancelDownload({ publication: 'ofac_sdn_csv' });
  await settled(background, ID);
  await background.downloadDue();
  expect(await stateOf(background)).toMatchObject({ running: false, failure: { reason: 'cancelled' } });
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
  expect(urls).not.toContain(ADDRESS);
});

test('a permission that packs need is not given back with a list', async () => {
  const background = await start();
  await turnOn(background);
  const { changeSource } = await import('../../../../platform/db/packs.ts');
  await changeSource(() => ({ source: { address: new URL('/rules.json', ADDRESS).href, key: 'k' } }));
  await background.setDownload({ publication: ID, on: false });
  expect(fakeBrowser.permissions.remove).not.toHaveBeenCalled();
});

test('what the organisation requires is not turned off, unless another download brings it', async () => {
  const background = await start();
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({ requiredLists: ['us_sdn'] }) });
  const [one = '', other = ''] = pack.tables.publications
    .filter(({ lists, download }) => download !== undefined && lists.includes('us_sdn'))
    .map(({ id }) => id);
  await background.addDownload(one);
  expect(await stateOf(background, one)).toMatchObject({ required: true });
  await expect(background.setDownload({ publication: one, on: false })).rejects.toThrow('requires');
  expect(await stateOf(background, one)).toMatchObject({ on: true });
  await background.addDownload(other);
  await background.setDownload({ publication: one, on: false });
  expect(await stateOf(background, one)).toMatchObject({ on: false });
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({}) });
});
