import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessOf } from '../../../../entrypoints/background/access.ts';

const BUILT_IN = 'https://*.market.example/*';
let granted: string[];

beforeEach(() => {
  granted = [];
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: [BUILT_IN] }) as never;
  Object.assign(fakeBrowser, {
    permissions: { contains: async ({ origins = [] }: { origins?: string[] }) => granted.includes(origins[0] ?? '') },
  });
});

test('a built-in site that may not be read was taken away, and is asked for whole', async () => {
  expect(await accessOf('www.market.example')).toEqual({ state: 'revoked', origins: [BUILT_IN] });
});

test('any other site was never allowed, and is asked for alone', async () => {
  const origins = ['https://shop.example/*', 'http://shop.example/*'];
  expect(await accessOf('shop.example')).toEqual({ state: 'no-access', origins });
});

test('where we may read and do not, nothing has to be asked', async () => {
  granted = [BUILT_IN, 'http://shop.example/*'];
  expect(await accessOf('market.example')).toEqual({ state: 'not-running', origins: [] });
  expect(await accessOf('shop.example')).toEqual({ state: 'not-running', origins: [] });
});
