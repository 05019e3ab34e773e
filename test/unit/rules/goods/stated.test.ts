import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

test.each([
  ['HS code: 8542.31.90, packed', '85423190'],
  ['HTSUS 8542.39.0001', '8542390001'],
  ['Schedule B 8534.00.0020', '8534000020'],
  ['GTİP: 8517.62.00.00.11 modem', '8517620000'],
  ['G.T.İ.P. No: 853224', '853224'],
  ['Код ТН ВЭД 8541 21 000 0', '8541210000'],
  ['код УКТЗЕД 8482101090', '8482101090'],
  ['海关编码：8542329000', '8542329000'],
  ['HSコード 8542.33', '854233'],
  ['Zolltarifnummer 85044095', '85044095'],
  ['TARIC code 8526 91 20 80', '8526912080'],
  ['NCM 8541.10.99', '85411099'],
  ['HSN code - 85369090', '85369090'],
  ['nomenclature douanière 9030 20 00', '90302000'],
  ['8486.20.0000', '8486200000'],
  ['HS CODE 85 044095', '85044095'],
  ['H.S. Code: 85.42.31', '854231'],
  ['Relays HSN85411000', '85411000'],
  ['GTIP8532.24.00.00.00', '8532240000'],
  ['ТНВЭД8536901000 клеммы', '8536901000'],
])('%s is a listed code', (text, digits) => {
  const answer = recognise(text);
  expect(answer.hs).toEqual([digits]);
  expect(answer).toMatchObject({ chpl: 'yes', hs6: digits.slice(0, 6) });
  expect(answer.evidence[0]).toMatchObject({ rule: 'goods_hs_code' });
});

test.each([
  'Order 854231 of Monday',
  'Tel. 8542 31 90',
  'Model HS-T302 hair straightener',
  '854231854231854231854231854231854231',
  'HS 854231854231854231854231854231854231',
  'Price $8542.31',
  'only 8542.31 € today',
  'teraz 8541.10 zł',
  'Hyundai WIA HS5000 manual',
  'Model HS123456, black',
  'ZIP 85423',
  'SKU X854231A',
  'HS code on request',
])('%s prints no code', (text) => {
  expect(recognise(text).hs).toEqual([]);
});

test('a ruling talks of several codes and states the one of its decision', () => {
  const ruling =
    'The tariff classification of widgets. In your letter you suggest subheading 9503.00.0090. The applicable subheading for the widgets will be 8504.40.9580.';
  expect(recognise(ruling)).toMatchObject({ hs: ['8504409580'], hs6: '850440' });
  expect(recognise('Protest 4711-88-200300; Rectifier modules; EN 85.04; 9503.00.00')).toMatchObject({
    hs: [],
    chpl: 'yes',
  });
  expect(recognise('Toy cars for children, will be shipped; 8504.40.9580').hs).toEqual(['8504409580']);
});

test('a code outside the list is a no, whatever the words say', () => {
  expect(recognise('Integrated circuit, HS code 8541.41')).toMatchObject({ chpl: 'no', hs6: '854141' });
});

test('a code of HS 2017 with one successor is that; with several it stays open', () => {
  expect(recognise('HS code 8803.30')).toMatchObject({ chpl: 'yes', hs6: '880730' });
  const open = recognise('HS code 8541.40');
  expect(open).toMatchObject({ chpl: 'unclear', hs6: null, row: 'U' });
  expect(open.alternatives).toEqual(['854141', '854142', '854143', '854149']);
});

test('a heading of four digits is no code: it leaves its listed codes open', () => {
  const answer = recognise('heading 8542 goods');
  expect(answer).toMatchObject({ hs: [], chpl: 'unclear' });
  expect([answer.hs6, ...answer.alternatives]).toContain('854231');
});

test('a field for HS codes needs no label in its text', () => {
  expect(recognise('Part X', { hs: '8542.31' })).toMatchObject({ chpl: 'yes', hs6: '854231' });
});

test.each([
  ['ECCN 3A991.a.2', '3A991.A.2'],
  ['US ECCN: 5A992C', '5A992C'],
  ['export control classification number 7A994', '7A994'],
  ['eccn: 3a001b2', '3A001B2'],
  ['This item is EAR99', 'EAR99'],
  ['ECCN: EAR 99', 'EAR99'],
])('%s shows an ECCN', (text, eccn) => {
  const answer = recognise(text);
  expect(answer.eccn.map((shown) => shown.replace('EAR 99', 'EAR99'))).toContain(eccn);
  expect(answer.evidence.some(({ rule }) => rule === 'goods_eccn')).toBe(true);
});

test.each(['3A991', 'colour 7A994', 'GEAR99 hoodie', 'hash 4a994f00', 'YEAR99 edition'])('%s shows none', (text) => {
  expect(recognise(text).eccn).toEqual([]);
});

test('an ECCN of the control list puts other goods in row B; EAR99 does not', () => {
  expect(recognise('Steel bracket, ECCN 9A991.d').row).toBe('B');
  expect(recognise('Steel bracket, EAR99').row).toBe('E');
});
