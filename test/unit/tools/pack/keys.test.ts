import { mkdtempSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeys, refuseInside, writeKeys } from '../../../../tools/pack/keys.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'tradeflag-'));

test('a key file is for its owner alone, and is never overwritten', async () => {
  const path = join(elsewhere, 'key.json');
  const keys = await writeKeys(path);
  expect(await readKeys(path)).toEqual(keys);
  expect(statSync(path).mode & 0o077).toBe(0);
  await expect(writeKeys(path)).rejects.toThrow('EEXIST');
});

test('a key inside the repository is refused, also behind a link', () => {
  expect(() => refuseInside('key.json')).toThrow('inside the repository');
  expect(() => refuseInside('.output/deep/key.json')).toThrow('inside the repository');
  symlinkSync(process.cwd(), join(elsewhere, 'link'));
  expect(() => refuseInside(join(elsewhere, 'link', 'key.json'))).toThrow('inside the repository');
  expect(() => refuseInside(join(elsewhere, 'key.json'))).not.toThrow();
});
