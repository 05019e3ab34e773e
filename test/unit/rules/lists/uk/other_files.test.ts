import { expect, test } from 'vitest';
import { namesOf, readBytes, readFiles, readText } from '../read.ts';

test('the search export: one row an entry', async () => {
  const { entities, problems } = await readText(
    'Unique ID,OFSI Group ID,Name,Regime Name,Type,Designation source,Date Designated,Sanctions Imposed\n' +
      'RUS9001,1,EXAMPLIUM OOO,Russia,Entity,UK,29-06-2022,"Asset freeze, Trust Services Sanctions"\n' +
      'RUS9002,2,,Russia,Individual,UK,29-06-2022,Asset freeze\n',
  );
  expect(entities).toMatchObject([
    {
      id: 'RUS9001',
      list: 'uk_sanctions',
      type: 'company',
      programme: 'Russia',
      dates: [{ kind: 'listed', value: '2022-06-29' }],
    },
  ]);
  expect(problems).toEqual([{ line: 3, message: 'an entry without a name or a Unique ID' }]);
});

test('the tables: subjects with their names, countries, numbers and birth dates', async () => {
  const { entities } = await readFiles({
    'uk/names.csv':
      'name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5\n0,RUS9002,primary,,Anna QUARREL,QUARREL,Anna,,,,\n' +
      '1,RUS9002,alias,low_quality_aka,Annie,Annie,,,,,\n2,RUS9002,primary_variation,,Anna KVARREL,KVARREL,Anna,,,,\n3,SHP9003,primary,,MIRAGE PEARL,MIRAGE PEARL,,,,,\n',
    'uk/subjects.csv':
      'unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated\nRUS9002,individual,,1,29/06/2022,16/04/2026\nSHP9003,ship,,2,29/06/2022,16/04/2026\n',
    'uk/countries.csv':
      'id,unique_id,raw_value,country_type,iso,resolution_method,iso_available\n1,RUS9002,Turkey,nationality,TR,direct,True\n2,RUS9002,Iran,birth,IR,direct,True\n3,RUS9002,Kosovo,address,,unmapped,False\n',
    'uk/ids.csv':
      'id,unique_id,ofsi_group_id,raw_value,identifier_type,additional_info\n1,RUS9002,1,U1234567,passport,\n2,SHP9003,2,IMO1234567,imo,\n',
    'uk/births.csv':
      'dob_id,unique_id,year,month,day,precision,parse_issues\n1,RUS9002,1961,02,12,exact,\n2,RUS9002,1962,,,year_only,"non_numeric_month, non_numeric_day"\n',
  });
  expect(namesOf(entities[0])).toEqual(['primary: Anna QUARREL', 'weak: Annie', 'alias: Anna KVARREL']);
  expect(entities).toMatchObject([
    {
      id: 'RUS9002',
      type: 'person',
      programme: 'RUS',
      effect: 'freeze',
      countries: ['TR', 'XK'],
      ids: [{ kind: 'passport', value: 'U1234567' }],
    },
    { id: 'SHP9003', type: 'vessel', programme: 'SHP; PORT-BAN', ids: [{ kind: 'imo', value: '1234567' }] },
  ]);
  expect(entities[0]?.dates.map(({ value }) => value)).toEqual(['2022-06-29', '1961-02-12', '1962']);
});

const COLUMNS =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID'.split(
    ',',
  );
const conlist = (...rows: Record<string, string>[]) =>
  `Last Updated,03/06/2026\n${COLUMNS.join(',')}\n${rows.map((cells) => `${COLUMNS.map((column) => cells[column] ?? '').join(',')}\n`).join('')}`;

test('the withdrawn OFSI list: rows by group, names only from the name columns', async () => {
  const group = {
    'Group ID': '77',
    'Group Type': 'Individual',
    Regime: 'Demo',
    'Other Information': 'Wife of Somebody Else',
  };
  const { entities, published } = await readText(
    conlist(
      { ...group, 'Name 6': 'QUARREL', 'Name 1': 'Anna', 'Alias Type': 'Primary name', DOB: '00/00/1961' },
      { ...group, 'Group ID': '78', 'Name 6': 'OTHER', 'Alias Type': 'Primary name' },
      { ...group, 'Name 6': 'ANNIE', 'Alias Type': 'AKA', 'Alias Quality': 'Low quality', Country: 'Turkey' },
    ),
  );
  expect(published).toBe('2026-06-03');
  expect(namesOf(entities[0])).toEqual(['primary: Anna QUARREL', 'weak: ANNIE']);
  expect(entities[0]).toMatchObject({
    id: '77',
    countries: ['TR'],
    remarks: 'Wife of Somebody Else',
    dates: [{ value: '1961' }],
  });
  expect(entities).toHaveLength(2);
});

test('old copies are in Windows-1252', async () => {
  const text = conlist({
    'Group ID': '79',
    'Name 6': 'SOCI\u00c9T\u00c9',
    'Group Type': 'Entity',
    'Alias Type': 'Primary name',
  });
  const { entities } = await readBytes(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  expect(entities[0]?.names[0]?.text).toBe('SOCIÉTÉ');
});
