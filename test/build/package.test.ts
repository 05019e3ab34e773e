import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from 'wxt';

/** One file of a ZIP archive, found through the central directory (APPNOTE.TXT 4.3.12). */
function unzip(archive: Buffer, name: string): string {
  const entry = archive.lastIndexOf(name) - 46;
  expect(archive.readUInt32LE(entry)).toBe(0x02014b50);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + size);
  return (archive.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes)).toString();
}

test.each(['chrome', 'edge'])(
  'the package for the %s store brings no key, the unpacked build keeps it',
  async (browser) => {
    const outDir = mkdtempSync(join(tmpdir(), 'tradeflag-'));
    const [archive = ''] = await zip({ browser, outDir });
    expect(JSON.parse(unzip(readFileSync(archive), 'manifest.json'))).not.toHaveProperty('key');
    expect(JSON.parse(readFileSync(join(outDir, `${browser}-mv3/manifest.json`), 'utf8'))).toHaveProperty('key');
  },
);

test('every language has the messages of the default one, under names that Chromium accepts', () => {
  const languages = readdirSync('.output/chrome-mv3/_locales');
  expect(languages).toContain('tr');
  const keys = languages.map((language) =>
    Object.keys(JSON.parse(readFileSync(`.output/chrome-mv3/_locales/${language}/messages.json`, 'utf8'))).sort(),
  );
  for (const key of keys[0] ?? []) expect(key).toMatch(/^\w+$/);
  for (const other of keys) expect(other).toEqual(keys[0]);
});
