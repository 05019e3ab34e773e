/**
 * Builds the pack that ships in the extension from rules/tables: called by wxt.config.ts for every build.
 *
 * npm run pack:build [-- --created DATE --serial N --valid-days N --out FILE]   the same tables as a pack to be signed
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { TEST_LISTS } from '../hosts.ts';
import packageFile from '../package.json' with { type: 'json' };
import { type Entity, readList } from '../rules/lists/index.ts';
import type { Publication } from '../rules/lists/publications.ts';
import type { Pack } from '../rules/pack/pack.ts';
import { compileCountries, countryOf } from '../rules/places/countries.ts';
import meta from '../rules/tables/pack.json' with { type: 'json' };
import { daysAfter, unsignedPack } from './pack/unsigned.ts';
import { allTables } from './tables.ts';

/** The demo's list of invented firms, published on the day of the build: a list older than a week counts as not checked. */
async function demoList(): Promise<Pack['lists'][number]> {
  const list = 'demo';
  const countries = compileCountries(allTables().places.countries);
  const country = (text: string) => countryOf(text, countries);
  const entities: Entity[] = [];
  for await (const entity of readList([await readFile('demo/list.csv', 'utf8')], { list, country }))
    entities.push(entity);
  return { list, published: new Date().toISOString().slice(0, 10), entities };
}

/** Publications as the test build downloads them: from loopback, under the host of each. */
function onLoopback(publication: Publication): Publication {
  const files = publication.files.map(({ name, url }) => ({
    name,
    url: url.replace('https://', `http://${TEST_LISTS}/`),
  }));
  return publication.download === undefined
    ? publication
    : { ...publication, files, download: { hosts: [TEST_LISTS] } };
}

/** The pack of one build mode: demo and test bring the demo's list, production brings no list. */
export async function buildPack(mode: string): Promise<Pack> {
  const tables = allTables();
  if (mode === 'test') tables.publications = tables.publications.map(onLoopback);
  return { format: 1, meta, tables, lists: mode === 'production' ? [] : [await demoList()] };
}

/** Writes the unsigned pack of the tables; dates as the options say. */
async function writeUnsigned(): Promise<void> {
  const { values } = parseArgs({
    options: {
      created: { type: 'string', default: meta.created },
      serial: { type: 'string', default: '0' },
      'valid-days': { type: 'string', default: String(meta.limits.tables) },
      out: { type: 'string', default: '.output/pack.unsigned.json' },
    },
  });
  const { created, out } = values;
  const pack = unsignedPack(allTables(), {
    created,
    validUntil: daysAfter(created, Number(values['valid-days'])),
    serial: Number(values.serial),
    minimumExtension: packageFile.version,
    limits: meta.limits,
  });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, JSON.stringify(pack));
  console.log(`${out}: pack ${pack.manifest.number}, valid until ${pack.manifest.validUntil}; sign it with pack:sign`);
}

if (import.meta.main) await writeUnsigned();
