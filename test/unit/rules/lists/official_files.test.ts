/** Every official file at hand is read whole: counts, and facts that hold of every list. Without ../shared this is skipped. */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { changesBetween, digestOf } from '../../../../rules/lists/changes.ts';
import { type Entity, findSets, type ListSet, readSet } from '../../../../rules/lists/index.ts';
import { country } from './read.ts';

const ROOT = '../shared/lists';
const missing = !existsSync(ROOT);
if (missing) console.warn('Official list files: ../shared is missing, their test is skipped');

interface ReadSet {
  entities: Entity[];
  published: string | null;
  problems: number;
}

const read = new Map<string, ReadSet>();
const unknown: string[] = [];

async function readOne(set: ListSet): Promise<ReadSet> {
  const result: ReadSet = { entities: [], published: null, problems: 0 };
  const options = {
    country,
    published: (date: string) => {
      result.published = date;
    },
    problem: () => {
      result.problems++;
    },
  };
  for await (const entity of readSet(set, options)) result.entities.push(entity);
  return result;
}

beforeAll(async () => {
  if (missing) return;
  const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, open: () => createReadStream(name) }));
  const found = await findSets(files);
  unknown.push(...found.unknown.map(({ file }) => relative(ROOT, file.name)));
  for (const set of found.sets) read.set(relative(ROOT, set.main.name), await readOne(set));
}, 120_000);

function counts({ entities }: ReadSet): Record<string, number> {
  const byList: Record<string, number> = {};
  for (const { list } of entities) byList[list] = (byList[list] ?? 0) + 1;
  return byList;
}

const CSL = {
  us_sdn: 10_026,
  us_entity_list: 2_001,
  us_dtc: 727,
  us_dpl: 462,
  us_ssi: 290,
  us_uvl: 201,
  us_isn: 163,
  us_plc: 78,
  us_meu: 71,
  us_cmic: 68,
  us_capta: 52,
  us_mbs: 17,
  us_fse: 3,
};
const NON_SDN = { us_ssi: 286, us_plc: 78, us_cmic: 68, us_mbs: 9, us_capta: 1 };

test.skipIf(missing).each([
  ['ofac/sdn_2024-05-03/sdn.csv', { us_sdn: 14_965 }, null],
  ['ofac/sdn_2024-05-01/sdn.csv', { us_sdn: 14_966 }, null],
  ['ofac/cons_2025-12-19/cons_prim.csv', NON_SDN, null],
  ['ofac/CONS_ENHANCED_2025-01-14.xml', { ...NON_SDN, us_fse: 1 }, '2025-01-10'],
  ['ofac/sample_sdn_advanced.xml', { us_sdn: 6 }, '2026-03-23'],
  ['us/consolidated_2022-05-16.csv', CSL, null],
  ['us/bis_entity_list_2026-07-09.json', { us_entity_list: 3_409 }, '2026-07-09'],
  ['us/dpl_2023-11-30.txt', { us_dpl: 665 }, null],
  ['us/invalid_csl_fixture.csv', { us_ssi: 1, us_entity_list: 1 }, null],
  ['un/UN_consolidated_2026-02.xml', { un_sc: 1_003 }, '2026-02-27'],
  ['uk/uksl_2026-05/subjects.csv', { uk_sanctions: 6_046 }, null],
  ['uk/uksl_search_export_2025-08-11.csv', { uk_sanctions: 5_300 }, null],
  ['formats/samples/uk_sanctions_list_58col_sample.csv', { uk_sanctions: 1 }, '2026-10-08'],
  ['formats/samples/uk_ofsi_conlist_36col_header.csv', {}, '2026-06-03'],
  ['formats/samples/eu_fsf_csv_1_1_header_and_rows_first21cols.csv', { eu_fsf: 1 }, '2026-08-05'],
  ['formats/samples/eu_fsf_xml_1_1_sample.xml', { eu_fsf: 1 }, '2026-08-05'],
  ['formats/samples/ofac_sdn_xml_sample_2026-06-22.xml', { us_sdn: 1 }, '2026-06-22'],
  ['formats/samples/ch_seco_trimmed_2026-08-27.xml', { ch_seco: 1 }, '2026-08-27'],
])('%s', (file, lists, published) => {
  const set = read.get(file) as ReadSet;
  expect(counts(set)).toEqual(lists);
  expect(set.published).toBe(published);
});

test.skipIf(missing)('only what is no list stays unread, and next to no row is left out', () => {
  expect(unknown.filter((file) => !/\.(?:md|xsd)$|ofac_dat_spec|websites_emails/.test(file))).toEqual([]);
  const problems = [...read].filter(([file]) => !file.includes('invalid')).map(([, set]) => set.problems);
  expect(problems.reduce((sum, count) => sum + count, 0)).toBeLessThan(10);
});

test.skipIf(missing)('every entity has one primary name, first, an id of its own, and codes for countries', () => {
  for (const [file, { entities }] of read) {
    const ids = new Set(entities.map(({ list, id }) => `${list} ${id}`));
    expect([file, ids.size]).toEqual([file, entities.length]);
    const odd = entities.filter(
      ({ names, countries, addresses }) =>
        names.findIndex(({ kind }) => kind === 'primary') !== 0 ||
        names.filter(({ kind }) => kind === 'primary').length !== 1 ||
        [...countries, ...addresses.flatMap(({ country: code }) => code ?? [])].some(
          (code) => !/^[A-Z]{2}$/.test(code),
        ),
    );
    expect([file, odd.length]).toEqual([file, 0]);
  }
});

test.skipIf(missing)('what joins: aliases, addresses, the rest of remarks, listed addresses, ships by number', () => {
  const sdn = read.get('ofac/sdn_2024-05-03/sdn.csv')?.entities ?? [];
  const sum = (count: (entity: Entity) => number) => sdn.reduce((total, entity) => total + count(entity), 0);
  expect(sum(({ names }) => names.length)).toBeGreaterThan(35_000);
  expect(sum(({ addresses }) => addresses.length)).toBeGreaterThan(12_000);
  expect(sum(({ names }) => names.filter(({ kind }) => kind === 'weak').length)).toBeGreaterThan(3_000);
  const ships = sdn.filter(({ type }) => type === 'vessel');
  expect(ships.filter(({ ids }) => ids.some(({ kind }) => kind === 'imo')).length / ships.length).toBeGreaterThan(0.95);
  const cons = read.get('ofac/cons_2025-12-19/cons_prim.csv')?.entities ?? [];
  expect(cons.filter(({ ids }) => ids.some(({ kind }) => kind === 'ogrn')).length).toBeGreaterThan(200);
  const bis = read.get('us/bis_entity_list_2026-07-09.json')?.entities ?? [];
  expect(bis.filter(({ addressOnly }) => addressOnly)).toHaveLength(19);
});

test.skipIf(missing)('from 1 to 3 May 2024 seven entries came, eight went, none changed', () => {
  const digests = (file: string) =>
    new Map((read.get(file)?.entities ?? []).map((entity) => [entity.id, digestOf(withoutSides(entity))]));
  const changes = changesBetween(digests('ofac/sdn_2024-05-01/sdn.csv'), digests('ofac/sdn_2024-05-03/sdn.csv'));
  expect([changes.added.length, changes.removed.length, changes.changed.length]).toEqual([7, 8, 0]);
});

/** The older folder has no aliases and addresses: what only the newer one has is no change. */
function withoutSides(entity: Entity): Entity {
  return { ...entity, names: entity.names.filter(({ kind }) => kind === 'primary'), addresses: [], countries: [] };
}
