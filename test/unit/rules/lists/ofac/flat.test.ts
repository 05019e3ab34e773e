import { expect, test } from 'vitest';
import { namesOf, readFiles, readText } from '../read.ts';

const row = (...cells: string[]) => `${cells.join(',')}\r\n`;
const nulls = (count: number) => Array<string>(count).fill('-0- ');
const END = '\u001a';

const SDN =
  row(
    '101',
    '"QUARREL, Anna Maria"',
    '"individual"',
    '"DEMO1"',
    '"Director"',
    ...nulls(6),
    '"DOB 12 Feb 1961; alt. DOB circa 1962; nationality Turkey; Passport U1234567 (Turkey) expires 20 Jan 2030; a.k.a. \'ANNIE\'."',
  ) +
  row(
    '102',
    '"EXAMPLIUM TRADING"',
    '-0- ',
    '"DEMO1] [DEMO2"',
    ...nulls(7),
    '"Tax ID No. 7700000009 (Russia); Registration Number 1027700000008 (Russia); Website www.examplium.example; Email Address a@examplium.example; SWIFT/BIC EXAMRUMM; Linked To: QUARREL, Anna Maria."',
  ) +
  row(
    '103',
    '"MIRAGE PEARL"',
    '"vessel"',
    '"DEMO2"',
    '-0- ',
    '"ABCD1"',
    '"Crude Oil Tanker"',
    ...nulls(2),
    '"Panama"',
    '"Mirage Lines"',
    '"Vessel Registration Identification IMO 1234567; MMSI 352000000"',
  );
const ALT = row('102', '1', '"aka"', '"EXAMPLIUM ""EAST"" LLC"', '-0- ') + row('999', '2', '"fka"', '"NOBODY"', '-0- ');
const ADD =
  row('101', '1', ...nulls(4)) +
  row('102', '2', '"7 Imaginary Street"', '"London EC3N 1DY"', '"United Kingdom"', '-0- ') +
  row('102', '3', '-0- ', '-0- ', '"Korea, North"', '-0- ');

test('a list alone: types, programmes, persons, companies and ships', async () => {
  const { entities, problems } = await readText(SDN + END);
  expect(problems).toEqual([]);
  expect(entities).toMatchObject([
    { id: '101', list: 'us_sdn', type: 'person', effect: 'freeze', jurisdiction: 'US', programme: 'DEMO1' },
    { id: '102', type: 'company', programme: 'DEMO1; DEMO2' },
    { id: '103', type: 'vessel', countries: ['PA'] },
  ]);
});

test('line ends that a version control changed, and none at the end', async () => {
  const { entities } = await readText(SDN.replaceAll('\r\n', '\n').trimEnd());
  expect(entities.map(({ id }) => id)).toEqual(['101', '102', '103']);
});

test('remarks: weak aliases, numbers with their country, birth dates, websites', async () => {
  const [person, firm, ship] = (await readText(SDN + END)).entities;
  expect(namesOf(person)).toEqual(['primary: QUARREL, Anna Maria', 'weak: ANNIE']);
  expect(person?.dates.map(({ value }) => value)).toEqual(['1961-02-12', '1962']);
  expect(person?.ids).toEqual([{ kind: 'passport', value: 'U1234567' }]);
  expect(person?.countries).toEqual(['TR']);
  expect(firm?.ids).toEqual([
    { kind: 'inn', value: '7700000009' },
    { kind: 'ogrn', value: '1027700000008' },
    { kind: 'swift', value: 'EXAMRUMM' },
  ]);
  expect(firm).toMatchObject({
    websites: ['www.examplium.example'],
    emails: ['a@examplium.example'],
    countries: ['RU'],
  });
  expect(namesOf(firm)).toEqual(['primary: EXAMPLIUM TRADING']);
  expect(ship?.ids).toContainEqual({ kind: 'imo', value: '1234567' });
  expect(ship?.ids).toContainEqual({ kind: 'mmsi', value: '352000000' });
});

test('aliases and addresses join by entry number, whatever the order and names of the files', async () => {
  const { entities } = await readFiles({ 'x/1.csv': ADD + END, 'x/2.csv': ALT + END, 'x/3.csv': SDN + END });
  expect(entities).toHaveLength(3);
  expect(namesOf(entities[1])).toEqual(['primary: EXAMPLIUM TRADING', 'alias: EXAMPLIUM "EAST" LLC']);
  expect(entities[1]?.addresses).toEqual([
    { text: '7 Imaginary Street, London EC3N 1DY, United Kingdom', city: 'London', country: 'GB' },
  ]);
  expect(entities[1]?.countries).toEqual(['RU', 'GB', 'KP']);
  expect(entities[0]?.addresses).toEqual([]);
});

test('a remark cut at a thousand characters goes on in the comments file, inside the word', async () => {
  const long = `${'x'.repeat(970)}; Registration Num`;
  const sdn = row('104', '"LONGWIND OOO"', '-0- ', '"DEMO1"', ...nulls(7), `"${long}"`);
  const { entities } = await readFiles({
    'sdn.csv': sdn + END,
    'c.csv': row('104', '"ber 1027700000008 (Russia)."') + END,
  });
  expect(entities[0]?.ids).toEqual([{ kind: 'ogrn', value: '1027700000008' }]);
});

test('the non-SDN list: each entry under its own list, and the policy’s word for it', async () => {
  const firm = (id: string, programme: string, remarks: string) =>
    row(id, `"FIRM ${id}"`, '-0- ', `"${programme}"`, ...nulls(7), `"${remarks}"`);
  const cons =
    firm('1', 'NS-PLC', '-0- ') +
    firm(
      '2',
      'UKRAINE-EO13662] [RUSSIA-EO14024',
      'Executive Order 13662 Directive Determination - Subject to Directive 1',
    ) +
    firm('3', 'CMIC-EO13959', 'Listing Date (CMIC) 03 Jun 2021') +
    firm(
      '4',
      'RUSSIA-EO14024',
      'Executive Order 14024 Directive Information Subject to Directive 3 - All transactions',
    ) +
    firm('5', '561-Related', '-0- ');
  const { entities } = await readText(cons + END);
  expect(entities.map(({ list, effect, programme }) => [list, effect, programme])).toEqual([
    ['us_plc', 'notice', 'NS-PLC'],
    ['us_ssi', 'conditional', 'SSI; UKRAINE-EO13662; RUSSIA-EO14024'],
    ['us_cmic', 'conditional', 'NS-CMIC; CMIC-EO13959'],
    ['us_mbs', 'conditional', 'NS-MBS; RUSSIA-EO14024'],
    ['us_capta', 'conditional', 'CAPTA; 561-Related'],
  ]);
});

test('rows that do not fit are told with their line, and the last one, cut off, ends the reading', async () => {
  const { entities, problems } = await readText(`${SDN}105,"SHORT"\r\n${SDN.replaceAll('10', '20')}${END}`);
  expect(entities).toHaveLength(6);
  expect(problems).toEqual([{ line: 4, message: '2 cells instead of 12' }]);
  await expect(readText(SDN.slice(0, -20))).rejects.toThrow(
    'OFAC flat file, line 3: the file ends inside a quoted cell',
  );
  await expect(readText(`${SDN}105,"SHORT",-0- ,"X"`)).rejects.toThrow(
    'OFAC flat file, line 4: the last row is cut off',
  );
});

test('files beside a list say nothing alone', async () => {
  await expect(readText(ALT)).rejects.toThrow('OFAC alternate names: the list it belongs to is missing');
  await expect(readText(ADD)).rejects.toThrow('OFAC addresses: the list it belongs to is missing');
});
