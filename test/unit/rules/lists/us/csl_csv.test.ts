import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const COLUMNS =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids'.split(
    ',',
  );

function rowOf(cells: Record<string, string>, columns = COLUMNS): string {
  return `${columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}

const header = (columns = COLUMNS) => `${columns.join(',')}\n`;
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';
const EL = 'Entity List (EL) - Bureau of Industry and Security';

const FIRM = {
  _id: '501',
  source: SDN,
  entity_number: '501',
  type: 'Entity',
  programs: 'DEMO1; DEMO2',
  name: 'EXAMPLIUM TRADING',
  addresses: '7 Imaginary Street, Moscow, 129327, RU; AE',
  alt_names: 'EXAMPLIUM EAST; and EXAMPLIUM WEST',
  ids: 'RU, 7700000009, Tax ID No.; www.examplium.example, Website; a@examplium.example, Email Address; EXAMRUMM, SWIFT/BIC; 1027700000008, Registration ID',
  source_information_url: 'https://lists.example/sdn',
};

test('many values in a cell: names, addresses, numbers; a bare code is a country alone', async () => {
  const { entities, problems } = await readText(header() + rowOf(FIRM));
  expect(problems).toEqual([]);
  expect(namesOf(entities[0])).toEqual([
    'primary: EXAMPLIUM TRADING',
    'alias: EXAMPLIUM EAST',
    'alias: EXAMPLIUM WEST',
  ]);
  expect(entities[0]).toMatchObject({
    id: '501',
    list: 'us_sdn',
    type: 'company',
    effect: 'freeze',
    programme: 'DEMO1; DEMO2',
    addresses: [{ text: '7 Imaginary Street, Moscow, 129327, RU', city: 'Moscow', country: 'RU' }],
    countries: ['RU', 'AE'],
    ids: [
      { kind: 'inn', value: '7700000009' },
      { kind: 'swift', value: 'EXAMRUMM' },
      { kind: 'ogrn', value: '1027700000008' },
    ],
    websites: ['www.examplium.example'],
    emails: ['a@examplium.example'],
    source: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=501',
  });
});

test.each([
  [SDN, 'us_sdn', 'freeze', null],
  [EL, 'us_entity_list', 'export-receiver', 'Entity List'],
  ['Military End User (MEU) List - Bureau of Industry and Security', 'us_meu', 'export-receiver', 'MEU'],
  ['Denied Persons List (DPL) - Bureau of Industry and Security', 'us_dpl', 'denied', 'DPL'],
  ['Unverified List (UVL) - Bureau of Industry and Security', 'us_uvl', 'conditional', 'UVL'],
  ['Sectoral Sanctions Identifications List (SSI) - Treasury Department', 'us_ssi', 'conditional', 'SSI'],
  ['Capta List (CAP) - Treasury Department', 'us_capta', 'conditional', 'CAPTA'],
  ['Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department', 'us_mbs', 'conditional', 'NS-MBS'],
  [
    'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
    'us_cmic',
    'conditional',
    'NS-CMIC',
  ],
  ['Foreign Sanctions Evaders (FSE) - Treasury Department', 'us_fse', 'transaction-ban', 'FSE'],
  ['Palestinian Legislative Council List (PLC) - Treasury Department', 'us_plc', 'notice', 'NS-PLC'],
  ['Nonproliferation Sanctions (ISN) - State Department', 'us_isn', 'conditional', 'ISN'],
  ['ITAR Debarred (DTC) - State Department', 'us_dtc', 'conditional', 'DTC'],
])('%s → %s', async (source, list, effect, programme) => {
  const { entities } = await readText(header() + rowOf({ source, name: 'A', programs: '' }));
  expect(entities[0]).toMatchObject({ list, effect, programme, jurisdiction: 'US' });
});

test('a source nobody knows is told and conditional, never dropped', async () => {
  const { entities, problems } = await readText(header() + rowOf({ source: 'Brand New List', name: 'A' }));
  expect(entities[0]).toMatchObject({ list: 'us_other', effect: 'conditional' });
  expect(problems[0]).toMatchObject({ line: 2, message: expect.stringContaining('unknown list "Brand New List"') });
});

test('the same with tabs', async () => {
  const text = header() + rowOf({ source: SDN, entity_number: '7', name: 'A', alt_names: 'B; C' });
  const { entities } = await readText(text.replaceAll('","', '"\t"').replace(header(), header().replaceAll(',', '\t')));
  expect(namesOf(entities[0])).toEqual(['primary: A', 'alias: B', 'alias: C']);
});

test('ids of Commerce are names with their country: the hash in the file does not last', async () => {
  const entry = { source: EL, name: ' People?s Example Works', addresses: 'Minsk, BY', start_date: '2022-04-07' };
  const other = { ...entry, _id: 'beef' };
  const { entities } = await readText(header() + rowOf({ ...entry, _id: 'cafe' }) + rowOf(other));
  expect(entities.map(({ id }) => id)).toEqual(["BY:People's Example Works", "BY:People's Example Works#2"]);
  expect(entities[0]?.dates).toEqual([{ kind: 'listed', value: '2022-04-07' }]);
});

test('footnote 3 stands as a figure glued to its section; a listed address is no name', async () => {
  const { entities } = await readText(
    header() +
      rowOf({
        source: EL,
        name: 'A',
        license_requirement:
          'For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)',
      }) +
      rowOf({ source: EL, name: 'Address 07', addresses: '9 Example Road, Kowloon, HK' }),
  );
  expect(entities[0]?.programme).toBe('Entity List; footnote 3');
  expect(entities.map(({ addressOnly }) => addressOnly)).toEqual([undefined, true]);
});

test('old files lack the first column; line breaks in cells; the header again in the middle; two countries', async () => {
  const old = COLUMNS.slice(1);
  const text =
    header(old) +
    rowOf({ ...FIRM, remarks: 'one\ntwo' }, old) +
    header(old) +
    rowOf({ source: SDN, entity_number: '2', name: 'B', addresses: 'AF; PK' }, old);
  const { entities, problems } = await readText(text);
  expect(problems).toEqual([]);
  expect(entities.map(({ id, remarks }) => [id, remarks])).toEqual([
    ['501', 'one two'],
    ['2', null],
  ]);
  expect(entities[1]?.countries).toEqual(['AF', 'PK']);
});

test('rows with too few cells are counted, the rest goes on; one entry twice is told', async () => {
  const { entities, problems } = await readText(`${header()}/,1\n"x",\n.\n${rowOf(FIRM)}${rowOf(FIRM)}`);
  expect(entities).toHaveLength(1);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  expect(problems[0]?.message).toBe('2 cells where the header has 29');
});
