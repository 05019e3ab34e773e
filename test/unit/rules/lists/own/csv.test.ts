import { expect, test } from 'vitest';
import { readList, recogniseFormat } from '../../../../../rules/lists/index.ts';
import { country, namesOf, readText } from '../read.ts';

test('name, aliases, country, address, programme, note and expiry', async () => {
  const { entities } = await readText(
    'name,aliases,country,address,programme,note,expiry\n' +
      'Quarrelwick Export,Kuarelvik|Кваррелвик,AE,"0 Mirage Quay, Dubai",OWN-FREEZE,Asked by legal,2026-12-31\n',
  );
  expect(namesOf(entities[0])).toEqual(['primary: Quarrelwick Export', 'alias: Kuarelvik', 'alias: Кваррелвик']);
  expect(entities[0]).toMatchObject({
    id: 'AE:Quarrelwick Export',
    list: 'own',
    jurisdiction: 'own',
    effect: 'freeze',
    programme: 'OWN-FREEZE',
    countries: ['AE'],
    addresses: [{ text: '0 Mirage Quay, Dubai', city: null, country: 'AE' }],
    dates: [{ kind: 'expires', value: '2026-12-31' }],
    remarks: 'Asked by legal',
  });
});

test.each([
  ['', '', 'notice'],
  ['DEMO-FREEZE', '', 'freeze'],
  ['DEMO-RECEIVER', '', 'export-receiver'],
  ['DEMO-NOTICE', '', 'notice'],
  ['X-DENIED', '', 'denied'],
  ['anything', 'transaction-ban', 'transaction-ban'],
  ['DEMO-FREEZE', 'Conditional', 'conditional'],
])('programme "%s" and effect "%s" make %s', async (programme, effect, expected) => {
  const { entities, problems } = await readText(`name,programme,effect\nA,${programme},${effect}\n`);
  expect([entities[0]?.effect, problems]).toEqual([expected, []]);
});

test('an effect nobody knows is told and read as notice', async () => {
  const { entities, problems } = await readText('name,effect\nA,freze\n');
  expect(entities[0]?.effect).toBe('notice');
  expect(problems[0]).toMatchObject({ line: 2, message: expect.stringContaining('unknown effect "freze"') });
});

test.each([
  ['semicolons', '\ufeffName;Country;Tax ID\nA;Türkiye;12\n'],
  ['tabs', 'COUNTRY\tNAME\tTAX ID\nTurkey\tA\t12'],
])('%s, any order and case, a byte order mark', async (_, text) => {
  expect((await readText(text)).entities[0]).toMatchObject({ countries: ['TR'], ids: [{ kind: 'tax', value: '12' }] });
});

test('short rows are read and told, rows without a name left out, namesakes told apart', async () => {
  const { entities, problems } = await readText('name,country,note\nA\n,RU,x\nB,RU,a,b,c\nA\n');
  expect(entities.map(({ id }) => id)).toEqual(['A', 'A#2']);
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: 1 cells where the header has 3',
    '3: a row without a name',
    '4: 5 cells where the header has 3',
    '5: 1 cells where the header has 3',
  ]);
});

test('an official file whose columns were renamed is not taken for an own list', () => {
  expect(recogniseFormat('name,country,contact person\n')).toBe('own-csv');
  expect(recogniseFormat('list,number,kind,programmes,name,addresses,remarks\n')).toBeNull();
  expect(recogniseFormat('id,label\n')).toBeNull();
});

test('formulas and markup are text', async () => {
  const { entities } = await readText(
    'name,note\n"=HYPERLINK(""https://evil.example"")","<img src=x onerror=alert(1)>"\n@SUM(1),+1\n',
  );
  expect(entities.map(({ names, remarks }) => [names[0]?.text, remarks])).toEqual([
    ['=HYPERLINK("https://evil.example")', '<img src=x onerror=alert(1)>'],
    ['@SUM(1)', '+1'],
  ]);
});

test('the list has the key it is given', async () => {
  const lists: string[] = [];
  for await (const entity of readList(['name\nA\n'], { country, list: 'own:blocked' })) lists.push(entity.list);
  expect(lists).toEqual(['own:blocked']);
});
