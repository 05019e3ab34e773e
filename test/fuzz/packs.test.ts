/** Packs as any server or thief of a key may send them, and stored buffers with damage in them. */
import { expect, test } from 'vitest';
import { seal, unseal } from '../../platform/db/sealed.ts';
import { DamagedBuffer } from '../../rules/pack/buffer.ts';
import type { AllTables } from '../../rules/pack/tables.ts';
import { PackError, readSigned, verifyPack } from '../../rules/pack/verify.ts';
import { unsignedPack } from '../../tools/pack/unsigned.ts';
import { fuzz } from './fuzz.ts';

const LONG = { timeout: 3_600_000 };
const DAY = '2026-11-24';
const KEY = `${'A'.repeat(43)}=`;
const DIGEST = '0'.repeat(64);

/** Every part of a pack, with a row or two. */
const tables = {
  goods: { codes: [{ hs6: '848210', tier: 3 }], terms: { bearing: ['848210'] } },
  origin: { brands: [{ name: 'Invented', country: 'US' }] },
  places: { countries: [{ id: 'TR', names: ['Türkiye', 'Turkey'] }] },
  flags: { rows: { transit: { source: 'A', weight: 1 } } },
  verdict: { rows: [['A', 'stop']] },
  labels: { words: { hs: ['HS code', 'GTİP'] } },
  sources: [{ id: 'A', date: DAY }],
  publications: [{ id: 'list', lists: ['us_sdn'] }],
  sites: [{ id: 'shop', hosts: ['shop.example'] }],
  texts: { en: { 'verdict.stop': 'Stop' }, tr: { 'verdict.stop': 'Dur' } },
} as unknown as AllTables;

const dates = {
  created: DAY,
  validUntil: '2027-01-01',
  serial: 1,
  minimumExtension: '0.1.0',
  limits: { tables: 120, lists: 7 },
};
const { manifest, parts } = unsignedPack(tables, dates);
/** Every hash is the one digest below: whatever the parts say, they hold. */
const trusting = { ...manifest, keys: [KEY], parts: manifest.parts.map((part) => ({ ...part, sha256: DIGEST })) };
const trust = {
  keys: [KEY],
  highest: {},
  last: null,
  shipped: tables,
  inForce: tables,
  today: DAY,
  extension: '0.1.0',
};
const checks = { digest: async () => DIGEST, holds: async () => true };
const signatures = [{ key: KEY, signature: `${'A'.repeat(86)}==` }];
const pack = { manifest: trusting, signatures, parts };

async function verified(text: string): Promise<string> {
  try {
    await verifyPack(readSigned(text), trust, checks);
    return 'taken';
  } catch (error) {
    if (error instanceof PackError) return error.failure.reason;
    throw error;
  }
}

test('packs', LONG, async () => {
  const outcomes = await fuzz(
    'packs',
    8_000,
    (mutator) => {
      const way = mutator.below(4);
      if (way === 0) return mutator.text(JSON.stringify({ ...pack, manifest: JSON.stringify(trusting) }));
      if (way === 1) return JSON.stringify({ ...pack, manifest: String(JSON.stringify(mutator.value(trusting))) });
      if (way === 2) return String(JSON.stringify(mutator.value({ ...pack, manifest: JSON.stringify(trusting) })));
      // Tables that the holder of a key has signed.
      const name = mutator.one(Object.keys(parts));
      const changed = String(JSON.stringify(mutator.value(JSON.parse(parts[name] as string))));
      return JSON.stringify({ ...pack, manifest: JSON.stringify(trusting), parts: { ...parts, [name]: changed } });
    },
    verified,
  );
  for (const reason of ['taken', 'not_a_pack', 'cut_off', 'wrong_rows', 'wrong_tables', 'part_differs'])
    expect(outcomes.get(reason), reason).toBeGreaterThan(0);
});

test('stored buffers', LONG, async () => {
  const sealed = await seal({ words: Int32Array.of(1, -2, 3), shares: Float32Array.of(0.5), texts: ['ёлка', 'çok'] });
  const whole = new Uint8Array(await sealed.bytes.arrayBuffer());
  const outcomes = await fuzz(
    'buffers',
    4_000,
    (mutator) => {
      const bytes = whole.slice(0, mutator.below(3) === 0 ? mutator.below(whole.length) : whole.length);
      for (let i = 0; i <= mutator.below(6) && bytes.length > 0; i++)
        bytes[mutator.below(bytes.length)] = mutator.below(256);
      return bytes.buffer;
    },
    async (bytes) => {
      try {
        await unseal({ ...sealed, bytes: new Blob([bytes]) });
        return 'read';
      } catch (error) {
        if (error instanceof DamagedBuffer) return 'damaged';
        throw error;
      }
    },
  );
  expect(outcomes.get('damaged')).toBeGreaterThan(0);
});
