import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const name = (id: number, primary: boolean, weak: boolean, ...texts: [string, string][]) =>
  `<name id="${id}"><isPrimary>${primary}</isPrimary><isLowQuality>${weak}</isLowQuality><translations>${texts
    .map(
      ([script, text], i) =>
        `<translation id="${id}${i}"><isPrimary>${i === 0}</isPrimary><script>${script}</script><formattedFullName>${text}</formattedFullName></translation>`,
    )
    .join('')}</translations></name>`;

const entity = (id: number, lists: string[], programme: string, rest = '') =>
  `<entity id="${id}"><generalInfo><entityType refId="601">Entity</entityType><remarks>Invented.</remarks></generalInfo>
  <sanctionsLists>${lists.map((list) => `<sanctionsList datePublished="2022-02-24">${list}</sanctionsList>`).join('')}</sanctionsLists>
  <sanctionsPrograms><sanctionsProgram>${programme}</sanctionsProgram></sanctionsPrograms>
  <names>${name(1, true, false, ['Latin', 'EXAMPLIUM BANK'], ['Cyrillic', 'ЭКЗАМПЛИУМ БАНК'])}${name(2, false, true, ['Latin', 'EB'])}</names>${rest}</entity>`;

const file = (filter: string, ...entities: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><sanctionsData xmlns="https://lists.example/ENHANCED_XML"><publicationInfo><dataAsOf>2025-01-10T00:00:00</dataAsOf>
  <filters><sanctionsLists><sanctionsList>${filter}</sanctionsList></sanctionsLists></filters></publicationInfo>
  <referenceValues><referenceValue refId="1"><type>COUNTRY</type></referenceValue></referenceValues><entities>${entities.join('')}</entities></sanctionsData>`;

const DETAILS = `<addresses><address id="1"><country refId="1">Russia</country><translations><translation id="1"><addressParts>
  <addressPart id="1"><type>ADDRESS1</type><value>7 Imaginary Street</value></addressPart><addressPart id="2"><type>CITY</type><value>Moscow</value></addressPart>
  </addressParts></translation></translations></address></addresses>
  <features><feature id="1"><type featureTypeId="13">SWIFT/BIC</type><value>EXAMRUMM</value></feature><feature id="2"><type>Website</type><value>www.examplium.example</value></feature></features>
  <identityDocuments><identityDocument id="1"><type>Tax ID No.</type><documentNumber>7700000009</documentNumber><issuingCountry>Russia</issuingCountry></identityDocument></identityDocuments>`;

test('names in their scripts, places, numbers, and the day of the data', async () => {
  const { entities, published } = await readText(file('SDN List', entity(301, ['SDN List'], 'DEMO1', DETAILS)));
  expect(published).toBe('2025-01-10');
  expect(namesOf(entities[0])).toEqual(['primary: EXAMPLIUM BANK', 'alias: ЭКЗАМПЛИУМ БАНК', 'weak: EB']);
  expect(entities[0]).toMatchObject({
    id: '301',
    list: 'us_sdn',
    type: 'company',
    addresses: [{ text: '7 Imaginary Street, Moscow, Russia', city: 'Moscow', country: 'RU' }],
    ids: [
      { kind: 'swift', value: 'EXAMRUMM' },
      { kind: 'inn', value: '7700000009' },
    ],
    websites: ['www.examplium.example'],
    dates: [{ kind: 'listed', value: '2022-02-24' }],
  });
});

test('in the non-SDN file, an entry that the SDN list holds too is frozen, and stays with its list', async () => {
  const { entities } = await readText(
    file(
      'Consolidated List',
      entity(1, ['Sectoral Sanctions Identifications List', 'Consolidated List'], 'UKRAINE-EO13662'),
      entity(2, ['Sectoral Sanctions Identifications List', 'SDN List'], 'UKRAINE-EO13662'),
      entity(3, ['Non-SDN Menu-Based Sanctions List'], 'RUSSIA-EO14024'),
      entity(4, ['CAPTA List'], 'RUSSIA-EO14024'),
    ),
  );
  expect(entities.map(({ list, effect, programme }) => [list, effect, programme])).toEqual([
    ['us_ssi', 'conditional', 'SSI; UKRAINE-EO13662'],
    ['us_ssi', 'freeze', 'UKRAINE-EO13662'],
    ['us_mbs', 'conditional', 'NS-MBS; RUSSIA-EO14024'],
    ['us_capta', 'conditional', 'CAPTA; RUSSIA-EO14024'],
  ]);
});
