import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const file = (...designations: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><Designations><DateGenerated>20/08/2026</DateGenerated>${designations.join('\n')}</Designations>`;

const FIRM = `<Designation><LastUpdated>04/08/2026</LastUpdated><DateDesignated>29/06/2022</DateDesignated><UniqueID>RUS9001</UniqueID>
  <Names><Name><Name6>EXAMPLIUM OOO</Name6><NameType>Primary Name</NameType></Name>
    <Name><Name6>Exa</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
  <NonLatinNames><NonLatinName><NameNonLatinScript>Экзамплиум</NameNonLatinScript></NonLatinName></NonLatinNames>
  <RegimeName>Demo</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>
  <Addresses><Address><AddressLine1>7 Imaginary Street</AddressLine1><AddressLine6>Moscow</AddressLine6><AddressPostalCode>129327</AddressPostalCode><AddressCountry>Russia</AddressCountry></Address></Addresses>
  <EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>1027700000008</BusinessRegistrationNumber></BusinessRegistrationNumbers>
    <ParentCompanies><ParentCompany>Another Firm</ParentCompany></ParentCompanies></Entity></EntityDetails>
  <EmailAddresses><EmailAddress>a@examplium.example</EmailAddress></EmailAddresses><Websites><Website>https://examplium.example</Website></Websites></Designation>`;
const PERSON = `<Designation><UniqueID>RUS9002</UniqueID><Names><Name><Name1>Anna</Name1><Name6>QUARREL</Name6><NameType>Primary Name</NameType></Name></Names>
  <IndividualEntityShip>Individual</IndividualEntityShip><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
  <IndividualDetails><Individual><DOBs><DOB>dd/mm/1961</DOB></DOBs><Nationalities><Nationality>Turkey</Nationality></Nationalities>
  <PassportDetails><Passport><PassportNumber>U1234567</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails></Designation>`;
const SHIP = `<Designation><UniqueID>DPR9003</UniqueID><Names><Name><Name6>Mirage Pearl</Name6><NameType>Primary name</NameType></Name></Names>
  <IndividualEntityShip>Ship</IndividualEntityShip><SanctionsImposed>Prohibition of port entry</SanctionsImposed>
  <ShipDetails><Ship><IMONumbers><IMONumber>IMO1234567</IMONumber></IMONumbers><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Comoros</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails></Designation>`;

test('an entity, a person and a ship, and the day of the file', async () => {
  const { entities, published, problems } = await readText(file(FIRM, PERSON, SHIP));
  expect([published, problems]).toEqual(['2026-08-20', []]);
  expect(namesOf(entities[0])).toEqual(['primary: EXAMPLIUM OOO', 'weak: Exa', 'alias: Экзамплиум']);
  expect(entities).toMatchObject([
    {
      id: 'RUS9001',
      type: 'company',
      effect: 'freeze',
      addresses: [{ text: '7 Imaginary Street, Moscow, 129327, Russia', city: 'Moscow', country: 'RU' }],
      ids: [{ kind: 'ogrn', value: '1027700000008' }],
      emails: ['a@examplium.example'],
      websites: ['https://examplium.example'],
    },
    {
      id: 'RUS9002',
      type: 'person',
      countries: ['TR'],
      ids: [{ kind: 'passport', value: 'U1234567' }],
      dates: [{ kind: 'birth', value: '1961' }],
    },
    { id: 'DPR9003', type: 'vessel', effect: 'conditional', programme: 'PORT-BAN', countries: ['KM'] },
  ]);
});

test('a designation without an id is told', async () => {
  const { entities, problems } = await readText(file(FIRM.replace('RUS9001', ''), PERSON));
  expect([entities.length, problems[0]?.message]).toEqual([1, 'an entry without a name or a Unique ID']);
});
