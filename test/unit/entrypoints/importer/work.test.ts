import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasLeftOver, readEntities } from '../../../../platform/db/entities.ts';
import { storedLists, swap } from '../../../../platform/db/lists.ts';
import { database } from '../../../../platform/db/open.ts';
import type { StoredList } from '../../../../platform/db/schema.ts';
import { addRemoval, beginTask, dropTask, listTasks } from '../../../../platform/db/tasks.ts';
import { newEntry } from '../../../../rules/lists/entry.ts';
import { entryLine } from '../../../../rules/lists/snapshot/entry.ts';
import { headLine } from '../../../../rules/lists/snapshot/head.ts';
import { addFiles, dropIndex, index, indexed, install, outcomes, ownCsv, upgrade, work } from './start.ts';

const LIST = 'own:firms';

beforeEach(install);

async function load(files: Readonly<Record<string, string>>) {
  await addFiles(files);
  return work();
}

test('a file becomes a list: entries in blocks, one record, one index, and the file itself is gone', async () => {
  const news = await load({ 'firms.csv': ownCsv(600) });
  expect(news.at(0)).toMatchObject({ progress: { stage: 'reading' } });
  expect(news.slice(-2)).toEqual([{ swapped: true }, { idle: true }]);
  const [list] = await storedLists();
  expect(list).toMatchObject({ list: LIST, rows: 600, format: 'own-csv', bundled: false, changes: null, failed: null });
  expect(list?.files).toMatchObject([{ name: 'firms.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect((await (await database()).getAll('entities')).map((block) => block.length)).toEqual([256, 256, 88]);
  expect(await indexed(await index())).toEqual({ lists: [LIST], entries: 600 });
  expect(await listTasks()).toMatchObject([{ files: [], outcomes: [{ list: LIST, rows: 600, failure: null }] }]);
});

test('an update says what it added, removed and changed, and the old entries go', async () => {
  await load({ 'firms.csv': ownCsv(100) });
  await load({ 'firms 2026-05-01.csv': ownCsv(100, 2).replace('Works 50,AE', 'Works 50,CY') });
  const [list] = await storedLists();
  expect(list?.changes).toMatchObject({ added: { count: 3 }, removed: { count: 3 } });
  expect(list?.changes?.added.names).toContain('Invented Works 101');
  expect((await readEntities(list as StoredList)).length).toBe(100);
  expect(await hasLeftOver()).toBe(false);
});

describe('the last good version stays, and says why', () => {
  beforeEach(() => load({ 'firms.csv': ownCsv(100) }));

  test.each([
    ['with too few rows', ownCsv(90), 'fewer_rows'],
    ['with a header alone', 'name,country\n', 'no_rows'],
    ['of nothing', '', 'empty_file'],
    ['that is an archive', 'PK\u0003\u0004name', 'unknown_format'],
    ['cut off inside a cell', `${ownCsv(100)}"Invented`, 'parse_error'],
  ])('for a file %s', async (_what, text, reason) => {
    const before = await index();
    const news = await load({ 'firms.csv': text });
    expect(news).not.toContainEqual({ swapped: true });
    const [list] = await storedLists();
    expect(list?.rows).toBe(100);
    expect(await outcomes()).toMatchObject([{ files: ['firms.csv'], rows: null, failure: { reason } }]);
    expect(list?.failed).toMatchObject({ reason, files: ['firms.csv'] });
    expect(await index()).toEqual(before);
    expect(await hasLeftOver()).toBe(false);
  });

  test('for a full disk', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'entities') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await load({ 'firms.csv': ownCsv(120) });
    vi.restoreAllMocks();
    expect(await outcomes()).toMatchObject([{ failure: { reason: 'storage' } }]);
    expect((await storedLists()).map(({ rows }) => rows)).toEqual([100]);
  });
});

test('a snapshot brings its lists, each with the date and the files of its publisher', async () => {
  const files = [{ name: 'list.csv', bytes: 9, sha256: 'a'.repeat(64), modified: Date.UTC(2026, 3, 1) }];
  const about = { list: 'us_sdn', published: '2026-04-30', format: 'ofac-flat', files, missing: [], rows: 1 };
  const entry = { ...newEntry('us_sdn', '9001'), names: [{ text: 'EXAMPLIUM TRADING', kind: 'primary' as const }] };
  const other = { ...about, list: 'uk_sanctions', published: null };
  const entries = [entry, { ...entry, list: 'uk_sanctions' }].map(entryLine);
  await load({ 'snapshot.jsonl': [headLine('2026-11-24', [about, other]), ...entries].join('\n') });
  expect(await storedLists()).toMatchObject([
    { list: 'uk_sanctions', published: null, format: 'ofac-flat', files, rows: 1 },
    { list: 'us_sdn', published: '2026-04-30', format: 'ofac-flat', files, rows: 1 },
  ]);
});

test('one broken file does not keep the others out', async () => {
  await load({ 'firms.csv': ownCsv(5), 'notes.pdf': '%PDF-1.7' });
  expect((await storedLists()).map(({ list }) => list)).toEqual([LIST]);
  expect((await outcomes())?.map(({ failure }) => failure?.reason ?? null)).toEqual(['unknown_format', null]);
});

test('of one list in two files the one that knows more names counts', async () => {
  await load({ 'a/firms.csv': ownCsv(9), 'b/firms.csv': ownCsv(8) });
  expect((await storedLists()).map(({ rows }) => rows)).toEqual([9]);
  expect((await outcomes())?.map(({ failure }) => failure?.reason ?? null)).toEqual([null, 'fewer_names']);
});

test('a removed list takes its entries and its part of the index with it', async () => {
  await load({ 'firms.csv': ownCsv(5), 'ships.csv': ownCsv(7) });
  await addRemoval(LIST);
  expect(await work()).toContainEqual({ swapped: true });
  expect((await storedLists()).map(({ list }) => list)).toEqual(['own:ships']);
  expect(await indexed(await index())).toEqual({ lists: ['own:ships'], entries: 7 });
  expect(await hasLeftOver()).toBe(false);
  await addRemoval('own:ships');
  await work();
  expect(await indexed(await index())).toEqual({ lists: [], entries: 0 });
});

test('an index of another build, or none, is compiled from the entries', async () => {
  await load({ 'firms.csv': ownCsv(5) });
  await upgrade();
  expect(await work()).toEqual([{ swapped: true }, { idle: true }]);
  expect(await index()).toMatchObject({ builtBy: '2' });
  await dropIndex();
  await work();
  expect(await indexed(await index())).toEqual({ lists: [LIST], entries: 5 });
  expect(await work()).toEqual([{ idle: true }]);
});

test('a task cancelled while it was being done changes nothing', async () => {
  await addFiles({ 'firms.csv': ownCsv(5) });
  const task = await beginTask();
  expect(await dropTask(task?.id as number)).toBe(true);
  expect(await swap({ task, put: [{ list: LIST }], remove: [], index: null, outcomes: [] } as never)).toBe(false);
  expect(await storedLists()).toEqual([]);
  expect(await outcomes()).toMatchObject([{ failure: { reason: 'cancelled' } }]);
  await dropTask(task?.id as number);
  expect(await listTasks()).toEqual([]);
});

test('a task that was begun again and again and never ended is given up', async () => {
  await addFiles({ 'firms.csv': ownCsv(5) });
  for (let i = 0; i < 3; i++) await beginTask();
  await work();
  expect(await outcomes()).toMatchObject([{ failure: { reason: 'interrupted' } }]);
  expect(await storedLists()).toEqual([]);
});
