import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectOpenTabs, leaveSites, registerSites, startTabs } from '../../../../entrypoints/background/sites.ts';
import { changeSource } from '../../../../platform/db/packs.ts';
import { takesIn } from '../../../../platform/origins.ts';
import { buildPack } from '../../../../tools/pack-build.ts';

const pack = await buildPack('production');
const [BUILT_IN, ADDED, OF_LIST, OF_PACK] = [
  'https://*.market.example/*',
  'https://shop.example/*',
  'https://sanctionslist.fcdo.gov.uk/*',
  'https://rules.example/*',
] as const;

let origins: string[];
let registered: { id: string; matches: string[]; runAt: string }[];
const query = vi.fn(async () => []);
const register = vi.fn(async (scripts: typeof registered) => {
  registered.push(...scripts);
});

beforeEach(async () => {
  vi.clearAllMocks();
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0', host_permissions: [BUILT_IN] }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.tabs.query = query as never;
  registered = [];
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: [asked = ''] }: { origins: string[] }) =>
        origins.some(
          (origin) => origin.split(':')[0] === asked.split(':')[0] && takesIn(origin, new URL(asked).hostname),
        ),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: register,
    },
  });
  await changeSource(() => ({ source: { address: 'https://rules.example/pack.json', key: '' } }));
});

test('what is permitted for a download of lists or packs is no site to be read', async () => {
  origins = [BUILT_IN, ADDED, OF_LIST, OF_PACK];
  await injectOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: [BUILT_IN, ADDED] });
});

test('every page of an allowed site is read when it is loaded, until it is no longer allowed', async () => {
  origins = [BUILT_IN, ADDED, OF_LIST, OF_PACK];
  await Promise.all([registerSites(), registerSites()]);
  expect(register).toHaveBeenCalledOnce();
  expect(registered).toMatchObject([
    { id: 'guard', matches: [ADDED], runAt: 'document_start' },
    { id: 'marketplace', matches: [ADDED], runAt: 'document_idle' },
  ]);
  origins = [BUILT_IN, OF_LIST];
  await registerSites();
  expect(registered).toEqual([]);
});

test('work ends in the tabs of a site that is taken away and begins again in those of no such site', async () => {
  const hosts = ['www.market.example', 'shop.example', undefined];
  const sendMessage = vi.fn(async (tab: number, { order }: { order: string }) =>
    order === 'state' && hosts[tab] !== undefined ? { host: hosts[tab] } : undefined,
  );
  fakeBrowser.tabs.query = (async () => hosts.map((_, id) => ({ id }))) as never;
  fakeBrowser.tabs.sendMessage = sendMessage as never;
  const given = (wanted: string) =>
    sendMessage.mock.calls.filter(([, { order }]) => order === wanted).map(([tab]) => tab);
  origins = [ADDED];
  await leaveSites([BUILT_IN, 'http://shop.example/*']);
  expect(given('stop')).toEqual([0]);
  await startTabs();
  expect(given('start')).toEqual([1]);
  origins = [];
  await leaveSites(['https://*/*']);
  expect(given('stop')).toEqual([0, 0, 1]);
});
