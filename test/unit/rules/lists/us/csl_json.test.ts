import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const FIRM = {
  id: 'abc',
  source: 'Specially Designated Nationals (SDN) - Treasury Department',
  entity_number: 501,
  type: 'Entity',
  programs: ['DEMO1', 'DEMO2'],
  name: 'EXAMPLIUM TRADING',
  addresses: [
    { address: '7 Imaginary Street', city: 'Moscow', state: null, postal_code: '129327', country: 'RU' },
    { country: 'AE' },
  ],
  alt_names: ['EXAMPLIUM EAST'],
  nationalities: [],
  ids: [{ type: 'Tax ID No.', number: '7700000009', country: 'RU' }],
  source_list_url: 'https://lists.example',
};

test('the same entry as in the CSV, from parts', async () => {
  const { entities, problems } = await readText(
    JSON.stringify({ total: 1, results: [FIRM, { name: '', source: FIRM.source }] }),
  );
  expect(problems.map(({ message }) => message)).toEqual(['an entry without a name']);
  expect(namesOf(entities[0])).toEqual(['primary: EXAMPLIUM TRADING', 'alias: EXAMPLIUM EAST']);
  expect(entities[0]).toMatchObject({
    id: '501',
    list: 'us_sdn',
    programme: 'DEMO1; DEMO2',
    addresses: [{ text: '7 Imaginary Street, Moscow, 129327, RU', city: 'Moscow', country: 'RU' }],
    countries: ['RU', 'AE'],
    ids: [{ kind: 'inn', value: '7700000009' }],
  });
});

test('prototype keys are data without effect', async () => {
  const text = `{"results": [{"__proto__": {"name": "X"}, "constructor": {"prototype": {"name": "Y"}}, "source_list_url": "", "alt_names": [], "name": "Z"}]}`;
  const { entities } = await readText(text);
  expect(entities.map(({ names }) => names[0]?.text)).toEqual(['Z']);
  expect(({} as Record<string, unknown>).name).toBeUndefined();
});
