import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const PROGRAM = `<sanctions-program ssid="20" version-date="2026-05-21"><program-key lang="eng">Demo</program-key><program-key lang="ger">Vorführung</program-key>
  <sanctions-set ssid="1" lang="eng">article 12 -- Restrictions on named individuals and entities</sanctions-set><sanctions-set ssid="1" lang="ger">Artikel 12</sanctions-set>
  <sanctions-set ssid="2" lang="eng">article 16 -- Restrictions on the money and capital market</sanctions-set>
  <sanctions-set ssid="3" lang="eng">annex 2 -- Restrictions on the export of dual-use goods</sanctions-set></sanctions-program>`;
const part = (order: number, type: string, value: string, variants = '') =>
  `<name-part order="${order}" name-part-type="${type}"><value>${value}</value>${variants}</name-part>`;
const variant = (lang: string, script: string, text: string) =>
  `<spelling-variant lang="${lang}" script="${script}">${text}</spelling-variant>`;
const modification = (type: string, date: string, inner = '') =>
  `<modification modification-type="${type}" publication-date="${date}">${inner}</modification>`;

const person = (
  ...modifications: string[]
) => `<target ssid="5001"><sanctions-set-id>1</sanctions-set-id><individual sex="female">
  <identity ssid="1" main="true"><name name-type="primary-name" quality="good" lang="eng">${part(1, 'family-name', 'Quarrel', variant('RUS', 'LATN', 'Kvarrel') + variant('RUS', 'CYRL', 'Кваррел'))}${part(2, 'given-name', 'Anna', variant('RUS', 'CYRL', 'Анна'))}${part(3, 'title', 'Dr.')}</name>
    <name name-type="alias" quality="low">${part(1, 'whole-name', 'Annie')}</name>
    <day-month-year day="12" month="2" year="1961"/><nationality><country iso-code="TR">Turkey</country></nationality>
    <address place-id="77"><address-details>7 Imaginary Street</address-details><zip-code>129327</zip-code></address>
    <identification-document document-type="passport"><number>U1234567</number><issuer code="TR">Turkey</issuer></identification-document></identity>
  <justification ssid="9">Invented.</justification><other-information>Taxpayer identification number: 7700000009</other-information></individual>${modifications.join('')}</target>`;
const firm = (set: number) =>
  `<target ssid="60${set}"><sanctions-set-id>${set}</sanctions-set-id><entity><identity main="true"><name name-type="primary-name" quality="good">${part(1, 'whole-name', `Firm ${set}`)}</name></identity></entity>${modification('listed', '2021-08-11')}</target>`;
const PLACE = '<place ssid="77"><location>Moscow</location><country iso-code="RU">Russian Federation</country></place>';

const file = (...inner: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><swiss-sanctions-list list-type="whole-list" date="2026-08-27">${inner.join('')}</swiss-sanctions-list>`;

test('names with their spellings, places that stand behind, labelled facts, the day of the file', async () => {
  const { entities, published, problems } = await readText(
    file(PROGRAM, person(modification('amended', '2025-01-01'), modification('listed', '2022-03-01')), PLACE),
  );
  expect([published, problems]).toEqual(['2026-08-27', []]);
  expect(namesOf(entities[0])).toEqual([
    'primary: Quarrel Anna',
    'alias: Kvarrel Anna',
    'alias: Кваррел Анна',
    'weak: Annie',
  ]);
  expect(entities[0]).toMatchObject({
    id: '5001',
    list: 'ch_seco',
    jurisdiction: 'CH',
    effect: 'freeze',
    programme: 'Demo: article 12 -- Restrictions on named individuals and entities',
    type: 'person',
    countries: ['TR', 'RU'],
    addresses: [{ text: '7 Imaginary Street, 129327, Moscow, Russian Federation', city: 'Moscow', country: 'RU' }],
    ids: [
      { kind: 'passport', value: 'U1234567' },
      { kind: 'inn', value: '7700000009' },
    ],
    dates: [
      { kind: 'birth', value: '1961-02-12' },
      { kind: 'listed', value: '2022-03-01' },
    ],
  });
});

test('the first modification is the present state: delisted targets are left out, copies inside modifications are no data', async () => {
  const copy = `<added><identity main="true"><name name-type="primary-name">${part(1, 'whole-name', 'Old Name')}</name></identity></added>`;
  const { entities } = await readText(
    file(
      PROGRAM,
      person(modification('de-listed', '2026-01-01'), modification('listed', '2022-03-01')),
      person(modification('amended', '2025-01-01', copy), modification('de-listed', '2024-01-01')).replace(
        '5001',
        '5002',
      ),
    ),
  );
  expect(entities.map(({ id }) => id)).toEqual(['5002']);
  expect(namesOf(entities[0])).not.toContain('alias: Old Name');
});

test('the words of a set say what its targets may not do', async () => {
  const { entities } = await readText(file(PROGRAM, firm(1), firm(2), firm(3)));
  expect(entities.map(({ effect }) => effect)).toEqual(['freeze', 'conditional', 'export-receiver']);
});
