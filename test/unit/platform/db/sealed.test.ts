import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../../platform/db/sealed.ts';
import { DamagedBuffer } from '../../../../rules/pack/buffer.ts';

const TABLES = { words: Int32Array.of(1, -2, 3), texts: ['ёлка', 'çok'] };

test('tables come back as they were sealed', async () => {
  expect(await unseal(await seal(TABLES))).toEqual(TABLES);
});

test('of tables larger than a piece every piece counts, and so does their order', async () => {
  const words = Int32Array.from({ length: 200_000 }, (_, i) => i);
  const whole = await seal({ words });
  expect(await unseal(whole)).toEqual({ words });
  const pieces = [0, 1, 2, 3].map((piece) => whole.bytes.slice(piece << 18, (piece + 1) << 18));
  const [first, second, third, last] = pieces as [Blob, Blob, Blob, Blob];
  for (const other of [
    [first, third, second, last],
    [first, second, third],
  ])
    await expect(unseal({ ...whole, bytes: new Blob(other) })).rejects.toThrow(DamagedBuffer);
});

test('a flipped byte is found wherever it is, and a digest of other tables too', async () => {
  const whole = await seal(TABLES);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.bytes.size - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const all = new Uint8Array(await whole.bytes.arrayBuffer());
      all[at] = (all[at] as number) ^ flip;
      await expect(unseal({ ...whole, bytes: new Blob([all]) })).rejects.toThrow(DamagedBuffer);
    }),
  );
  const { sha256 } = await seal({ ...TABLES, texts: [] });
  await expect(unseal({ ...whole, sha256 })).rejects.toThrow(DamagedBuffer);
});

test('what was cut off is found', async () => {
  const whole = await seal(TABLES);
  for (const length of [0, 4, whole.bytes.size - 4])
    await expect(unseal({ ...whole, bytes: whole.bytes.slice(0, length) })).rejects.toThrow(DamagedBuffer);
});
