/**
 * One small page, or a few, for each site that has an adapter, in our own words and with the hooks the adapter takes hold
 * of: `<adapter>-<kind>.html` beside what must be read of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../../reader/read.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import type { Reading } from '../../../rules/reading.ts';
import { documentOf } from '../../../tools/document.ts';
import { rules } from '../../../tools/rules.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
const { labels, sites } = rules();

/** What the expected file asks of a reading: fields by key, names and countries of parties, destinations. */
function factsOf({ listings, parties, destinations }: Reading, asked: readonly string[]): Record<string, string[]> {
  const all = [...parties, ...listings.flatMap((listing) => listing.parties)];
  const of = (role: string) =>
    all
      .filter((party) => party.role === role)
      .map(({ name, city, country }) => [name, city, country].filter((said) => said !== undefined).join(' '));
  const told: Record<string, string[]> = {
    sellers: of('seller'),
    buyers: of('buyer'),
    destinations: destinations.map(({ text }) => text),
  };
  const fields = listings.flatMap((listing) => listing.fields);
  return Object.fromEntries(
    asked.map((key) => [key, told[key] ?? fields.filter((field) => field.key === key).map(({ text }) => text)]),
  );
}

test.each(names)('%s', async (name) => {
  const { url, site, kind, titles, facts } = JSON.parse(
    readFileSync(new URL(name.replace('.html', '.expected.json'), folder), 'utf8'),
  );
  const { document, close } = documentOf(readFileSync(new URL(name, folder)));
  const reading = read(document, { url, visible: visibleInNode, vocabulary: labels, sites });
  await close();
  expect({
    site: reading.site,
    kind: reading.kind,
    titles: reading.listings.map(({ title }) => title),
    facts: factsOf(reading, Object.keys(facts)),
    missed: reading.missed,
  }).toEqual({ site, kind, titles, facts, missed: {} });
});

test('every adapter has a canary', () => {
  expect(sites.filter(({ id }) => !names.some((name) => name.replace(/-[a-z]+\.html$/, '') === id))).toEqual([]);
});
