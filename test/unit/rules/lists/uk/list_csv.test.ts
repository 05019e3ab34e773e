import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const COLUMNS =
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)'.split(
    ',',
  );
const row = (cells: Record<string, string>) =>
  `${COLUMNS.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
const file = (...rows: Record<string, string>[]) =>
  `Report Date: 08-Oct-2026\n${COLUMNS.join(',')}\n${rows.map(row).join('')}`;

const FIRM = {
  'Unique ID': 'RUS9001',
  'Designation Type': 'Entity',
  'Sanctions Imposed': 'Asset freeze|Trust Services Sanctions',
  'Regime Name': 'Demo',
  'Date Designated': '31/07/2024',
};
const PERSON = {
  'Unique ID': 'RUS9002',
  'Designation Type': 'Individual',
  'Sanctions Imposed': 'Asset freeze|Travel Ban',
};

test('rows of one entry come together, though they stand apart', async () => {
  const { entities, published } = await readText(
    file(
      {
        ...FIRM,
        'Name 6': 'EXAMPLIUM OOO',
        'Name type': 'Primary Name',
        'Address Line 1': '7 Imaginary Street',
        'Address Line 6': 'Moscow',
        'Address Country': 'Russia',
      },
      {
        ...PERSON,
        'Name 1': 'Anna',
        'Name 2': 'Maria',
        'Name 6': 'QUARREL',
        'Name type': 'Primary Name',
        'D.O.B': 'dd/mm/1961',
        'Nationality(/ies)': 'Turkey',
        'Passport number': 'U1234567',
      },
      {
        ...FIRM,
        'Name 6': 'Examplium East',
        'Name type': 'Alias',
        'Alias strength': 'Good quality a.k.a',
        Website: 'www.examplium.example',
        'Business registration number (s)': 'ОГРН 1027700000008; ИНН 7700000009',
      },
      {
        ...FIRM,
        'Name 1': 'The',
        'Name 6': 'EXAMPLIUM',
        'Name type': 'Primary Name Variation',
        'Name non-latin script': 'Экзамплиум',
      },
      {
        ...PERSON,
        'Name 6': 'ANNIE',
        'Name type': 'Alias',
        'Alias strength': 'Low quality a.k.a',
        'D.O.B': '12/02/1961',
      },
    ),
  );
  expect(published).toBe('2026-10-08');
  expect(entities).toHaveLength(2);
  expect(namesOf(entities[0])).toEqual([
    'primary: EXAMPLIUM OOO',
    'alias: Examplium East',
    'alias: The EXAMPLIUM',
    'alias: Экзамплиум',
  ]);
  expect(entities[0]).toMatchObject({
    id: 'RUS9001',
    list: 'uk_sanctions',
    jurisdiction: 'UK',
    type: 'company',
    effect: 'freeze',
    addresses: [{ text: '7 Imaginary Street, Moscow, Russia', city: 'Moscow', country: 'RU' }],
    ids: [
      { kind: 'ogrn', value: '1027700000008' },
      { kind: 'inn', value: '7700000009' },
    ],
    dates: [{ kind: 'listed', value: '2024-07-31' }],
  });
  expect(namesOf(entities[1])).toEqual(['primary: Anna Maria QUARREL', 'weak: ANNIE']);
  expect(entities[1]?.dates.map(({ value }) => value)).toEqual(['1961', '1961-02-12']);
  expect(entities[1]?.countries).toEqual(['TR']);
});

test('what is imposed decides: a freeze, a port ban, a travel ban alone', async () => {
  const ship = {
    'Designation Type': 'Ship',
    'Name type': 'Primary Name',
    'IMO number': 'IMO1234567',
    'Current believed flag of ship': 'Gabon',
  };
  const { entities } = await readText(
    file(
      {
        ...ship,
        'Unique ID': 'S1',
        'Name 6': '  MIRAGE PEARL',
        'Sanctions Imposed': "Shipping sanctions: (see 'Other information')",
      },
      {
        ...ship,
        'Unique ID': 'S2',
        'Name 6': 'MIRAGE RUBY',
        'Sanctions Imposed': 'Asset freeze|Prohibition of port entry',
      },
      { ...PERSON, 'Unique ID': 'P1', 'Name 6': 'QUARREL', 'Sanctions Imposed': 'Travel Ban' },
    ),
  );
  expect(entities.map(({ effect, programme }) => [effect, programme])).toEqual([
    ['conditional', 'PORT-BAN'],
    ['freeze', null],
    ['notice', null],
  ]);
  expect(entities[0]).toMatchObject({ type: 'vessel', ids: [{ kind: 'imo', value: '1234567' }], countries: ['GA'] });
  expect(namesOf(entities[0])).toEqual(['primary: MIRAGE PEARL']);
});

test('a row without an id and a row too short are told', async () => {
  const { problems } = await readText(
    `${file({ ...FIRM, 'Unique ID': '', 'Name 6': 'X' })}a,b\n${row({ ...FIRM, 'Name 6': 'Y' })}`,
  );
  expect(problems).toEqual([
    { line: 3, message: 'a row without a Unique ID' },
    { line: 4, message: '2 cells where the header has 58' },
  ]);
});
