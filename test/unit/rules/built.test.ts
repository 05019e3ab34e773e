/** What the build keeps instead of a `*.built.ts` file is what it exports: so that must be plain data. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const FILES = globSync('rules/**/*.built.ts');

test('there are such files', () => {
  expect(FILES).not.toEqual([]);
});

test.each(FILES)('%s exports plain data', async (file) => {
  const exported = { ...(await import(resolve(file))) };
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});
