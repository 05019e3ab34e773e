import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { canonical } from '../../../../platform/log/canonical.ts';
import { type Entry, hashOf, NOTHING_BEFORE, refOf, seal } from '../../../../platform/log/entry.ts';
import { verify } from '../../../../platform/log/verify.ts';
import { sha256 } from '../../../../platform/sha256.ts';
import type { EntryRef } from '../../../../rules/decisions/record.ts';
import { draft, freshDatabase, open } from './example.ts';

beforeEach(freshDatabase);

async function logOf(...reasons: string[]): Promise<{ entries: Entry[]; head: EntryRef }> {
  const window = await open();
  for (const reason of reasons) await window.append(async () => ({ draft: draft(reason) }));
  return { entries: await window.logEntries(), head: (await window.logHead()) as EntryRef };
}

test('canonical text does not depend on the order of keys, and refuses what JSON does not hold', () => {
  expect(canonical({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  for (const wrong of [Number.NaN, 1n, () => 0, [Number.POSITIVE_INFINITY]])
    expect(() => canonical(wrong)).toThrow(TypeError);
});

test('SHA-256 as published', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the same payload twice has two digests: nobody can guess what was erased', async () => {
  const place = { segment: 's', seq: 1, previous: NOTHING_BEFORE };
  const clock = { at: 0, zone: 'UTC' };
  const [a, b] = [await seal(draft('same'), place, clock), await seal(draft('same'), place, clock)];
  expect(a.header.digest).not.toBe(b.header.digest);
});

test('unchanged since an earlier head', async () => {
  const { entries, head } = await logOf('one', 'two', 'three');
  const anchor = refOf((entries[1] as Entry).header);
  expect(await verify(entries, { head, anchor })).toEqual({
    intact: true,
    entries: 4,
    dropped: 0,
    erased: 0,
    head,
    anchor,
  });
  expect(await verify([], { head: null, anchor: null })).toMatchObject({ intact: true, entries: 0 });
});

/** A change of the third entry of five, by somebody who cannot recompute what follows. */
const TAMPERINGS: [string, (entries: Entry[]) => Promise<Entry[]> | Entry[], { seq: number; break: string }][] = [
  [
    'time changed',
    ([a, b, c, ...d]) => [a, b, { ...c, header: { ...c?.header, at: 5 } }, ...d] as Entry[],
    { seq: 3, break: 'altered' },
  ],
  [
    'time changed and hashed anew',
    async ([a, b, c, ...d]) => {
      const header = { ...(c as Entry).header, at: 5 };
      return [a, b, { ...c, header: { ...header, hash: await hashOf(header) } }, ...d] as Entry[];
    },
    { seq: 4, break: 'link' },
  ],
  [
    'reason changed',
    (entries) => JSON.parse(JSON.stringify(entries).replace('"two"', '"TWO"')),
    { seq: 3, break: 'contents' },
  ],
  [
    'contents gone without an erasure',
    ([a, b, c, ...d]) => [a, b, { ...c, payload: null }, ...d] as Entry[],
    { seq: 3, break: 'contents_gone' },
  ],
  ['taken out', ([a, b, _c, ...d]) => [a, b, ...d] as Entry[], { seq: 4, break: 'gap' }],
  ['beginning cut off', (entries) => entries.slice(2), { seq: 3, break: 'gap' }],
  ['end cut off', (entries) => entries.slice(0, 3), { seq: 5, break: 'head_gone' }],
  ['all gone', () => [], { seq: 5, break: 'head_gone' }],
];

test.each(TAMPERINGS)('%s: the place of the break', async (_what, tamper, { seq, break: what }) => {
  const { entries, head } = await logOf('one', 'two', 'three', 'four');
  const result = await verify(await tamper(structuredClone(entries)), { head, anchor: null });
  expect(result).toEqual({ intact: false, at: { segment: head.segment, seq }, break: what });
});

test('a log rewritten whole, head and all, is told by a head known from elsewhere', async () => {
  const { head: anchor } = await logOf('one', 'two');
  freshDatabase();
  const { entries, head } = await logOf('one', 'other');
  expect(await verify(entries, { head, anchor: null })).toMatchObject({ intact: true });
  expect(await verify(entries, { head, anchor })).toMatchObject({ intact: false, break: 'head_gone', at: { seq: 3 } });
});

test('every single change of a stored entry is found', async () => {
  const { entries, head } = await logOf('one', 'two');
  const text = JSON.stringify(entries);
  const anywhere = fc.integer({ min: 0, max: text.length - 1 });
  await fc.assert(
    fc.asyncProperty(anywhere, fc.constantFrom('0', 'x', '7'), async (at, letter) => {
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      let tampered: Entry[];
      try {
        tampered = JSON.parse(changed);
      } catch {
        return;
      }
      if (canonical(tampered) === canonical(entries)) return;
      const result = await verify(tampered, { head, anchor: null }).catch(() => ({ intact: false }));
      expect(result.intact).toBe(false);
    }),
    { numRuns: 300 },
  );
});

describe('upkeep', () => {
  const retention = { decision: 10, memory: 10, upkeep: 10 };
  const now = Date.UTC(2040, 0, 1);

  test('erased contents are gone, the chain stands, and the erasure is an entry of its own', async () => {
    const window = await open();
    await window.append(async () => ({ draft: draft('private') }));
    const [, entry] = await window.logEntries();
    await window.erase([refOf((entry as Entry).header)], 'asked by the person', 'Desk');
    const after = await window.logEntries();
    expect(JSON.stringify(after)).not.toContain('private');
    expect(after.map(({ header }) => header.kind)).toEqual(['segment', 'decision', 'erasure']);
    expect(await verify(after, { head: await window.logHead(), anchor: refOf((entry as Entry).header) })).toMatchObject(
      { intact: true, erased: 1 },
    );
  });

  test('what is under a legal hold neither goes nor expires until it is released', async () => {
    const window = await open();
    await window.append(async () => ({ draft: draft('held') }));
    const ref = refOf(((await window.logEntries())[1] as Entry).header);
    await window.hold([ref], true, 'court file', 'Desk');
    await expect(window.erase([ref], 'x', 'Desk')).rejects.toMatchObject({ why: 'held' });
    await window.runRetention(retention, now);
    expect(JSON.stringify(await window.logEntries())).toContain('"held"');
    await window.hold([ref], false, 'closed', 'Desk');
    await window.erase([ref], 'x', 'Desk');
    expect(await verify(await window.logEntries(), { head: await window.logHead(), anchor: ref })).toMatchObject({
      intact: true,
    });
  });

  test('entries that the chain needs, and entries that are not there, cannot be erased', async () => {
    const window = await open();
    await window.append(async () => ({ draft: draft('x') }));
    const [segment] = await window.logEntries();
    const ref = refOf((segment as Entry).header);
    await expect(window.erase([ref], '', '')).rejects.toMatchObject({ why: 'needed' });
    await expect(window.erase([{ ...ref, hash: 'other' }], '', '')).rejects.toMatchObject({ why: 'unknown' });
    expect(await window.logEntries()).toHaveLength(2);
  });

  test('after its time contents go, then entries; a checkpoint says how many and which', async () => {
    const window = await open();
    for (const reason of ['one', 'two']) await window.append(async () => ({ draft: draft(reason) }));
    await window.runRetention(retention, Date.now());
    expect(await window.logEntries()).toHaveLength(3);
    const before = await window.logEntries();
    await window.runRetention(retention, now);
    const after = await window.logEntries();
    expect(after.map(({ header }) => header.kind)).toEqual(['checkpoint']);
    const [{ payload }] = after as [Entry];
    expect(payload?.record).toMatchObject({ from: 1, to: 4, count: 4 });
    const anchor = refOf((before[1] as Entry).header);
    expect(await verify(after, { head: await window.logHead(), anchor })).toMatchObject({ intact: true, dropped: 4 });
    await window.append(async () => ({ draft: draft('three') }));
    expect(await verify(await window.logEntries(), { head: await window.logHead(), anchor })).toMatchObject({
      intact: true,
      entries: 2,
    });
  });

  test('a second review is another person’s', async () => {
    const window = await open();
    await window.append(async () => ({ draft: draft('x', { who: 'A. Muster' }) }));
    const of = refOf(((await window.logEntries())[1] as Entry).header);
    const review = { of, agrees: true, reason: 'agreed', at: 0, zone: 'UTC' };
    for (const reviewer of [' a.  MUSTER', ''])
      await expect(window.addReview({ ...review, reviewer })).rejects.toMatchObject({ why: 'same_person' });
    await expect(window.addReview({ ...review, reviewer: 'B', of: { ...of, hash: 'x' } })).rejects.toMatchObject({
      why: 'unknown',
    });
    await window.addReview({ ...review, reviewer: 'B. Muster' });
    await window.correct(of, 'The number was L-13.', 'A. Muster');
    expect((await window.logEntries()).map(({ header }) => header.kind)).toEqual([
      'segment',
      'decision',
      'review',
      'correction',
    ]);
  });
});
