/** Reads rules/tables: for the pack, the command line and the tests. Nothing that ships imports a table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AllTables } from '../rules/pack/tables.ts';

const ROOT = new URL('../rules/tables/', import.meta.url);

function table(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, ROOT), 'utf8'));
}

/** Every table of a folder, by base name. */
function folder(name: string): Record<string, unknown> {
  const path = new URL(`${name}/`, ROOT);
  if (!existsSync(path)) return {};
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -5), table(`${name}/${file.slice(0, -5)}`)]));
}

export function allTables(): AllTables {
  return {
    goods: folder('goods'),
    origin: folder('origin'),
    places: { countries: table('countries'), transshipment: table('transshipment'), places: folder('places') },
    flags: table('flags'),
    verdict: folder('policy'),
    sources: table('sources'),
    publications: table('publications'),
    texts: folder('texts'),
  } as unknown as AllTables;
}
