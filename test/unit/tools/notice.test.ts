import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICE, namedSources, notice, shippedPackages } from '../../../tools/notice.ts';
import { allTables } from '../../../tools/tables.ts';

const text = readFileSync(NOTICE, 'utf8');

test('the notice is the one that the source gives: `node tools/notice.ts` writes it anew', () => {
  expect(text).toBe(notice());
});

test('every package that ships is in it, with its terms', () => {
  const shipped = shippedPackages();
  expect(shipped).toEqual(expect.arrayContaining(['preact', 'valibot', 'webextension-polyfill', 'xmlchars']));
  expect(shipped).not.toContain('vite'); // it only builds
  for (const name of shipped) expect(text).toMatch(new RegExp(`### ${name} \\d[^\\n]*\\n\\nLicence: \\S+`));
});

test('whoever gave data under terms is named', () => {
  const { sources } = allTables();
  for (const id of namedSources()) expect(sources[id], id).toBeDefined();
  const underTerms = Object.entries(sources).filter(([, { doc }]) =>
    /licence CC BY|GeoNames|cldr-json|libphonenumber/.test(doc),
  );
  expect(namedSources()).toEqual(expect.arrayContaining(underTerms.map(([id]) => id)));
  expect(text).toMatch(/any-ascii[\s\S]*ISC/);
});
