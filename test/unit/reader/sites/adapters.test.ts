/** The files of adapters themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARKETPLACES } from '../../../../hosts.ts';
import { siteOf } from '../../../../reader/sites/sites.ts';
import { ATTRIBUTES } from '../../../../reader/snapshot/snapshot.ts';
import { compileSite, compileSites } from '../../../../rules/sites/index.ts';
import { allTables } from '../../../../tools/tables.ts';

const folder = new URL('../../../../reader/sites/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

test.each(files)('%s fits the schema, is sorted and named by its id', (file) => {
  const adapter = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  expect(JSON.stringify(adapter)).toBe(JSON.stringify(sorted(adapter)));
  expect(adapter.hosts).toEqual(adapter.hosts.toSorted());
  const site = compileSite(adapter);
  expect(`${site.id}.json`).toBe(file);
  const asked = JSON.stringify(site).matchAll(/"name":"([^"]+)","test":/g);
  for (const [, name] of asked) expect(ATTRIBUTES).toContain(name);
});

test('no two adapters have a host in common', () => {
  const { sites } = allTables();
  expect(compileSites(sites)).toHaveLength(files.length);
  expect(() => compileSites([...sites, sites[0]])).toThrow('stands twice');
});

test('every marketplace that is read without asking has one', () => {
  const sites = compileSites(allTables().sites);
  expect(MARKETPLACES.filter((host) => siteOf(sites, `https://www.${host}/`) === null)).toEqual([]);
});
