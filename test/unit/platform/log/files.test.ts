import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asCsv, cell } from '../../../../platform/log/csv.ts';
import { type Entry, refOf } from '../../../../platform/log/entry.ts';
import { readReview, writeReviewAnswer, writeReviewRequest } from '../../../../platform/log/reviewFile.ts';
import { decision } from '../../rules/decisions/example.ts';
import { draft, freshDatabase, open, reasons, verified } from './example.ts';

beforeEach(freshDatabase);

const WORDS = { exported: '2026-11-24', disclaimer: 'Information, not legal advice.', notChecked: 'See each entry.' };
const remembered = decision(
  { of: 'flag', flag: 'RF-X', side: 'buyer', weight: 'low', text: 'x' },
  { in: 'site', host: 'a.example' },
);

async function window() {
  const log = await open();
  const backup = await import('../../../../platform/log/backup.ts');
  const write = async () =>
    backup.writeLog(await log.logEntries(), await log.logHead(), await log.rememberedDecisions(), WORDS);
  const add = (...all: string[]) =>
    all.reduce<Promise<unknown>>(
      (done, reason) => done.then(() => log.append(async () => ({ draft: draft(reason) }))),
      Promise.resolve(),
    );
  return { ...log, ...backup, write, add };
}

describe('backup', () => {
  test('into an empty log: everything is back, and a new segment names the old head', async () => {
    const old = await window();
    await old.add('one', 'two');
    await old.append(async () => ({ draft: draft('three'), remember: [remembered] }));
    const json = await old.write();
    const head = await old.logHead();
    expect(JSON.parse(json)).toMatchObject({ format: 'tradeflag-log', schema: 1, ...WORDS });
    freshDatabase();
    const now = await window();
    expect(await now.restoreLog(json)).toMatchObject({ restored: true, entries: 4, decisions: 1 });
    expect(await now.rememberedDecisions()).toEqual([remembered]);
    const segments = (await now.logEntries()).filter(({ header }) => header.kind === 'segment');
    expect(segments.map(({ payload }) => payload?.record)).toContainEqual({ follows: [head], reason: 'restored' });
    await now.add('four');
    expect(reasons(await now.logEntries()).sort()).toEqual(['four', 'one', 'three', 'two']);
    expect(await verified(now)).toMatchObject({ intact: true });
    expect(await now.restoreLog(json)).toEqual({ restored: false, why: 'nothing_new' });
  });

  test('beside another log: both chains stand, and the new segment follows both', async () => {
    const old = await window();
    await old.add('old');
    const json = await old.write();
    freshDatabase();
    const now = await window();
    await now.add('new');
    await now.restoreLog(json);
    expect(reasons(await now.logEntries()).sort()).toEqual(['new', 'old']);
    expect(await verified(now)).toMatchObject({ intact: true });
    await now.add('after');
    expect(await verified(now)).toMatchObject({ intact: true });
  });

  test('a later backup brings what is missing; one that parts ways is refused with the place', async () => {
    const old = await window();
    await old.add('one');
    const early = await old.write();
    await old.add('two');
    const late = await old.write();
    freshDatabase();
    const now = await window();
    await now.restoreLog(early);
    expect(await now.restoreLog(late)).toMatchObject({ restored: true, entries: 1 });
    expect(await verified(now)).toMatchObject({ intact: true });
    freshDatabase();
    vi.resetModules();
    const other = await window();
    const { entries } = JSON.parse(early) as { entries: Entry[] };
    const db = await other.database();
    for (const { header, payload } of entries) {
      await db.add('log', header);
      if (payload !== null) await db.add('payloads', payload);
    }
    await db.put('head', refOf((entries.at(-1) as Entry).header), 'current');
    await other.add('another two');
    expect(await other.restoreLog(late)).toMatchObject({ restored: false, why: 'parts_ways', at: { seq: 3 } });
  });

  test('what was erased stays erased', async () => {
    const log = await window();
    await log.add('private');
    const json = await log.write();
    const [, entry] = await log.logEntries();
    await log.erase([refOf((entry as Entry).header)], 'asked', 'Desk');
    const after = await log.write();
    freshDatabase();
    const now = await window();
    await now.restoreLog(after);
    await now.restoreLog(json);
    expect(JSON.stringify(await now.logEntries())).not.toContain('"private"');
    expect(await verified(now)).toMatchObject({ intact: true });
  });

  test.each<[string, (json: string) => string, object]>([
    ['no JSON', (json) => json.slice(0, -9), { why: 'unreadable' }],
    ['another file', () => '{"format":"tradeflag-decisions"}', { why: 'unreadable' }],
    [
      'a kind of entry that does not exist',
      (json) => json.replace('"kind": "decision"', '"kind": "__proto__"'),
      { why: 'unreadable' },
    ],
    ['changed words', (json) => json.replace('"one"', '"won"'), { why: 'broken', at: { seq: 2 } }],
  ])('%s is refused and nothing is written', async (_what, spoil, outcome) => {
    const old = await window();
    await old.add('one');
    const json = await old.write();
    freshDatabase();
    const now = await window();
    expect(await now.restoreLog(spoil(json))).toMatchObject({ restored: false, ...outcome });
    expect(await now.logEntries()).toEqual([]);
  });
});

describe('CSV', () => {
  test.each(['=1+1', ' =1', '+7 495', '-1', '@SUM(A1)', '＝1', '\t=1', '\r\n=1', '|calc', '%0A'])(
    'the cell %j starts no formula',
    (text) => {
      expect(cell(text)).toBe(`"'${text}"`);
    },
  );

  test('ordinary cells stay as they are; quotes are doubled', () => {
    expect([cell('He said "no", twice'), cell(-5), cell('a=b')]).toEqual(['"He said ""no"", twice"', '"-5"', '"a=b"']);
  });

  test('every row says its schema and that it is information', async () => {
    const log = await window();
    await log.add('=cmd|calc');
    const lines = asCsv(await log.logEntries(), WORDS.disclaimer)
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('"schema"');
    expect(lines[2]).toContain(`"'=cmd|calc"`);
    for (const line of lines.slice(1)) expect(line).toContain(WORDS.disclaimer);
  });
});

test('a review goes out in words and its answer comes back', async () => {
  const of = { segment: 's', seq: 2, hash: 'a'.repeat(64) };
  const records = [
    {
      title: 'Record',
      disclaimer: WORDS.disclaimer,
      language: 'en',
      parts: [{ title: 'Decision', lines: [{ label: 'Who', text: 'Desk' }] }],
    },
  ];
  expect(readReview(writeReviewRequest(of, records))).toMatchObject({ format: 'tradeflag-review', of, records });
  const review = { of, agrees: false, reason: 'Look again', reviewer: 'B', at: 5, zone: 'UTC' };
  expect(readReview(writeReviewAnswer(review, WORDS.disclaimer))).toMatchObject({
    format: 'tradeflag-review-answer',
    review,
  });
  for (const wrong of [
    '',
    '{}',
    '[1]',
    writeReviewAnswer({ ...review, reviewer: ' ' }, ''),
    writeReviewAnswer({ ...review, of: { ...of, hash: 'x' } }, ''),
  ])
    expect(readReview(wrong)).toBeNull();
});
