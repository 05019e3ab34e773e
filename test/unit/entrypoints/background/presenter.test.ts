import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setPresenter, shown } from '../../../../entrypoints/background/presenter.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
});

test('names are covered while presenter mode is on, and open tabs are screened again when it changes', async () => {
  const ordered = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  const text = { lines: ['Longwick sells'] };
  expect(await shown(text, { name: 'Longwick' })).toEqual(text);
  await setPresenter({ on: true });
  expect(ordered).toHaveBeenCalledWith(3, { order: 'screen-again' }, { frameId: 0 });
  expect(await shown(text, { name: 'Longwick' })).toEqual({ lines: ['▒▒▒ 1 sells'] });
  await setPresenter({ on: false });
  expect(await shown(text, { name: 'Longwick' })).toEqual(text);
});
