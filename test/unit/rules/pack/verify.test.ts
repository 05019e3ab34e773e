import { expect, test } from 'vitest';
import { CHECKS } from '../../../../platform/signature.ts';
import type { SignedPack } from '../../../../rules/pack/signed.ts';
import { PackError, readSigned, type Trust, verifyPack } from '../../../../rules/pack/verify.ts';
import { newKeys, signPack } from '../../../../tools/pack/keys.ts';
import { daysAfter, type PackDates, unsignedPack } from '../../../../tools/pack/unsigned.ts';
import { allTables } from '../../../../tools/tables.ts';

const [ours, theirs] = await Promise.all([newKeys(), newKeys()]);
const tables = allTables();
const TODAY = '2026-11-24';
const FIRST = 2026112000;

function unsigned(dates: Partial<PackDates> = {}, changed = tables) {
  const created = dates.created ?? TODAY;
  return unsignedPack(changed, {
    created,
    validUntil: daysAfter(created, 90),
    serial: 0,
    minimumExtension: '0.1.0',
    limits: { tables: 120, lists: 7 },
    ...dates,
  });
}
const signed = (dates: Partial<PackDates> = {}, changed = tables) => signPack(unsigned(dates, changed), ours);

const trust = (more: Partial<Trust> = {}): Trust => ({
  keys: [ours.publicKey],
  highest: { [ours.publicKey]: FIRST },
  last: null,
  shipped: tables,
  inForce: tables,
  today: TODAY,
  extension: '0.1.0',
  ...more,
});

const verify = (pack: SignedPack, more: Partial<Trust> = {}) => verifyPack(pack, trust(more), CHECKS);
async function refused(work: () => unknown) {
  const error = await (async () => work())().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PackError);
  return (error as PackError).failure;
}

test('a pack that is in order is taken, with the day its maker set as its limit', async () => {
  const pack = await verify(readSigned(JSON.stringify(await signed({ serial: 3 }))));
  expect(pack?.meta).toEqual({ version: '2026.11.24.3', created: TODAY, limits: { tables: 90, lists: 7 } });
  expect(pack?.tables).toEqual(tables);
});

test('roll-back: an older pack, however well signed, is refused, and the same one is no news', async () => {
  const old = await signed({ created: '2026-11-19' });
  expect(await refused(() => verify(old))).toEqual({
    reason: 'older',
    params: { version: '2026.11.19', last: '2026.11.20' },
  });
  const pack = await signed();
  const first = await verify(pack);
  expect(await verify(pack, { last: first?.digest ?? '' })).toBeNull();
});

test('freeze: a pack past its last day is refused, and none may promise longer than 400 days', async () => {
  const pack = await signed({ validUntil: '2026-11-24' });
  expect(await verify(pack)).not.toBeNull();
  expect((await refused(() => verify(pack, { today: '2026-11-25' }))).reason).toBe('expired');
  expect((await refused(async () => verify(await signed({ validUntil: '2028-01-01' })))).reason).toBe('valid_too_long');
});

test('fast-forward: no number runs ahead of the calendar, and a new key starts anew', async () => {
  expect((await refused(async () => verify(await signed({ created: '2026-11-26' })))).reason).toBe('ahead');
  expect(await verify(await signed({ created: '2026-11-25' }))).not.toBeNull(); // another time zone
  const pack = unsigned();
  const forged = { ...pack, manifest: { ...pack.manifest, number: 9_999_123_199 } };
  expect((await refused(async () => verify(await signPack(forged, ours)))).reason).toBe('not_a_pack');
  const taken = { [theirs.publicKey]: 2026112499 };
  expect(await verify(await signed(), { highest: taken })).not.toBeNull();
});

test('mix-and-match: a part of another pack, a missing one and an exchanged manifest are refused', async () => {
  const [one, other] = await Promise.all([
    signed(),
    signed({ serial: 1 }, { ...tables, labels: { words: { ...tables.labels.words, invented: 'x' } } }),
  ]);
  const mixed = { ...one, parts: { ...one.parts, labels: other.parts.labels as string } };
  expect(await refused(() => verify(mixed))).toEqual({ reason: 'part_differs', params: { part: 'labels' } });
  const { labels: _, ...rest } = one.parts;
  expect((await refused(() => verify({ ...one, parts: rest }))).reason).toBe('part_differs');
  expect((await refused(() => verify({ ...one, manifest: other.manifest }))).reason).toBe('wrong_signature');
});

test('wrong key: another key, and the name of ours over the signature of another', async () => {
  const pack = await signPack(unsigned(), theirs);
  expect((await refused(() => verify(pack))).reason).toBe('wrong_key');
  const posing = { ...pack, signatures: pack.signatures.map((one) => ({ ...one, key: ours.publicKey })) };
  expect((await refused(() => verify(posing))).reason).toBe('wrong_signature');
});

test('a key is changed by a pack that the old one signed', async () => {
  const last = await verify(await signPack(unsigned(), ours, [theirs.publicKey]));
  const keys = last?.manifest.keys ?? [];
  const next = await signPack(unsigned({ serial: 1 }), theirs);
  expect((await verify(next, { keys }))?.signedWith).toBe(theirs.publicKey);
  expect((await refused(async () => verify(await signed({ serial: 2 }), { keys }))).reason).toBe('wrong_key');
});

test('an extension that is too old for it is told so', async () => {
  const pack = await signed({ minimumExtension: '0.10' });
  expect((await refused(() => verify(pack, { extension: '0.9.9' }))).reason).toBe('extension_too_old');
  expect(await verify(pack, { extension: '0.10.0' })).not.toBeNull();
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'not_json'],
  ['', 'not_json'],
  ['{"manifest": "{}", "signa', 'cut_off'],
  ['{"manifest": "{}"}', 'not_a_pack'],
  ['{"manifest": "{}", "signatures": [], "parts": {}, "code": "x"}', 'not_a_pack'],
])('what is no pack at all: %j is %s', async (text, reason) => {
  expect((await refused(() => readSigned(text))).reason).toBe(reason);
});

test('gates: rows that were not counted, too few rows, and tables of another shape', async () => {
  const pack = unsigned();
  const [first, ...others] = pack.manifest.parts;
  if (first === undefined) throw new Error('no part');
  const miscounted = { ...pack, manifest: { ...pack.manifest, parts: [{ ...first, rows: { more: 1 } }, ...others] } };
  expect((await refused(async () => verify(await signPack(miscounted, ours)))).reason).toBe('wrong_rows');

  const few = { ...tables, publications: tables.publications.slice(0, 3) };
  expect(await refused(async () => verify(await signed({}, few)))).toEqual({
    reason: 'fewer_rows',
    params: { table: 'publications/rows', rows: '3', last: String(tables.publications.length) },
  });

  const bent = tables.publications.map((row, i) => (i === 0 ? { ...row, files: 'https://x.example' } : row));
  const changed = { ...tables, publications: bent } as unknown as typeof tables;
  expect(await refused(async () => verify(await signed({}, changed)))).toEqual({
    reason: 'wrong_tables',
    params: { table: 'publications' },
  });
});
