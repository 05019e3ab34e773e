import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const file = (individuals: string, entities = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;

const PERSON = `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANNA</FIRST_NAME><SECOND_NAME>MARIA</SECOND_NAME><THIRD_NAME>QUARREL</THIRD_NAME>
  <UN_LIST_TYPE>DEMO</UN_LIST_TYPE><REFERENCE_NUMBER>DEi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON><NAME_ORIGINAL_SCRIPT>آنا</NAME_ORIGINAL_SCRIPT>
  <COMMENTS1>Invented.</COMMENTS1><NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Anna Kvarrel</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Annie</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></INDIVIDUAL_ADDRESS><INDIVIDUAL_ADDRESS><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-02-12</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1962</FROM_YEAR><TO_YEAR>1963</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>SE-1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL>`;
const FIRM = `<ENTITY><DATAID>2</DATAID><FIRST_NAME>EXAMPLIUM NV</FIRST_NAME><UN_LIST_TYPE>DEMO</UN_LIST_TYPE><REFERENCE_NUMBER>DEe.002</REFERENCE_NUMBER>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Examplia</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><STREET>7 Imaginary Street</STREET><CITY>Antwerp</CITY><ZIP_CODE>2030</ZIP_CODE><COUNTRY>Belgium</COUNTRY></ENTITY_ADDRESS></ENTITY>`;

test('persons and entities, the quality of aliases, and the day of the file', async () => {
  const { entities, published, problems } = await readText(file(PERSON, FIRM));
  expect([published, problems]).toEqual(['2026-02-27', []]);
  expect(namesOf(entities[0])).toEqual([
    'primary: ANNA MARIA QUARREL',
    'alias: آنا',
    'alias: Anna Kvarrel',
    'weak: Annie',
  ]);
  expect(entities[0]).toMatchObject({
    id: 'DEi.001',
    list: 'un_sc',
    jurisdiction: 'UN',
    effect: 'freeze',
    type: 'person',
    countries: ['IR', 'CD', 'RW'],
    ids: [{ kind: 'passport', value: 'SE-1' }],
    dates: [
      { kind: 'birth', value: '1961-02-12' },
      { kind: 'birth', value: '1962' },
      { kind: 'birth', value: '1963' },
      { kind: 'listed', value: '2012-12-31' },
    ],
  });
  expect(entities[1]).toMatchObject({
    id: 'DEe.002',
    type: 'company',
    addresses: [{ text: '7 Imaginary Street, Antwerp, 2030, Belgium', city: 'Antwerp', country: 'BE' }],
  });
});

test('an entry without a name is told; a file cut off ends the reading', async () => {
  const { entities, problems } = await readText(file('<INDIVIDUAL><DATAID>9</DATAID></INDIVIDUAL>', FIRM));
  expect([entities.length, problems[0]?.message]).toEqual([1, 'an entry without a name']);
  await expect(readText(file(PERSON).slice(0, -40))).rejects.toThrow(
    /^UN Security Council list \(XML\), line \d+: the file ends in the middle/,
  );
});
