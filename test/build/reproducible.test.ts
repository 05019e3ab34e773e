import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from 'wxt';

/** SHA-256 of every file below a folder, by path. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds have the same bytes', { timeout: 120_000 }, async () => {
  const one = async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'tradeflag-'));
    await build({ browser: 'chrome', mode: 'production', outDir });
    return digests(outDir);
  };
  const first = await one();
  expect(Object.keys(first).length).toBeGreaterThan(10);
  expect(await one()).toEqual(first);
});
