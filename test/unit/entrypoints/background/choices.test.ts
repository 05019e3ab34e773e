import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pause, setSite } from '../../../../entrypoints/background/choices.ts';
import { pausedUntil, sitesOff } from '../../../../platform/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = (async () => []) as never;
});
const set = (policy: object) => Object.assign(fakeBrowser.storage.managed, { get: vi.fn(async () => policy) });

test('a site goes off and on, and a pause begins and ends', async () => {
  set({});
  await setSite({ host: 'shop.example', on: false });
  await pause({ minutes: 60 });
  expect(await sitesOff.getValue()).toEqual(['shop.example']);
  expect(await pausedUntil.getValue()).toBeGreaterThan(Date.now());
  await setSite({ host: 'shop.example', on: true });
  await pause({ minutes: 0 });
  expect([await sitesOff.getValue(), await pausedUntil.getValue()]).toEqual([[], null]);
});

test('what the organisation forbids is refused, and the way back is not', async () => {
  set({ forbidPause: true, forbidSiteOff: true });
  await expect(setSite({ host: 'shop.example', on: false })).rejects.toThrow('organisation');
  await expect(pause({ minutes: 60 })).rejects.toThrow('organisation');
  await setSite({ host: 'shop.example', on: true });
  await pause({ minutes: 0 });
  expect([await sitesOff.getValue(), await pausedUntil.getValue()]).toEqual([[], null]);
});
