import { expect, test } from 'vitest';
import { matchParty } from '../../../../rules/parties/index.ts';
import type { PartyFacts } from '../../../../rules/reading.ts';
import { entity, lists } from './list.ts';

const LISTS = lists(
  entity('1', 'company', ['ZVEZDOLET OPTIKA JOINT STOCK COMPANY', 'ZVEZDOLET OPTICS JSC'], {
    countries: ['RU'],
    addresses: [{ text: 'ul. Sadovaya 14, korp. 3, Orel, 302001, Russia', city: 'Orel', country: 'RU' }],
    ids: [
      { kind: 'inn', value: '5750000017' },
      { kind: 'swift', value: 'ZVZDRUMM' },
    ],
    websites: ['www.zvezdolet-optika.example'],
    emails: ['office@zvezdolet-optika.example', 'zvezdolet@mail.ru'],
  }),
  entity('2', 'person', ['LINDQVISTOV, Arvid Petrovich'], { countries: ['RU'] }),
  entity('3', 'vessel', ['NORTHERN OSTRICH'], { ids: [{ kind: 'imo', value: 'IMO 9999993' }] }),
  entity('4', 'company', ['KOMETA TRADING LLC', 'Kotraco'], { countries: ['AE'] }),
  entity('5', 'company', ['Brothers Hlebnikov Foundry'], {
    names: [
      { text: 'Brothers Hlebnikov Foundry', kind: 'primary' },
      { text: 'Hlebnik', kind: 'weak' },
    ],
  }),
  entity('6', 'other', ['Address 07'], {
    addressOnly: true,
    countries: ['HK'],
    addresses: [
      {
        text: 'Room 1204, 12/F, Golden Ostrich Centre, 88 Pelican Road, Kwun Tong, Hong Kong',
        city: null,
        country: 'HK',
      },
    ],
  }),
  entity('7', 'person', ['KHAN, Ali'], { countries: ['PK'] }),
  entity('8', 'company', ['ORLOVSKY ZAVOD No. 7']),
);

const match = (facts: PartyFacts) => matchParty(facts, 'seller', LISTS);
const first = (facts: PartyFacts) => match(facts)[0];

test('a name alone is review at most', () => {
  expect(first({ name: 'Zvezdolet Optika JSC' })).toMatchObject({ id: '1', band: 'exact', grade: 'review' });
  expect(first({ name: 'Zvezdolot Optica' })).toMatchObject({ id: '1', band: 'strong', grade: 'review' });
});

test.each<[string, PartyFacts]>([
  ['country', { country: 'RU' }],
  ['city', { city: 'Orël' }],
  ['address', { address: 'Orel, Sadovaya street 14 bld. 3, 302001' }],
  ['domain', { website: 'https://shop.zvezdolet-optika.example/contact' }],
  ['e-mail', { email: 'sales@zvezdolet-optika.example' }],
])('a name with an agreeing %s is a stop', (_, facts) => {
  expect(first({ name: 'Zvezdolet Optika', ...facts })).toMatchObject({ id: '1', grade: 'stop' });
});

test('a country that differs forbids the stop and lowers the score', () => {
  const [here, there] = [
    first({ name: 'Zvezdolet Optika', country: 'RU' }),
    first({ name: 'Zvezdolet Optika', city: 'Orel', country: 'BR' }),
  ];
  expect(there).toMatchObject({ id: '1', grade: 'review' });
  expect(there?.score).toBeLessThan(here?.score ?? 0);
});

test.each(['5750000017', 'INN 5750000017', 'ИНН 57 500 000 17', 'ZVZDRUMM', 'ZVZDRUMMXXX'])(
  'the exact id %s is a stop, whatever the name',
  (taxId) => {
    expect(first({ name: 'Kolokolchik', taxId })).toMatchObject({ id: '1', band: 'exact', grade: 'stop' });
  },
);

test('a domain or mailbox alone is review; a host that everybody uses is nothing', () => {
  expect(first({ website: 'zvezdolet-optika.example' })).toMatchObject({
    id: '1',
    grade: 'review',
    detail: 'same domain',
  });
  expect(first({ email: 'zvezdolet@mail.ru' })).toMatchObject({ id: '1', grade: 'review' });
  expect(match({ email: 'other@mail.ru', website: 'mail.ru' })).toEqual([]);
});

test('a listed address is found without a name: the listed unit itself is a stop, another unit of the building a note', () => {
  expect(first({ address: 'Rm 1204, 12th Floor, Golden Ostrich Center, 88 Pelican Rd., Kwun Tong' })).toMatchObject({
    id: '6',
    grade: 'stop',
    name: 'Address 07',
  });
  expect(first({ address: 'Room 301, Golden Ostrich Centre, 88 Pelican Road, Kwun Tong' })).toMatchObject({
    id: '6',
    grade: 'note',
  });
  expect(match({ address: '88 Pelican Road, Springfield' })).toEqual([]);
  expect(first({ address: 'Sadovaya 14, korp. 3, Orel 302001' })).toMatchObject({
    id: '1',
    grade: 'review',
    detail: 'same address',
  });
  expect(match({ name: 'Address 07' })).toEqual([]);
});

test('a vessel by name is a note, by IMO number a stop', () => {
  expect(first({ name: 'Northern Ostrich' })).toMatchObject({ id: '3', grade: 'note' });
  expect(first({ taxId: 'IMO 9999993' })).toMatchObject({ id: '3', grade: 'stop' });
});

test('an alias its publisher calls weak never counts for more than a note', () => {
  expect(first({ name: 'Hlebnik', country: 'RU' })).toMatchObject({ id: '5', matchedName: 'Hlebnik', grade: 'note' });
});

test('a person without the patronymic is found; a namesake of the family is not', () => {
  expect(first({ name: 'Arvid Lindqvistov' })).toMatchObject({ id: '2', grade: 'review' });
  expect(first({ name: 'Арвид Линдквистов', country: 'RU' })).toMatchObject({ id: '2', grade: 'stop' });
  expect(match({ name: 'Gustav Lindqvistov' })).toEqual([]);
});

test('a name that many bear is no stop for the country alone, and without it a note', () => {
  expect(first({ name: 'Ali Khan' })).toMatchObject({ id: '7', band: 'possible', grade: 'note' });
  expect(first({ name: 'Ali Khan', country: 'PK' })).toMatchObject({ id: '7', band: 'exact', grade: 'review' });
});

test('words that all firms share, and other numbers, match nothing', () => {
  expect(match({ name: 'Trading LLC', country: 'AE' })).toEqual([]);
  expect(match({ name: 'Joint Stock Company' })).toEqual([]);
  expect(match({ name: 'Orlovsky Zavod No. 9' })).toEqual([]);
  expect(first({ name: 'Orlovsky Zavod No. 7' })).toMatchObject({ id: '8' });
});

test.each(['', '  ', 'x', '★', 'the of and', 'Ltd'])('no match for %j', (name) => {
  expect(match({ name })).toEqual([]);
});

test('names of 10,000 characters are answered', () => {
  const names = [
    'Zvezdolet '.repeat(1_000),
    'Kometa Trading LLC '.repeat(520),
    'a '.repeat(5_000),
    '有限公司'.repeat(2_500),
    'محمد '.repeat(2_000),
  ];
  for (const name of names) expect(match({ name }).length).toBeLessThanOrEqual(5);
});

test('what a match says', () => {
  expect(first({ name: 'Zvezdolet Optics', country: 'RU' })).toEqual({
    list: 'us_sdn',
    id: '1',
    name: 'ZVEZDOLET OPTIKA JOINT STOCK COMPANY',
    matchedName: 'ZVEZDOLET OPTICS JSC',
    score: 1,
    band: 'exact',
    grade: 'stop',
    effect: 'freeze',
    jurisdiction: 'US',
    programme: 'TEST-1',
    countries: ['RU'],
    detail: 'name 1.00: same: zvezdolet optics; country agrees',
  });
});

const ids = (name: string, ...names: string[]) =>
  matchParty({ name }, 'seller', lists(...names.map((text, i) => entity(String(i), 'person', [text])))).map(
    ({ id }) => id,
  );

test('of many who bear a common name the same name comes first', () => {
  const others = ['Khalil', 'Hassan', 'Saleh', 'Yusuf', 'Karim', 'Jamal', 'Omar'].map(
    (one) => `${one} Mohamed Ibrahim`,
  );
  expect(ids('Muhammad Ibrahim', ...others, 'IBRAHIM, Muhammad')[0]).toBe('7');
});

test('a name of only common words is found by itself, in whatever letters', () => {
  const index = lists(entity('1', 'company', ['General Trading Company Limited']));
  for (const name of [
    'General Trading Company Limited',
    'GENERAL-TRADING COMPANY, LIMITED',
    'Gеneral Trading Company Limited',
  ])
    expect(matchParty({ name }, 'seller', index)[0]?.band).toBe('exact');
});

test('a name longer than what is compared is found by itself', () => {
  const words = Array.from({ length: 40 }, (_, i) => `zvez${'abcdefghij'[i % 10]}${'klmnopqrst'[(i * 7) % 10]}ov`);
  const name = words.join(' ');
  const index = lists(entity('1', 'company', [name]));
  expect(matchParty({ name: words.join('') + words.join(' ') }, 'seller', index)).toEqual([]);
  expect(matchParty({ name }, 'seller', index)[0]).toMatchObject({ id: '1', band: 'exact' });
});

test.each([
  ['زيد حداد', 'HADDAD, Zaid'],
  ['سعید تهرانی', 'TEHRANI, Said'],
])('a short first name in a script without vowels: %s', (asked, listed) => {
  expect(matchParty({ name: asked }, 'seller', lists(entity('1', 'person', [listed])))).not.toEqual([]);
});
