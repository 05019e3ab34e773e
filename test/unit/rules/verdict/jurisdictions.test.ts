/** Table B2 of the policy: every situation for every jurisdiction chosen alone. */
import { expect, test } from 'vitest';
import { JURISDICTIONS, type Jurisdiction } from '../../../../rules/deal.ts';
import type { Verdict } from '../../../../rules/screening.ts';
import { type Facts, judge } from '../../../../rules/verdict/index.ts';
import { facts, goods, ORIGIN_CHINA, ORIGIN_GERMANY, rules, tie, US_ORIGIN, us } from './example.ts';

const LETTERS: Record<string, Verdict> = { s: 'stop', r: 'review', n: 'note', c: 'clear' };
const BY = tie({ area: 'BY', country: 'BY' });
const CRIMEA = tie({ area: 'sevastopol', country: 'UA' });
const OCCUPIED = tie({ area: 'zaporizhzhia', country: 'UA' });
const FROM_RU = tie({ role: 'seller' });
const machine = goods('A', { hs6: '845710', tier: '4.B' });

/** Verdicts in the order US EU UK CH JP TR. */
const SITUATIONS: [string, Partial<Facts>, string][] = [
  ['A × Russia, origin unknown', { ties: [tie()] }, 's s s s s s'],
  ['A × Russia, China stated', { ties: [tie()], us: ORIGIN_CHINA }, 's s s s s r'],
  ['A × Russia, China stated, US brand', { ties: [tie()], us: { ...ORIGIN_CHINA, brandCountry: 'US' } }, 's s s s s s'],
  ['A × Russia, Germany stated', { ties: [tie()], us: ORIGIN_GERMANY }, 's s s s s s'],
  ['A* × Russia, China stated', { goods: goods('A*'), ties: [tie()], us: ORIGIN_CHINA }, 's s s s s r'],
  ['A × Belarus, no sign', { ties: [BY] }, 's s s s s r'],
  ['A × Belarus, Germany stated', { ties: [BY], us: ORIGIN_GERMANY }, 's s s s s s'],
  ['B × Russia', { goods: goods('B'), ties: [tie()] }, 's s s s s s'],
  ['B × Belarus', { goods: goods('B'), ties: [BY] }, 's s s s s s'],
  ['C × Russia, no sign', { goods: goods('C'), ties: [tie()] }, 'r r r r r n'],
  ['C × Russia, Germany stated', { goods: goods('C'), ties: [tie()], us: ORIGIN_GERMANY }, 'r r r r r r'],
  ['C × Belarus, no sign', { goods: goods('C'), ties: [BY] }, 'r r r r r n'],
  ['A × Crimea, no sign', { ties: [CRIMEA] }, 's s s s s r'],
  ['A × Crimea, Germany stated', { ties: [CRIMEA], us: ORIGIN_GERMANY }, 's s s s s s'],
  ['C × Crimea', { goods: goods('C'), ties: [CRIMEA] }, 's s s s s r'],
  ['D × Crimea', { goods: goods('D', { hs6: '711319' }), ties: [CRIMEA] }, 's r r r r r'],
  ['E × Crimea', { goods: goods('E'), ties: [CRIMEA] }, 's r r r r r'],
  ['food × Crimea', { goods: goods('E', { hs6: '190531' }), ties: [CRIMEA] }, 'r r r r r r'],
  ['medicine × Crimea', { goods: goods('E', { hs6: '300490' }), ties: [CRIMEA] }, 'r r r r r r'],
  ['A × occupied Zaporizhzhia', { ties: [OCCUPIED] }, 's s s s s s'],
  ['A × occupied Zaporizhzhia, China stated', { ties: [OCCUPIED], us: ORIGIN_CHINA }, 's s s s s r'],
  ['C × occupied Zaporizhzhia', { goods: goods('C'), ties: [OCCUPIED] }, 'r r r r r n'],
  ['D × occupied Zaporizhzhia', { goods: goods('D'), ties: [OCCUPIED] }, 'r r r r r r'],
  ['E × occupied Zaporizhzhia', { goods: goods('E'), ties: [OCCUPIED] }, 'r r r r r n'],
  ['A from a Russian seller', { ties: [FROM_RU] }, 'n r r r n n'],
  ['E of Russian origin', { goods: goods('E'), us: us({ origin: 'denied', originStated: 'RU' }) }, 'n r r r n n'],
  [
    'spirits of Russian origin',
    { goods: goods('D', { hs6: '220860' }), us: us({ originStated: 'RU' }) },
    'r r r r n n',
  ],
  [
    'gas of Russian origin',
    { goods: goods('D', { hs6: '271111', family: 'fuel' }), us: us({ originStated: 'RU' }) },
    'r r r r n n',
  ],
  [
    'seller in Crimea',
    { goods: goods('E'), ties: [tie({ role: 'seller', area: 'crimea', country: 'UA' })] },
    's s s s r r',
  ],
  [
    'maker in occupied Kherson',
    { ties: [tie({ role: 'manufacturer', area: 'kherson', country: 'UA' })] },
    's s s s r r',
  ],
  ['A sold to Türkiye', { side: 'sell', goesTo: ['TR'] }, 'n n n n n n'],
  ['A* sold to Türkiye', { side: 'sell', goesTo: ['TR'], goods: goods('A*') }, 'n n n n n n'],
  ['A* sold to Norway', { side: 'sell', goesTo: ['NO'], goods: goods('A*') }, 'c c c c c c'],
  ['A* bought for Türkiye', { side: 'buy', goesTo: ['TR'], goods: goods('A*') }, 'c c c c c c'],
  ['machining centre to Kyrgyzstan', { goods: machine, goesTo: ['KG'] }, 'n r n r n n'],
  ['other machine tool to Kyrgyzstan', { goods: goods('C', { hs6: '846021' }), goesTo: ['KG'] }, 'n r n r n n'],
  ['textiles to Kyrgyzstan', { goods: goods('E'), goesTo: ['KG'] }, 'c c c c c c'],
  ['machine tool to Kazakhstan', { goods: goods('C', { hs6: '846021' }), goesTo: ['KZ'] }, 'c c c c c c'],
  ['luxury to Russia', { goods: goods('D', { family: 'luxury' }), ties: [tie()] }, 'r r r r r n'],
];

const rows = SITUATIONS.flatMap(([name, changes, letters]) =>
  letters
    .split(' ')
    .map((letter, i) => [name, JURISDICTIONS[i] as Jurisdiction, LETTERS[letter] as Verdict, changes] as const),
);

test.each(rows)('%s, %s: %s', (_name, jurisdiction, verdict, changes) => {
  expect(judge(facts({ ...changes, jurisdictions: [jurisdiction] }), rules).verdict).toBe(verdict);
});

test('the American cell follows the goods, whoever the user is', () => {
  const { verdict, findings } = judge(
    facts({ goods: goods('C'), ties: [tie()], us: US_ORIGIN, jurisdictions: ['TR'] }),
    rules,
  );
  expect(verdict).toBe('stop');
  const licence = findings.find(({ id }) => id === 'us_licence');
  expect(licence).toMatchObject({ level: 'stop', basis: 'law', followsGoods: true, jurisdictions: ['US'] });
});

test('chosen, the same cell binds the user', () => {
  const { findings } = judge(facts({ ties: [tie()], us: US_ORIGIN, jurisdictions: ['US'] }), rules);
  expect(findings.find(({ id }) => id === 'us_licence')?.followsGoods).toBe(false);
});

const turkish = (changes: Partial<Facts>) =>
  judge(facts({ jurisdictions: ['TR'], ...changes }), rules).findings.map(({ id }) => id);

test("Türkiye's customs step is reported for declared US origin to Russia only", () => {
  expect(turkish({ ties: [tie()], us: US_ORIGIN })).toContain('tr_customs_step');
  expect(turkish({ ties: [tie()] })).toContain('tr_origin_open');
  expect(turkish({ ties: [tie()], us: ORIGIN_CHINA })).toContain('tr_no_ban_found');
  for (const elsewhere of [BY, CRIMEA, OCCUPIED])
    expect(turkish({ ties: [elsewhere], us: US_ORIGIN }).filter((id) => id.startsWith('tr_'))).toEqual([]);
  expect(turkish({ goesTo: ['KZ'], us: US_ORIGIN }).filter((id) => id.startsWith('tr_'))).toEqual([]);
  const step = judge(facts({ jurisdictions: ['TR'], ties: [tie()], us: US_ORIGIN }), rules).findings.find(
    ({ id }) => id === 'tr_customs_step',
  );
  expect(step?.basis).toBe('reported');
});

test('several jurisdictions: the strictest; none: all', () => {
  const elsewhere = { goods: goods('E'), ties: [CRIMEA] };
  expect(judge(facts({ ...elsewhere, jurisdictions: ['EU', 'TR'] }), rules).verdict).toBe('review');
  expect(judge(facts({ ...elsewhere, jurisdictions: ['EU', 'US'] }), rules).verdict).toBe('stop');
  expect(judge(facts(elsewhere), rules).verdict).toBe('stop');
});
