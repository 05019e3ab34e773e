import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE, catalogue } from '../../../tools/catalogue.ts';
import { allTables } from '../../../tools/tables.ts';

test('the catalogue is up to date: otherwise run node tools/catalogue.ts', () => {
  expect(readFileSync(CATALOGUE, 'utf8')).toBe(catalogue(allTables().goods));
});

test('every code of the list has names in thirteen languages', () => {
  const { chpl, terms } = allTables().goods;
  const rows = Object.values(terms).flatMap((table) => table.rows);
  const languages = ['en', 'tr', 'ru', 'uk', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'pt', 'ja'];
  const missing = chpl.items.flatMap(({ hs6 }) => {
    const own = rows.filter(({ hs }) => hs === hs6);
    return languages
      .filter((language) => !own.some(({ names }) => names?.[language]))
      .map((language) => `${hs6} ${language}`);
  });
  expect(missing).toEqual([]);
});
