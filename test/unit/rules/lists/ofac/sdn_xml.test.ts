import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const xml = (entries: string, namespace = 'https://lists.example/exports/XML') =>
  `<?xml version="1.0" standalone="yes"?><sdnList xmlns="${namespace}"><publshInformation><Publish_Date>06/22/2026</Publish_Date>` +
  `<Record_Count>1</Record_Count></publshInformation>${entries}</sdnList>`;

const PERSON = `<sdnEntry><uid>201</uid><firstName>Anna</firstName><lastName>QUARREL</lastName><sdnType>Individual</sdnType>
  <programList><program>DEMO1</program><program>DEMO2</program></programList>
  <akaList><aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>ANNIE</lastName></aka>
    <aka><uid>2</uid><type>f.k.a.</type><category>strong</category><lastName>KVARREL</lastName><firstName>Anna</firstName></aka></akaList>
  <addressList><address><uid>3</uid><address1>7 Imaginary Street</address1><city>Ankara</city><postalCode>06000</postalCode><country>Turkey</country></address></addressList>
  <idList><id><uid>4</uid><idType>Passport</idType><idNumber>U1234567</idNumber><idCountry>Turkey</idCountry></id>
    <id><uid>5</uid><idType>Website</idType><idNumber>www.quarrel.example</idNumber></id></idList>
  <nationalityList><nationality><uid>6</uid><country>Russia</country></nationality></nationalityList>
  <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>12 Feb 1961</dateOfBirth></dateOfBirthItem></dateOfBirthList></sdnEntry>`;
const SHIP = `<sdnEntry><uid>202</uid><lastName>MIRAGE PEARL</lastName><sdnType>Vessel</sdnType><programList><program>DEMO2</program></programList>
  <idList><id><uid>8</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 1234567</idNumber></id></idList>
  <vesselInfo><callSign>ABCD1</callSign><vesselFlag>Panama</vesselFlag></vesselInfo></sdnEntry>`;

test.each(['https://lists.example/exports/XML', 'http://tempuri.org/sdnList.xsd'])(
  'an entry, under the namespace %s',
  async (namespace) => {
    const { entities, published } = await readText(xml(PERSON + SHIP, namespace));
    expect(published).toBe('2026-06-22');
    expect(namesOf(entities[0])).toEqual(['primary: QUARREL, Anna', 'weak: ANNIE', 'alias: KVARREL, Anna']);
    expect(entities[0]).toMatchObject({
      id: '201',
      list: 'us_sdn',
      type: 'person',
      programme: 'DEMO1; DEMO2',
      countries: ['TR', 'RU'],
      addresses: [{ text: '7 Imaginary Street, Ankara, 06000, Turkey', city: 'Ankara', country: 'TR' }],
      ids: [{ kind: 'passport', value: 'U1234567' }],
      websites: ['www.quarrel.example'],
      dates: [{ kind: 'birth', value: '1961-02-12' }],
      source: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=201',
    });
    expect(entities[1]).toMatchObject({ type: 'vessel', countries: ['PA'], ids: [{ kind: 'imo', value: '1234567' }] });
  },
);

test('an entry without a name is told with its line; a file cut off ends the reading', async () => {
  const { entities, problems } = await readText(xml(`${PERSON}\n<sdnEntry><uid>1</uid></sdnEntry>`));
  expect([entities.length, problems[0]?.message]).toEqual([1, 'an entry without a name']);
  await expect(readText(xml(PERSON).slice(0, -30))).rejects.toThrow(
    /^OFAC list \(sdn.xml\), line \d+: the file ends in the middle/,
  );
});
