import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

async function dealBook() {
  vi.resetModules();
  const { dealBook } = await import('../../../platform/settings.ts');
  await dealBook.migrate();
  return dealBook.getValue();
}

beforeEach(() => fakeBrowser.reset());

test('the one deal of version 1 becomes the usual one of version 2, as old as it was', async () => {
  await fakeBrowser.storage.local.set({
    deal: { name: 'Spring order', changed: 1_790_000_000_000, deal: { destination: 'DE', side: 'buy' } },
    deal$: { v: 1 },
  });
  expect(await dealBook()).toEqual({
    deals: [
      {
        id: 'first',
        name: 'Spring order',
        changed: 1_790_000_000_000,
        confirmed: 1_790_000_000_000,
        revision: 1,
        deal: { destination: 'DE', side: 'buy' },
      },
    ],
    usual: 'first',
  });
});

test('without a deal there is an empty book', async () => {
  expect(await dealBook()).toEqual({ deals: [], usual: null });
});
