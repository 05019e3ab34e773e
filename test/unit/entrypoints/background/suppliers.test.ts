import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SupplierAnswer } from '../../../../rules/suppliers/answer.ts';
import { listing, screening } from '../../../worded.ts';

const answer: SupplierAnswer = {
  ...{ id: 'a', supplier: 'Longwick', item: 'XY1234', answers: { origin: 'Malaysia' } },
  ...{ by: 'Ms Lee', on: '2026-11-02', author: 'Desk', revision: 0 },
};
const seller = { role: 'seller' as const, name: 'LONGWICK', matches: [] };

async function start() {
  vi.resetModules();
  return import('../../../../entrypoints/background/suppliers.ts');
}

beforeEach(async () => {
  const { database } = await import('../../../../platform/db/open.ts');
  await (await database()).clear('answers');
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
});

test('an answer is kept and stands beside later listings of the same supplier, whose verdict stays', async () => {
  expect(await (await start()).noteAnswer({ answer })).toEqual({ noted: true });
  const { supplierAnswers, withAnswers } = await start();
  const before = screening({ listings: [listing({ parties: [seller] }), listing()] });
  const after = withAnswers(before, await supplierAnswers());
  expect(after.listings.map(({ answered }) => answered?.length)).toEqual([1, undefined]);
  expect(after.listings[0]).toEqual({ ...before.listings[0], answered: [{ ...answer, revision: 1 }] });
  expect(withAnswers(screening({ parties: [seller] }), await supplierAnswers()).listings[0]?.answered).toHaveLength(1);
});

test('two windows that change the same answer: the second is told; a removed one comes back with undo', async () => {
  const { noteAnswer, forgetAnswer, supplierAnswers } = await start();
  await noteAnswer({ answer });
  expect(await noteAnswer({ answer: { ...answer, by: 'Mine', revision: 1 } })).toEqual({ noted: true });
  expect(await noteAnswer({ answer: { ...answer, by: 'Theirs', revision: 1 } })).toEqual({
    noted: false,
    error: 'changed',
  });
  await forgetAnswer({ id: 'a' });
  expect(await supplierAnswers()).toEqual([]);
  expect(await noteAnswer({ answer })).toEqual({ noted: true });
});

test('answers of a file are added once, and nobody becomes the author of what comes next', async () => {
  const { importAnswers, supplierAnswers } = await start();
  const { author } = await import('../../../../platform/settings.ts');
  const file = [answer, { ...answer, id: 'b', author: 'Somebody else' }];
  expect(await importAnswers({ answers: file })).toEqual({ added: 2, known: 0 });
  expect(await importAnswers({ answers: file })).toEqual({ added: 0, known: 2 });
  expect((await supplierAnswers()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await author.getValue()).toBe('');
});

test('storage that refuses is told, and shows nothing', async () => {
  const { noteAnswer } = await start();
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await noteAnswer({ answer })).toEqual({ noted: false, error: 'storage' });
  spy.mockRestore();
});
