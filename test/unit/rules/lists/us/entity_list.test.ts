import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const entry = (fields: Record<string, unknown>) => ({
  name: 'Examplium Works',
  aliases: [],
  country: 'Russia',
  address: '',
  status: null,
  effective_date: null,
  federal_register: '87 FR 12240, 3/3/22',
  notes: 'For all items subject to the EAR. (See § 744.11 of the EAR)',
  ...fields,
});
const file = (...entities: object[]) =>
  JSON.stringify({ list_id: 'bis-entity-list', extracted: '2026-07-09', count: entities.length, entities }, null, 1);

test('name, aliases, several addresses in one line, countries elsewhere, day of listing', async () => {
  const { entities, published } = await readText(
    file(
      entry({
        name: 'Examplium Works (a.k.a. “EXW”)',
        aliases: ['OOO Examplium', 'Examplium North, 12 Imaginary Avenue, Toronto, ON, Canada'],
        address:
          '7 Imaginary Street, Moscow, Russia 129327; and 8 Other Street, Minsk, Belarus. (See alternate addresses under Iran and Turkey).',
      }),
    ),
  );
  expect(published).toBe('2026-07-09');
  expect(namesOf(entities[0])).toEqual([
    'primary: Examplium Works',
    'alias: EXW',
    'alias: OOO Examplium',
    'alias: Examplium North',
  ]);
  expect(entities[0]).toMatchObject({
    list: 'us_entity_list',
    effect: 'export-receiver',
    countries: ['RU', 'CA', 'BY', 'IR', 'TR'],
    dates: [{ kind: 'listed', value: '2022-03-03' }],
  });
  expect(entities[0]?.addresses.map(({ text, country }) => [text, country])).toEqual([
    ['12 Imaginary Avenue, Toronto, ON, Canada', 'CA'],
    ['7 Imaginary Street, Moscow, Russia 129327', 'RU'],
    ['8 Other Street, Minsk, Belarus', 'BY'],
  ]);
});

test('footnotes, and ids that tell namesakes apart', async () => {
  const three = 'For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)';
  const { entities } = await readText(file(entry({ notes: three }), entry({}), entry({ country: 'Belarus' })));
  expect(entities.map(({ id, programme }) => [id, programme])).toEqual([
    ['RU:Examplium Works', 'Entity List; footnote 3'],
    ['RU:Examplium Works#2', 'Entity List'],
    ['BY:Examplium Works', 'Entity List'],
  ]);
});

test('an address with a number for a name is matched as an address', async () => {
  const { entities } = await readText(
    file(entry({ name: 'Address 01', country: 'China', address: 'Unit 9, 5/F, Example Tower, Kowloon, Hong Kong.' })),
  );
  expect(entities[0]).toMatchObject({ addressOnly: true, countries: ['CN', 'HK'] });
  expect(entities[0]?.addresses).toEqual([
    { text: 'Unit 9, 5/F, Example Tower, Kowloon, Hong Kong', city: 'Kowloon', country: 'HK' },
  ]);
});
