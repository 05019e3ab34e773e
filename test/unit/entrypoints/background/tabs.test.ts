import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectOpenTabs } from '../../../../entrypoints/background/tabs.ts';
import { changeSource } from '../../../../platform/db/packs.ts';
import { buildPack } from '../../../../tools/pack-build.ts';

test('what is permitted for a download of lists or packs is no site to be read', async () => {
  const pack = await buildPack('production');
  vi.stubGlobal('fetch', async () => ({ json: async () => pack }));
  const query = vi.fn(async () => []);
  const [built, added, ofList, ofPack] = [
    'https://*.market.example/*',
    'https://shop.example/*',
    'https://sanctionslist.fcdo.gov.uk/*',
    'https://rules.example/*',
  ];
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0', host_permissions: [built] }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  fakeBrowser.tabs.query = query as never;
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins: [built, added, ofList, ofPack] }) } });
  await changeSource(() => ({ source: { address: 'https://rules.example/pack.json', key: '' } }));
  await injectOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: [built, added] });
});
