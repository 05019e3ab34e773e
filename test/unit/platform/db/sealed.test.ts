import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../../platform/db/sealed.ts';
import { DamagedBuffer } from '../../../../rules/pack/buffer.ts';

const TABLES = { words: Int32Array.of(1, -2, 3), texts: ['ёлка', 'çok'] };

test('tables come back as they were sealed', async () => {
  expect(await unseal(await seal(TABLES))).toEqual(TABLES);
});

test('a flipped byte is found wherever it is, and a digest of other tables too', async () => {
  const whole = await seal(TABLES);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = whole.bytes.slice(0);
      const all = new Uint8Array(bytes);
      all[at] = (all[at] as number) ^ flip;
      await expect(unseal({ ...whole, bytes })).rejects.toThrow(DamagedBuffer);
    }),
  );
  const { sha256 } = await seal({ ...TABLES, texts: [] });
  await expect(unseal({ ...whole, sha256 })).rejects.toThrow(DamagedBuffer);
});

test('what was cut off is found', async () => {
  const whole = await seal(TABLES);
  for (const length of [0, 4, whole.bytes.byteLength - 4])
    await expect(unseal({ ...whole, bytes: whole.bytes.slice(0, length) })).rejects.toThrow(DamagedBuffer);
});
