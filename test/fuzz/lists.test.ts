/** List files, damaged: each is read, or refused with an error of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSets, ListError, readSet } from '../../rules/lists/index.ts';
import { type CountryTable, compileCountries, countryOf } from '../../rules/places/countries.ts';
import table from '../../rules/tables/countries.json' with { type: 'json' };
import { fuzz } from './fuzz.ts';

const countries = compileCountries(table as unknown as CountryTable);
const country = (text: string) => countryOf(text, countries);

const folder = new URL('./lists/', import.meta.url);
const names = readdirSync(folder);
const seeds = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
const encoder = new TextEncoder();

/** Entries read, or why there are none. */
async function read(bytes: Uint8Array): Promise<string> {
  const file = { name: 'list.txt', open: () => [bytes.subarray(0, 100), bytes.subarray(100)] };
  const { sets, unknown } = await findSets([file]);
  if (unknown.length > 0) return 'unknown';
  try {
    for (const set of sets) for await (const _ of readSet(set, { country }));
    return 'read';
  } catch (error) {
    if (error instanceof ListError) return 'refused';
    throw error;
  }
}

test('list files', { timeout: 3_600_000 }, async () => {
  const outcomes = await fuzz(
    'lists',
    14_000,
    (mutator) => {
      const bytes = encoder.encode(mutator.text(mutator.one(seeds)));
      if (mutator.below(4) === 0 && bytes.length > 0) bytes[mutator.below(bytes.length)] = mutator.below(256);
      return bytes;
    },
    read,
  );
  expect([...outcomes.keys()].sort()).toEqual(['read', 'refused', 'unknown']);
});
