import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const regulation = (programme: string, title: string) =>
  `<regulation regulationType="regulation" publicationDate="2022-03-01" numberTitle="${title}" programme="${programme}" logicalId="1"><publicationUrl>https://journal.example/1</publicationUrl></regulation>`;

const FIRM = `<sanctionEntity designationDate="2022-03-01" unitedNationId="" euReferenceNumber="EU.9001.1" logicalId="9001"><remark>Invented.</remark>${regulation('UKR', '269/2014 (OJ L78)')}
  <subjectType code="enterprise" classificationCode="E"/>
  <nameAlias wholeName="Examplium OOO" strong="true" nameLanguage="EN" logicalId="1"/><nameAlias wholeName="Examplium OOO" strong="true" nameLanguage="DE" logicalId="2"/>
  <nameAlias wholeName="Экзамплиум" strong="true" logicalId="3"/><nameAlias wholeName="Exa" strong="false" logicalId="4"/>
  <address city="Moscow" street="7 Imaginary Street" poBox="" zipCode="129327" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" logicalId="5"><contactInfo key="EMAIL" value="a@examplium.example"/><contactInfo key="WEB" value="www.examplium.example"/></address>
  <address city="" street="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="6"/>
  <identification identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" number="1027700000008" countryIso2Code="RU" logicalId="7"/>
  <identification identificationTypeCode="fiscalcode" identificationTypeDescription="Fiscal code" number="7700000009" countryIso2Code="RU" logicalId="8"/></sanctionEntity>`;
const PERSON = `<sanctionEntity euReferenceNumber="EU.9002.2" logicalId="9002">${regulation('RUS', '833/2014 (OJ L229)')}<subjectType code="person" classificationCode="P"/>
  <nameAlias firstName="Anna" middleName="" lastName="Quarrel" wholeName="" strong="true" logicalId="1"/>
  <citizenship region="" countryIso2Code="TR" countryDescription="TURKEY" logicalId="2"/><birthdate circa="false" birthdate="1961-02-12" logicalId="3"/>
  <birthdate circa="true" yearRangeFrom="1962" yearRangeTo="1963" logicalId="4"/></sanctionEntity>`;
const xml = (entities: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">${entities}</export>`;

test('XML: all in attributes, a name once, weak names, unknown countries, the day of the file', async () => {
  const { entities, published } = await readText(xml(FIRM + PERSON));
  expect(published).toBe('2026-08-05');
  expect(namesOf(entities[0])).toEqual(['primary: Examplium OOO', 'alias: Экзамплиум', 'weak: Exa']);
  expect(entities[0]).toMatchObject({
    id: 'EU.9001.1',
    list: 'eu_fsf',
    jurisdiction: 'EU',
    effect: 'freeze',
    programme: 'UKR',
    type: 'company',
    countries: ['RU'],
    addresses: [{ text: '7 Imaginary Street, 129327, Moscow, RUSSIAN FEDERATION', city: 'Moscow', country: 'RU' }],
    ids: [
      { kind: 'ogrn', value: '1027700000008' },
      { kind: 'inn', value: '7700000009' },
    ],
    emails: ['a@examplium.example'],
    websites: ['www.examplium.example'],
    dates: [{ kind: 'listed', value: '2022-03-01' }],
    source: 'https://journal.example/1',
  });
});

test('XML: what the sectoral regulation lists is barred, not frozen', async () => {
  const { entities } = await readText(xml(PERSON));
  expect(entities[0]).toMatchObject({ id: 'EU.9002.2', effect: 'transaction-ban', type: 'person', countries: ['TR'] });
  expect(namesOf(entities[0])).toEqual(['primary: Anna Quarrel']);
  expect(entities[0]?.dates.map(({ value }) => value)).toEqual(['1961-02-12', '1962', '1963']);
});

test('XML: a delisted entry is left out', async () => {
  const { entities, problems } = await readText(
    xml(FIRM.replace('<sanctionEntity ', '<sanctionEntity delistingDate="2025-01-01" ') + PERSON),
  );
  expect([entities.length, problems]).toEqual([1, []]);
});

const COLUMNS =
  'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;Address_City;Address_Street;Address_ZipCode;Address_CountryIso2Code;Address_CountryDescription;BirthDate_BirthDate;BirthDate_Year;Identification_Number;Identification_TypeCode;Identification_TypeDescription;Identification_CountryIso2Code;Citizenship_CountryIso2Code'.split(
    ';',
  );
const row = (cells: Record<string, string>) => `${COLUMNS.map((column) => cells[column] ?? '').join(';')}\r\n`;
const csv = (...rows: Record<string, string>[]) => `\ufeff${COLUMNS.join(';')}\r\n${rows.map(row).join('')}`;

const ENTITY = {
  fileGenerationDate: '05/08/2026',
  Entity_LogicalId: '9001',
  Entity_EU_ReferenceNumber: 'EU.9001.1',
  Entity_SubjectType: 'E',
  Entity_SubjectType_ClassificationCode: 'enterprise',
  Entity_Regulation_NumberTitle: '269/2014 (OJ L78)',
  Entity_Regulation_Programme: 'UKR',
};

test('CSV: read by column name, whatever their number; one row a name, address, birth date or number', async () => {
  const { entities, published } = await readText(
    csv(
      { ...ENTITY, NameAlias_WholeName: 'Examplium OOO' },
      {
        ...ENTITY,
        Entity_LogicalId: '9002',
        Entity_EU_ReferenceNumber: 'EU.9002.2',
        Entity_SubjectType: 'P',
        Entity_SubjectType_ClassificationCode: 'person',
        NameAlias_WholeName: 'Anna Quarrel',
        Citizenship_CountryIso2Code: 'TR',
        BirthDate_BirthDate: '1961-02-12',
      },
      { ...ENTITY, NameAlias_WholeName: 'OOO "Examplium" East' },
      {
        ...ENTITY,
        Address_City: 'Moscow',
        Address_Street: '7 Imaginary Street',
        Address_CountryIso2Code: 'RU',
        Address_CountryDescription: 'RUSSIA',
      },
      {
        ...ENTITY,
        Identification_Number: '1027700000008',
        Identification_TypeCode: 'regnumber',
        Identification_CountryIso2Code: '00',
      },
    ),
  );
  expect(published).toBe('2026-08-05');
  expect(namesOf(entities[0])).toEqual(['primary: Examplium OOO', 'alias: OOO "Examplium" East']);
  expect(entities).toMatchObject([
    {
      id: 'EU.9001.1',
      type: 'company',
      addresses: [{ text: '7 Imaginary Street, Moscow, RUSSIA', city: 'Moscow', country: 'RU' }],
      ids: [{ kind: 'ogrn', value: '1027700000008' }],
    },
    { id: 'EU.9002.2', type: 'person', countries: ['TR'], dates: [{ kind: 'birth', value: '1961-02-12' }] },
  ]);
});

test('CSV: stray quotes do not swallow rows', async () => {
  const { entities, problems } = await readText(
    csv(
      { ...ENTITY, NameAlias_WholeName: '"Examplium' },
      { ...ENTITY, Entity_LogicalId: '2', Entity_EU_ReferenceNumber: '', NameAlias_WholeName: 'B' },
    ),
  );
  expect(problems).toEqual([]);
  expect(entities.map(({ id, names }) => [id, names[0]?.text])).toEqual([
    ['EU.9001.1', '"Examplium'],
    ['2', 'B'],
  ]);
});
