import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../../../rules/deal.ts';
import { compileFlags, countingFlags, type FlagContext, findFlags, questions } from '../../../../rules/flags/index.ts';
import type { Party } from '../../../../rules/reading.ts';
import type { Destination, Flag, Tie } from '../../../../rules/screening.ts';
import { allTables } from '../../../../tools/tables.ts';

const { flags: table, sources } = allTables();
const rules = compileFlags(table);
const EMPTY: FlagContext = { texts: [], parties: [], destination: null, deal: {}, goodsListed: true, ties: [] };
const ids = (context: Partial<FlagContext>) =>
  findFlags({ ...EMPTY, ...context }, rules)
    .map((flag) => flag.id)
    .sort();
const said = (key: string, text: string) => ids({ texts: [{ key: key as 'message', label: null, text }] });
const to = (country: string): Destination => ({ country, strength: 'direct', hub: false, evidence: [] });

const cases = readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string]);

test.each(cases)('%s says: %s → %s', (key, text, wanted) => {
  expect(said(key, text)).toEqual(wanted === '-' ? [] : wanted.split(' '));
});

describe('parties', () => {
  const of = (party: Partial<Party>, context: Partial<FlagContext> = {}) =>
    ids({ parties: [{ role: 'consignee', ...party } as Party], ...context });

  test.each<[Partial<Party>, string[]]>([
    [{ name: 'Blue Heron Cargo LLC c/o', established: '2023' }, ['RF-FORWARDER', 'RF-NEW-FIRM']],
    [{ name: 'Mavi Balıkçıl Lojistik A.Ş.' }, ['RF-FORWARDER']],
    [{ name: 'ООО «Синяя цапля логистик»' }, ['RF-FORWARDER']],
    [{ name: '蓝鹭国际货运有限公司' }, ['RF-FORWARDER']],
    [{ role: 'endUser', name: 'Blue Heron General Trading' }, ['RF-FORWARDER']],
    [{ role: 'forwarder', name: 'Blue Heron Cargo LLC' }, []],
    [{ name: 'Blue Heron General Trading' }, []],
    [{ name: 'Blue Heron GmbH', email: 'blueheron@gmail.com' }, ['RF-NO-WEB']],
    [{ name: 'Blue Heron GmbH', email: 'blueheron@gmail.com', website: 'blueheron.example' }, []],
    [{ email: 'someone@gmail.com' }, []],
    [{ name: 'Blue Heron', address: 'Flat 12, Harbour Road' }, ['RF-RESIDENTIAL']],
    [{ name: 'Blue Heron', address: 'Hafenstraße 4' }, []],
    [{ name: 'Blue Heron Bakery' }, ['RF-MISMATCH']],
    [{ role: 'seller', name: 'Blue Heron Cargo', established: '2023' }, []],
    [{ name: 'Blue Heron', established: '2019' }, []],
  ])('%j → %j', (party, wanted) => expect(of(party)).toEqual(wanted));

  test("the user's own forwarder and the user's own firm are never flagged", () => {
    const deal: Deal = { side: 'buy', forwarder: { name: 'Blue Heron Cargo' }, buyer: { name: 'Our Firm' } };
    expect(of({ name: 'BLUE HERON CARGO' }, { deal })).toEqual([]);
    expect(of({ role: 'buyer', name: 'Our Firm', email: 'ourfirm@gmail.com' }, { deal })).toEqual([]);
  });

  test('a phone of another country than the destination', () => {
    expect(of({ phone: '+90 532 555 01 23' }, { destination: to('DE') })).toEqual(['RF-PHONE-CC']);
    expect(of({ phone: '+49 30 5550123' }, { destination: to('DE') })).toEqual([]);
    expect(of({ phone: '+77015550123' }, { destination: to('KZ') })).toEqual([]);
    expect(of({ phone: '+49 30 5550123' })).toEqual([]);
  });

  test('signs that speak of listed goods only are silent for others', () => {
    expect(of({ name: 'X', established: '2024', address: 'Flat 3' }, { goodsListed: false })).toEqual([]);
  });

  test('a payer who is not the buyer, a bank elsewhere', () => {
    expect(ids({ deal: { payer: { name: 'A' }, buyer: { name: 'B' } } })).toEqual(['RF-3P-PAY']);
    expect(ids({ deal: { payer: { name: 'A' }, buyer: { name: 'a' } } })).toEqual([]);
    expect(ids({ deal: { bank: { country: 'AE' }, seller: { country: 'CN' } } })).toEqual(['RF-3P-PAY']);
  });
});

describe('ties', () => {
  const tie = (role: Tie['role'], kind: Tie['kind'], strength: Tie['strength'] = 'strong', rule = 'x'): Tie => ({
    role,
    kind,
    strength,
    area: 'RU',
    country: 'RU',
    evidence: { field: 'f', text: 't', rule },
  });

  test('Russian contacts of a buyer whose goods go elsewhere, heavier where two kinds agree', () => {
    expect(ids({ ties: [tie('buyer', 'email')], destination: to('TR') })).toEqual(['RF-RU-DOMAIN']);
    expect(ids({ ties: [tie('consignee', 'phone')], destination: to('TR') })).toEqual(['RF-PHONE-CC', 'RF-RU-DOMAIN']);
    const [first] = findFlags({ ...EMPTY, ties: [tie('buyer', 'email'), tie('buyer', 'phone')] }, rules);
    expect(first).toMatchObject({ id: 'RF-RU-DOMAIN', weight: 'high', kind: 'contact' });
    expect(ids({ ties: [tie('seller', 'email')], destination: to('TR') })).toEqual([]);
    expect(ids({ ties: [tie('buyer', 'email')], destination: to('RU') })).toEqual([]);
  });

  test('Russian money, and a seller who delivers to Russia', () => {
    expect(ids({ ties: [tie('bank', 'bank')] })).toEqual(['RF-RU-CURRENCY-BANK']);
    expect(ids({ ties: [tie('bank', 'currency', 'weak')] })).toEqual([]);
    expect(ids({ ties: [tie('seller', 'country', 'strong', 'country_named_delivered')] })).toEqual(['RF-ADVERT-RU']);
    expect(ids({ ties: [tie('seller', 'country', 'weak', 'country_named_served')] })).toEqual([]);
  });

  test('a language is information, and only beside another sign', () => {
    const texts = [{ key: 'message', label: null, text: 'Добрый день, вышлите счёт' } as const];
    expect(ids({ texts, destination: to('TR') })).toEqual([]);
    expect(ids({ texts, destination: to('TR'), ties: [tie('seller', 'country')] })).toEqual(['RF-RU-TEXT']);
  });
});

describe('counting', () => {
  const flag = (weight: Flag['weight'], kind: string): Flag => ({
    id: 'x',
    weight,
    kind,
    side: 'buyer',
    evidence: { field: 'f', text: 't', rule: 'r' },
  });
  test.each<[string, Flag[], boolean]>([
    ['nothing', [], false],
    ['one high', [flag('high', 'a')], false],
    ['two of one kind', [flag('high', 'a'), flag('medium', 'a')], false],
    ['two kinds', [flag('high', 'a'), flag('medium', 'b')], true],
    ['a medium and a low', [flag('medium', 'a'), flag('low', 'b')], true],
    ['a medium and a low of its kind', [flag('medium', 'a'), flag('low', 'a')], false],
    ['many low', [flag('low', 'a'), flag('low', 'b'), flag('low', 'c')], false],
    ['a medium and information', [flag('medium', 'a'), flag('info', 'b')], false],
  ])('%s', (_name, flags, wanted) => expect(countingFlags(flags)).toBe(wanted));
});

test('questions are the flags that no page shows, and every flag has a source', () => {
  expect(questions(rules)).toContain('RF-PROXY');
  expect(questions(rules)).not.toContain('RF-PACKING');
  expect(Object.values(rules.rows).filter(({ source }) => sources[source] === undefined)).toEqual([]);
});

test('any text is answered, its evidence is a quotation, and seller and buyer keep their sides', () => {
  const words = fc.constantFrom(
    'remove',
    'labels',
    'HS code',
    'change',
    'not',
    'USDT',
    ', ',
    '. ',
    '改品名',
    'GTİP',
    'no COO',
    'без маркировки',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 15 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('message', 'shipping'), (text, key) => {
      for (const { evidence, side } of findFlags({ ...EMPTY, texts: [{ key, label: null, text }] }, rules)) {
        expect(text).toContain(evidence.text);
        expect(side).toBe(key === 'message' ? 'buyer' : 'seller');
      }
    }),
  );
});
