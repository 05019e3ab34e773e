import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const REFERENCES = `<ReferenceValueSets>
  <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType></AliasTypeValues>
  <CountryValues><Country ID="11199" ISO2="TR">Turkey</Country></CountryValues>
  <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference></DetailReferenceValues>
  <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType><FeatureType ID="14">Website</FeatureType>
    <FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="224">Gender</FeatureType></FeatureTypeValues>
  <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
  <ListValues><List ID="1550">SDN List</List><List ID="91507">Sectoral Sanctions Identifications List</List></ListValues>
  <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
  <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
  <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType></PartySubTypeValues>
  <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues></ReferenceValueSets>
  <Locations><Location ID="25"><LocationCountry CountryID="11199"/><LocationPart LocPartTypeID="1451"><LocationPartValue><Value>7 Imaginary Street</Value></LocationPartValue></LocationPart>
    <LocationPart LocPartTypeID="1454"><LocationPartValue><Value>Ankara</Value></LocationPartValue></LocationPart></Location></Locations>
  <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="77" IssuedBy-CountryID="11199"><IDRegistrationNo>U1234567</IDRegistrationNo></IDRegDocument></IDRegDocuments>`;

const date = (year: number, month: number, day: number) =>
  `<Year>${year}</Year><Month>${month}</Month><Day>${day}</Day>`;
const point = (text: string) => `<From>${text}</From><To>${text}</To>`;
const part = (group: number, text: string) =>
  `<DocumentedNamePart><NamePartValue NamePartGroupID="${group}">${text}</NamePartValue></DocumentedNamePart>`;

const PARTY = `<DistinctParty FixedRef="401"><Profile ID="401" PartySubTypeID="4"><Identity ID="77" Primary="true">
  <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName>${part(1, 'QUARREL')}${part(2, 'Anna')}</DocumentedName></Alias>
  <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName>${part(1, 'ANNIE')}</DocumentedName></Alias>
  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
  <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start>${point(date(1961, 2, 12))}</Start><End>${point(date(1961, 2, 12))}</End></DatePeriod></FeatureVersion></Feature>
  <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start>${point(date(1962, 1, 1))}</Start><End>${point(date(1962, 12, 31))}</End></DatePeriod></FeatureVersion></Feature>
  <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="25"/></FeatureVersion></Feature>
  <Feature FeatureTypeID="14"><FeatureVersion><VersionDetail>www.quarrel.example</VersionDetail></FeatureVersion></Feature>
  <Feature FeatureTypeID="224"><FeatureVersion><VersionDetail DetailReferenceID="91526"/></FeatureVersion></Feature></Profile></DistinctParty>`;

const entry = (profile: number, list: number) =>
  `<SanctionsEntry ProfileID="${profile}" ListID="${list}"><EntryEvent><Date>${date(2022, 4, 14)}</Date></EntryEvent><SanctionsMeasure><Comment>DEMO1</Comment></SanctionsMeasure></SanctionsEntry>`;

const file = (parties: string, entries: string) =>
  `<?xml version="1.0"?><Sanctions xmlns="https://lists.example/ADVANCED_XML"><DateOfIssue Day="23" Month="3" Year="2026"/>${REFERENCES}
  <DistinctParties>${parties}</DistinctParties><ProfileRelationships/><SanctionsEntries>${entries}</SanctionsEntries></Sanctions>`;

test('numbers become words: names, places, documents, dates, and the list at the end', async () => {
  const { entities, published, problems } = await readText(file(PARTY, entry(401, 1550)));
  expect([published, problems]).toEqual(['2026-03-23', []]);
  expect(namesOf(entities[0])).toEqual(['primary: QUARREL, Anna', 'weak: ANNIE']);
  expect(entities[0]).toMatchObject({
    id: '401',
    list: 'us_sdn',
    effect: 'freeze',
    type: 'person',
    programme: 'DEMO1',
    addresses: [{ text: '7 Imaginary Street, Ankara, Turkey', city: 'Ankara', country: 'TR' }],
    ids: [{ kind: 'passport', value: 'U1234567' }],
    websites: ['www.quarrel.example'],
    dates: [
      { kind: 'birth', value: '1961-02-12' },
      { kind: 'birth', value: '1962' },
      { kind: 'listed', value: '2022-04-14' },
    ],
  });
});

test('parties of other lists, and a party on none', async () => {
  const other = PARTY.replaceAll('401', '402');
  const { entities, problems } = await readText(file(PARTY + other, entry(402, 91507)));
  expect(entities.map(({ id, list, effect }) => [id, list, effect])).toEqual([['402', 'us_ssi', 'conditional']]);
  expect(problems.map(({ message }) => message)).toEqual(['a party without a name, or on no list']);
});
