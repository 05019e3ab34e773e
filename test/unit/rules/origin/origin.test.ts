import { expect, test } from 'vitest';
import { recogniseGoods } from '../../../../rules/goods/index.ts';
import { judgeOrigin } from '../../../../rules/origin/index.ts';
import type { Field, FieldKey } from '../../../../rules/reading.ts';
import { rules } from '../../../../tools/rules.ts';

const field = (key: FieldKey, text: string, label: string | null = null): Field => ({ key, text, label });
const judge = (...fields: Field[]) =>
  judgeOrigin(fields, recogniseGoods(fields, rules().goods), rules().origin, rules().places.countries);
const described = (text: string) => judge(field('description', text));

test.each([
  ['en', 'Country of origin: USA'],
  ['en', 'Proudly made in the USA since 1956.'],
  ['en', 'Manufactured in the United States'],
  ['tr', 'Menşei: ABD'],
  ['tr', 'ABD menşeli entegre'],
  ['tr', 'Üretim yeri: Amerika Birleşik Devletleri'],
  ['ru', 'Страна происхождения: США'],
  ['ru', 'Микросхема, произведено в США'],
  ['uk', 'Країна походження: США'],
  ['zh', '产地：美国'],
  ['zh', '原产国 美国'],
  ['zh', '美国制造 集成电路'],
  ['de', 'Ursprungsland: USA'],
  ['de', 'hergestellt in den USA'],
  ['fr', "Pays d'origine : États-Unis"],
  ['fr', 'fabriqué aux États-Unis'],
  ['es', 'País de origen: Estados Unidos'],
  ['es', 'fabricado en Estados Unidos'],
  ['it', 'Paese di origine: Stati Uniti'],
  ['it', 'prodotto negli Stati Uniti'],
  ['pl', 'Kraj pochodzenia: USA'],
  ['nl', 'Land van herkomst: Verenigde Staten'],
  ['pt', 'País de origem: Estados Unidos'],
  ['pt', 'fabricado nos Estados Unidos'],
  ['ja', '原産国：アメリカ'],
])('origin stated (%s): %s', (_language, text) => {
  expect(described(text)).toMatchObject({ origin: 'stated', originStated: 'US', ear: true });
});

test.each([
  ['Made in Germany', 'DE'],
  ['Menşei: Çin', 'CN'],
  ['Страна происхождения: Тайвань', 'TW'],
  ['产地：日本', 'JP'],
  ['Assembled in Malaysia', 'MY'],
])('another origin denies the American one: %s', (text, country) => {
  expect(described(text)).toMatchObject({ origin: 'denied', originStated: country, ear: false });
});

test.each(['Not made in the USA', 'nicht hergestellt in den USA', 'не произведено в США'])(
  'denied without another country: %s',
  (text) => {
    expect(described(text)).toMatchObject({ origin: 'denied', originStated: null, ear: false });
  },
);

test.each([
  'Power cord with US plug, 1.5 m',
  'US standard socket adapter',
  'Designed in the USA',
  'Engineered in the United States',
  'разработано в США',
  'Tasarımı ABD',
  '美国设计 开发板',
  '美规插头 充电器',
  'Contact us for the origin of the goods',
  'Trusted in the USA and Canada',
  'USA flag patch',
  'Origin on request',
  'Made in the EU',
  'Made in China or USA',
  'Made in USA/Mexico',
  'Country of origin: see label. USA customers pay no duty',
  '',
  '😀😀😀',
])('nothing stated: %s', (text) => {
  expect(described(text)).toMatchObject({ origin: 'unknown', originStated: null, ear: false });
});

test('two origins on one listing state none', () => {
  const answer = judge(field('origin', 'USA', 'Origin'), field('description', 'Made in Taiwan'));
  expect(answer).toMatchObject({ origin: 'unknown', originStated: null });
  expect(answer.evidence.map(({ text }) => text)).toEqual(['USA', 'Made in Taiwan']);
});

test.each([
  ['origin', 'US', 'US'],
  ['origin', 'Соединенные Штаты Америки', 'US'],
  ['origin', 'Guangdong, China', 'CN'],
] as const)('the %s field is read as a country: %s', (key, text, country) => {
  expect(judge(field(key, text, 'Origin')).originStated).toBe(country);
});

test.each([
  [[field('shipsFrom', 'United States')], 'ear_ships_from'],
  [[field('description', 'Ships from USA, 3 days')], 'ear_ships_from'],
  [[field('description', 'USA stock, same day')], 'ear_ships_from'],
  [[field('description', '美国仓 发货')], 'ear_ships_from'],
])('in the US is an EAR signal and no origin: %j', (fields, rule) => {
  const answer = judge(...fields);
  expect(answer).toMatchObject({ origin: 'unknown', ear: true, brandCountry: null });
  expect(answer.evidence[0]).toMatchObject({ rule });
});

test.each([
  ['ECCN: EAR99', true],
  ['ECCN 3A991.a.2', true],
  ['Ships from Germany', false],
  ['Ausfuhrgenehmigung nach EU-Dual-Use-Verordnung, Güterlistennummer 3A001', false],
])('export control numbers: %s', (text, ear) => {
  expect(described(text)).toMatchObject({ origin: 'unknown', ear });
});

test('the brand is a third statement of its own', () => {
  const american = judge(field('title', 'Texas Instruments TPS54331DR'), field('origin', 'Malaysia', 'Origin'));
  expect(american).toMatchObject({ origin: 'denied', originStated: 'MY', ear: false, brandCountry: 'US' });
  const swiss = judge(field('title', 'STM32F103C8T6 microcontroller'), field('description', 'Made in USA'));
  expect(swiss).toMatchObject({ origin: 'stated', originStated: 'US', ear: true, brandCountry: 'CH' });
});

test('what was read is quoted with its place', () => {
  expect(judge(field('other', 'Made in USA', 'Notes')).evidence).toEqual([
    { field: 'Notes', text: 'Made in USA', rule: 'origin_stated' },
  ]);
});

test('a megabyte of words is read in linear time', () => {
  const { origin } = described('made in '.repeat(130_000));
  expect(origin).toBe('unknown');
});
