/** Table B1 of the policy, every cell, with no jurisdiction set; and what B4 adds. Written again here, so that a slip in the table shows. */
import { expect, test } from 'vitest';
import type { PolicyRow, Verdict } from '../../../../rules/screening.ts';
import { compileVerdict, type Facts, judge } from '../../../../rules/verdict/index.ts';
import { allTables } from '../../../../tools/tables.ts';
import { facts, flag, goods, rules, tie, US_ORIGIN, us } from './example.ts';

const COLUMNS: Record<string, Partial<Facts>> = {
  known: {},
  unknown: { goesTo: [] },
  hub: { goesTo: ['AE'], hubs: ['AE'] },
  weak: { ties: [tie({ strength: 'weak', kind: 'domain' })] },
  flags: { flags: [flag(), flag({ id: 'RF-CASH', kind: 'payment' })], flagsCount: true },
  strong: { ties: [tie({ strength: 'strong', kind: 'phone' })] },
  ru: { ties: [tie()] },
  by: { ties: [tie({ area: 'BY', country: 'BY' })] },
  crimea: { ties: [tie({ area: 'crimea', country: 'UA' })] },
  luhansk: { ties: [tie({ area: 'luhansk', country: 'UA' })] },
  kherson: { ties: [tie({ area: 'kherson', country: 'UA' })] },
  importBY: { ties: [tie({ role: 'seller', area: 'BY', country: 'BY' })] },
  route: { ties: [tie({ role: 'route' })] },
  routeEU: { ties: [tie({ role: 'route' })], exportCountry: 'PL' },
  payment: { ties: [tie({ role: 'bank', kind: 'bank', strength: 'strong' })] },
  advert: { flags: [flag({ id: 'RF-ADVERT-RU', kind: 'advert', side: 'seller' })] },
};
const LETTERS: Record<string, Verdict> = { s: 'stop', r: 'review', u: 'unchecked', n: 'note', c: 'clear' };

const TABLE = `
     known unknown hub weak flags strong ru by crimea luhansk kherson importBY route routeEU payment advert
A    n     n       n   n    r     r      s  s  s      s       s       r        r     s       r       r
A*   c     c       c   n    n     r      s  s  s      s       s       r        r     s       r       n
B    n     n       n   n    r     r      s  s  s      s       s       r        r     s       r       r
C    c     c       c   c    n     r      r  r  s      s       r       r        r     r       r       n
D    c     c       c   c    n     n      r  r  s      s       r       r        n     n       n       n
E    c     c       c   c    c     n      r  r  s      s       r       n        c     c       n       n
U    n     n       n   n    r     r      r  r  s      s       r       r        r     r       r       r
X    u     u       u   u    r     r      r  r  s      s       r       r        u     u       r       u`;

const [head = '', ...lines] = TABLE.trim().split('\n');
const names = head.trim().split(/\s+/);
const cells = lines.flatMap((line) => {
  const [row = '', ...letters] = line.trim().split(/\s+/);
  return letters.map((letter, i) => [row as PolicyRow, names[i] as string, LETTERS[letter] as Verdict] as const);
});

test.each(cells)('%s × %s: %s', (row, column, verdict) => {
  expect(judge(facts({ ...COLUMNS[column], goods: goods(row) }), rules).verdict).toBe(verdict);
});

test.each<[string, Partial<Facts>, Verdict]>([
  ['C to Russia with an EAR signal', { goods: goods('C'), us: US_ORIGIN, ties: [tie()] }, 'stop'],
  [
    'C to Belarus with an EAR signal',
    { goods: goods('C'), us: US_ORIGIN, ties: [tie({ area: 'BY', country: 'BY' })] },
    'stop',
  ],
  [
    'C to occupied Kherson with an EAR signal',
    { goods: goods('C'), us: US_ORIGIN, ties: [tie({ area: 'kherson', country: 'UA' })] },
    'stop',
  ],
  ['firearms to Russia', { goods: goods('D', { family: 'firearms' }), ties: [tie()] }, 'stop'],
  ['aviation to Russia', { goods: goods('D', { family: 'aviation' }), ties: [tie()] }, 'stop'],
  ['chemicals to Russia', { goods: goods('D', { family: 'chemicals' }), ties: [tie()] }, 'review'],
  [
    'firearms to Belarus',
    { goods: goods('D', { family: 'firearms' }), ties: [tie({ area: 'BY', country: 'BY' })] },
    'review',
  ],
  ['textiles to Russia, only Türkiye', { goods: goods('E'), ties: [tie()], jurisdictions: ['TR'] }, 'note'],
  [
    'textiles to Belarus, only Türkiye',
    { goods: goods('E'), ties: [tie({ area: 'BY', country: 'BY' })], jurisdictions: ['TR'] },
    'note',
  ],
  [
    'textiles to Russia, Türkiye and the EU',
    { goods: goods('E'), ties: [tie()], jurisdictions: ['TR', 'EU'] },
    'review',
  ],
  ['unclear, every alternative listed', { goods: goods('U'), alternativesListed: true, ties: [tie()] }, 'stop'],
  ['route, exported from Switzerland', { ties: [tie({ role: 'route' })], exportCountry: 'CH' }, 'stop'],
  ['route, exported from China', { ties: [tie({ role: 'route' })], exportCountry: 'CN' }, 'review'],
  ['rouble price of a seller', { ties: [tie({ role: 'seller', kind: 'currency', strength: 'strong' })] }, 'review'],
  ['HS change offered by the supplier', { flags: [flag({ id: 'RF-HS-CHANGE', side: 'seller' })] }, 'review'],
  ['HS change asked by the buyer alone', { flags: [flag({ id: 'RF-HS-CHANGE', side: 'buyer' })] }, 'note'],
])('%s', (_, changes, verdict) => {
  expect(judge(facts(changes), rules).verdict).toBe(verdict);
});

test('what base cells say beside the verdict', () => {
  const ids = (changes: Partial<Facts>) => judge(facts(changes), rules).findings.map(({ id }) => id);
  expect(ids({ goesTo: [] })).toEqual(expect.arrayContaining(['goods_listed', 'destination_unknown']));
  expect(ids({ goesTo: ['AE'], hubs: ['AE'] })).toEqual(expect.arrayContaining(['goods_listed', 'hub_named']));
  expect(ids({ goods: goods('A*') })).toEqual(['goods_broad']);
  expect(ids({ goods: goods('D') })).toEqual(['goods_family']);
  expect(ids({ goods: goods('E') })).toEqual([]);
  expect(ids({ us: us({ brandCountry: 'US' }) })).toContain('us_brand');
  expect(ids({ us: us({ brandCountry: 'US' }), goods: goods('E') })).toEqual([]);
});

test('a US brand with another origin stated changes no cell', () => {
  const brand = us({ origin: 'denied', originStated: 'MY', brandCountry: 'US' });
  for (const column of Object.values(COLUMNS))
    for (const row of ['A', 'C', 'E', 'U'] as const)
      expect(judge(facts({ ...column, goods: goods(row), us: brand }), rules).verdict).toBe(
        judge(facts({ ...column, goods: goods(row) }), rules).verdict,
      );
});

test('a combination without a row is review, never clear', () => {
  const tables = allTables().verdict;
  delete (tables.ties.rows.E as Record<string, string>).weak;
  const { verdict, findings } = judge(facts({ ...COLUMNS.weak, goods: goods('E') }), compileVerdict(tables));
  expect([verdict, findings[0]?.id]).toEqual(['review', 'no_row']);
});

test('what is said of the destination does not quote the goods', () => {
  const quoted = (changes: Partial<Facts>, id: string) =>
    judge(facts(changes), rules).findings.find((finding) => finding.id === id)?.evidence.length;
  expect(quoted({ goesTo: ['AE'], hubs: ['AE'] }, 'hub_named')).toBe(0);
  expect(quoted({ goesTo: [] }, 'destination_unknown')).toBe(0);
  expect(quoted({ goesTo: ['AE'], hubs: ['AE'] }, 'goods_listed')).toBeGreaterThan(0);
});
