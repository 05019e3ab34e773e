import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const HEADER =
  '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"\n';
const row = (...cells: string[]) =>
  `${[...cells, '', '', ''].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

test('targets.simple.csv: one entity for each official list, and of that list', async () => {
  const { entities } = await readText(
    HEADER +
      row(
        'NK-1',
        'Company',
        'Examplium',
        '"Examplium; East";Экзамплиум',
        '',
        'ru;suhh',
        '7 Imaginary Street, Moscow',
        '1027700000008;7700000009;X-1',
        'DEMO - 2022-03-01',
        '',
        'a@examplium.example',
        'US OFAC Specially Designated Nationals (SDN) List;EU Financial Sanctions Files (FSF);Some Registry',
      ) +
      row('NK-2', 'Vessel', 'Mirage Pearl', '', '', 'pa', '', 'IMO1234567', 'X', '', '', 'Canadian Demo Sanctions') +
      row('NK-3', 'Person', 'Only An Official', '', '1961', 'tr', '', '', '', '', '', 'Some Registry') +
      row('NK-4', 'Address', 'Not a party', '', '', '', '', '', 'X', '', '', 'EU Financial Sanctions Files (FSF)'),
  );
  expect(entities.map(({ id, list, effect, jurisdiction }) => [id, list, effect, jurisdiction])).toEqual([
    ['NK-1', 'os_us_sdn', 'freeze', 'US'],
    ['NK-1', 'os_eu_fsf', 'freeze', 'EU'],
    ['NK-2', 'os_other', 'notice', 'own'],
  ]);
  expect(namesOf(entities[0])).toEqual(['primary: Examplium', 'alias: Examplium; East', 'alias: Экзамплиум']);
  expect(entities[0]).toMatchObject({
    countries: ['RU'],
    emails: ['a@examplium.example'],
    ids: [
      { kind: 'ogrn', value: '1027700000008' },
      { kind: 'inn', value: '7700000009' },
      { kind: 'other', value: 'X-1' },
    ],
  });
  expect(entities[2]?.ids).toEqual([{ kind: 'imo', value: '1234567' }]);
});

test.each([
  [
    'US Trade Consolidated Screening List (CSL)',
    'Entity List (EL) - Bureau of Industry and Security',
    'os_us_entity_list',
    'export-receiver',
  ],
  ['US OFAC Consolidated (non-SDN) List', 'UKRAINE-EO13662', 'os_us_ssi', 'conditional'],
  ['UK FCDO Sanctions List', '', 'os_uk_sanctions', 'freeze'],
  ['UN Security Council Consolidated Sanctions', '', 'os_un_sc', 'freeze'],
  ['Swiss SECO Sanctions/Embargoes', '', 'os_ch_seco', 'freeze'],
  ['Japan METI Foreign End User List', '', 'os_jp_meti', 'export-receiver'],
  ['Ukraine NSDC State Register of Sanctions', '', 'os_ua_nsdc', 'notice'],
])('%s', async (dataset, sanctions, list, effect) => {
  const { entities } = await readText(
    HEADER + row('NK-1', 'Company', 'A', '', '', '', '', '', sanctions, '', '', dataset),
  );
  expect(entities).toMatchObject([{ list, effect }]);
});

const line = (fields: object) => `${JSON.stringify(fields)}\n`;
const FIRM = {
  id: 'NK-1',
  caption: 'Examplium',
  schema: 'Company',
  target: true,
  datasets: ['us_ofac_sdn', 'eu_fsf'],
  properties: {
    name: ['Examplium', 'Экзамплиум'],
    alias: ['Examplium East'],
    weakAlias: ['Exa'],
    jurisdiction: ['ru'],
    address: ['7 Imaginary Street, Moscow, Russia'],
    ogrnCode: ['1027700000008'],
    website: ['https://examplium.example'],
    topics: ['sanction'],
    programId: ['DEMO'],
    sourceUrl: ['https://lists.example/1'],
  },
};

test('FollowTheMoney: sanctioned parties with typed numbers; officials and connections are left out', async () => {
  const { entities, problems } = await readText(
    line(FIRM) +
      line({
        id: 'NK-2',
        schema: 'Person',
        target: false,
        datasets: ['some_registry'],
        properties: { name: ['Official'], topics: ['role.pep'] },
      }) +
      line({ id: 'NK-3', schema: 'Ownership', datasets: ['eu_fsf'], properties: { owner: ['NK-1'] } }) +
      'not json\n' +
      line({
        id: 'NK-4',
        schema: 'Vessel',
        target: true,
        datasets: ['un_sc_sanctions'],
        properties: { name: ['Mirage Pearl'], imoNumber: ['IMO1234567'], flag: ['pa'] },
      }),
  );
  expect(problems).toEqual([{ line: 4, message: 'not JSON' }]);
  expect(entities.map(({ id, list }) => [id, list])).toEqual([
    ['NK-1', 'os_us_sdn'],
    ['NK-1', 'os_eu_fsf'],
    ['NK-4', 'os_un_sc'],
  ]);
  expect(namesOf(entities[0])).toEqual([
    'primary: Examplium',
    'alias: Экзамплиум',
    'alias: Examplium East',
    'weak: Exa',
  ]);
  expect(entities[0]).toMatchObject({
    type: 'company',
    programme: 'DEMO; sanction',
    countries: ['RU'],
    ids: [{ kind: 'ogrn', value: '1027700000008' }],
    source: 'https://lists.example/1',
  });
  expect(entities[2]).toMatchObject({ type: 'vessel', countries: ['PA'], ids: [{ kind: 'imo', value: '1234567' }] });
});
