/** Reads rules/tables and the adapters of reader/sites: for the pack, the command line and the tests. Nothing that ships imports a table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AllTables } from '../rules/pack/tables.ts';

const ROOT = new URL('../rules/tables/', import.meta.url);
const SITES = new URL('../reader/sites/', import.meta.url);

function table(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, ROOT), 'utf8'));
}

/** Every table of a folder, by base name; a folder in it is an object of its tables. */
function folder(name: string): Record<string, unknown> {
  const path = new URL(`${name}/`, ROOT);
  if (!existsSync(path)) return {};
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    entries.map((entry) => {
      const base = entry.name.replace(/\.json$/, '');
      return [base, entry.isDirectory() ? folder(`${name}/${base}`) : table(`${name}/${base}`)];
    }),
  );
}

/** Adapters of sites, by name of their files. */
function sites(): unknown[] {
  const files = readdirSync(SITES).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(new URL(file, SITES), 'utf8')));
}

export function allTables(): AllTables {
  return {
    goods: { ...folder('goods'), terms: folder('goods/terms'), parts: { ...folder('parts'), makers: table('makers') } },
    origin: folder('origin'),
    places: { countries: table('countries'), transshipment: table('transshipment'), places: folder('places') },
    flags: table('flags'),
    verdict: folder('policy'),
    labels: table('labels'),
    sites: sites(),
    sources: table('sources'),
    publications: table('publications'),
    texts: folder('texts'),
  } as unknown as AllTables;
}
