import { expect, test } from 'vitest';
import { type Facts, judge } from '../../../../rules/verdict/index.ts';
import { facts, goods, rules, US_ORIGIN } from './example.ts';

const duties = (changes: Partial<Facts>) =>
  judge(facts({ goesTo: ['TR'], ...changes }), rules).obligations.map(({ id }) => id);

test.each<[string, Partial<Facts>, string[]]>([
  ['EU exporter', { side: 'sell', jurisdictions: ['EU'] }, ['eu_12g', 'eu_12gb', 'eu_8ga']],
  ['exporter from Germany, nothing chosen', { side: 'sell', exportCountry: 'DE' }, ['eu_12g', 'eu_12gb', 'eu_8ga']],
  ['exporter from Switzerland', { side: 'sell', exportCountry: 'CH' }, ['ch_14f']],
  ['exporter from the United Kingdom', { side: 'sell', exportCountry: 'GB' }, ['uk_clause']],
  ['exporter from the US, tier 1', { side: 'sell', exportCountry: 'US' }, ['us_certification']],
  ['exporter from the US, tier 3', { side: 'sell', exportCountry: 'US', goods: goods('A', { tier: '3.A' }) }, []],
  ['re-exporter of American goods', { side: 'sell', exportCountry: 'TR', us: US_ORIGIN }, ['us_certification']],
  [
    'EU exporter of a very broad code',
    { side: 'sell', jurisdictions: ['EU'], goods: goods('A*') },
    ['eu_12g', 'eu_12gb', 'eu_8ga'],
  ],
  [
    'EU exporter of aviation goods',
    { side: 'sell', jurisdictions: ['EU'], goods: goods('D', { family: 'aviation' }) },
    ['eu_12g'],
  ],
  ['EU exporter of textiles', { side: 'sell', jurisdictions: ['EU'], goods: goods('E') }, []],
  ['EU exporter to a partner', { side: 'sell', jurisdictions: ['EU'], goesTo: ['NO'] }, []],
  ['EU exporter inside the EU', { side: 'sell', jurisdictions: ['EU'], goesTo: ['FR'] }, []],
  ['EU exporter, way unknown', { side: 'sell', jurisdictions: ['EU'], goesTo: [] }, []],
  ['buyer in Türkiye from Germany', { side: 'buy', exportCountry: 'DE' }, ['eu_12g_sign']],
  ['reseller in Türkiye from the US', { side: 'resell', exportCountry: 'US' }, ['us_certification_sign']],
  ['buyer in Türkiye from China', { side: 'buy', exportCountry: 'CN' }, []],
  ['a marketplace that moderates', { side: 'moderate', exportCountry: 'DE' }, []],
])('%s', (_, changes, ids) => {
  expect(duties(changes)).toEqual(ids);
});

test('duties stand beside a note: 12g as law, the buyer signs a contract', () => {
  const sold = judge(facts({ side: 'sell', jurisdictions: ['EU'], goesTo: ['TR'] }), rules);
  expect(sold.verdict).toBe('note');
  expect(sold.obligations[0]).toEqual({ id: 'eu_12g', jurisdiction: 'EU', basis: 'law', template: 'EU-12G-FAQ' });
  const bought = judge(facts({ side: 'buy', exportCountry: 'DE', goesTo: ['TR'] }), rules);
  expect(bought.obligations[0]).toMatchObject({ id: 'eu_12g_sign', jurisdiction: 'EU', basis: 'contract' });
});
