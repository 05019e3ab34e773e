/** Table B3 of the policy: list hit × match × role. The goods are of row E and clear by themselves, unless said. */
import { expect, test } from 'vitest';
import type { Jurisdiction } from '../../../../rules/deal.ts';
import type { ListMatch, Verdict } from '../../../../rules/screening.ts';
import { type Facts, type Hit, judge } from '../../../../rules/verdict/index.ts';
import { facts, goods, hit, ORIGIN_CHINA, rules, US_ORIGIN } from './example.ts';

const GRADES = ['stop', 'review', 'note'] as const;
const LETTERS: Record<string, Verdict> = { s: 'stop', r: 'review', n: 'note', '-': 'clear' };

type Row = [string, Partial<Omit<Hit, 'match'>>, Partial<ListMatch>, Partial<Facts>, string];
const A = goods('A*');
const US: Jurisdiction[] = ['US'];
const EU: Jurisdiction[] = ['EU'];

/** Verdicts for a stop-grade match, a name alone, a possible match. */
const ROWS: Row[] = [
  ['freeze, chosen', {}, {}, { jurisdictions: EU }, 's r n'],
  ['freeze, none chosen', {}, {}, {}, 's r n'],
  ['freeze, seller', { role: 'seller' }, {}, { jurisdictions: EU }, 's r n'],
  ['freeze, bank', { role: 'bank' }, {}, { jurisdictions: EU }, 's r n'],
  ['transaction ban, payer', { role: 'payer' }, { effect: 'transaction-ban' }, { jurisdictions: EU }, 's r n'],
  ['freeze, forwarder', { role: 'forwarder' }, {}, { jurisdictions: EU }, 's r n'],
  ['freeze, not chosen', {}, { jurisdiction: 'UK' }, { jurisdictions: EU }, 'r r n'],
  ['freeze, not chosen, EAR goods', {}, { jurisdiction: 'US' }, { jurisdictions: EU, us: US_ORIGIN }, 'r r n'],
  ['freeze, UN', {}, { jurisdiction: 'UN' }, { jurisdictions: EU }, 's r n'],
  ['freeze, own list', {}, { jurisdiction: 'own' }, { jurisdictions: EU }, 's r n'],
  ['freeze, maker', { role: 'manufacturer' }, {}, { jurisdictions: EU }, 'r n -'],
  ['receiver × priority goods', {}, { effect: 'export-receiver' }, { goods: A, jurisdictions: EU }, 's r n'],
  [
    'receiver × C',
    { role: 'endUser' },
    { effect: 'export-receiver' },
    { goods: goods('C'), jurisdictions: EU },
    's r n',
  ],
  ['receiver × E', { role: 'consignee' }, { effect: 'export-receiver' }, { jurisdictions: EU }, 'r r n'],
  ['receiver × D', {}, { effect: 'export-receiver' }, { goods: goods('D'), jurisdictions: EU }, 'r r n'],
  [
    'receiver, not chosen',
    {},
    { effect: 'export-receiver', jurisdiction: 'UK' },
    { goods: A, jurisdictions: EU },
    'r r n',
  ],
  [
    'US receiver, origin unknown',
    {},
    { effect: 'export-receiver', jurisdiction: 'US' },
    { goods: A, jurisdictions: US },
    's r n',
  ],
  [
    'US receiver, EAR goods',
    {},
    { effect: 'export-receiver', jurisdiction: 'US' },
    { goods: A, jurisdictions: EU, us: US_ORIGIN },
    's r n',
  ],
  [
    'US receiver, China stated',
    {},
    { effect: 'export-receiver', jurisdiction: 'US' },
    { goods: A, jurisdictions: US, us: ORIGIN_CHINA },
    'r r n',
  ],
  [
    'denied, forwarder',
    { role: 'forwarder' },
    { effect: 'denied', jurisdiction: 'US' },
    { goods: A, jurisdictions: US },
    's r n',
  ],
  [
    'Entity List, seller only',
    { role: 'seller' },
    { effect: 'export-receiver', jurisdiction: 'US' },
    { goods: A, jurisdictions: US },
    'r n -',
  ],
  [
    'denied, seller, EAR goods',
    { role: 'seller' },
    { effect: 'denied', jurisdiction: 'US' },
    { goods: A, jurisdictions: EU, us: US_ORIGIN },
    's n -',
  ],
  [
    'denied, seller, no EAR sign',
    { role: 'seller' },
    { effect: 'denied', jurisdiction: 'US' },
    { goods: A, jurisdictions: US },
    'r n -',
  ],
  [
    'unverified, buyer',
    {},
    { effect: 'conditional', jurisdiction: 'US', list: 'us_uvl' },
    { jurisdictions: US },
    'r n -',
  ],
  ['finance only, buyer', {}, { effect: 'conditional', list: 'us_ssi' }, { jurisdictions: EU }, 'n - -'],
  ['finance only, bank', { role: 'bank' }, { effect: 'conditional', list: 'us_cmic' }, { jurisdictions: EU }, 'r - -'],
  ['vessel by IMO', { of: 'vessel', role: 'vessel', imo: true }, {}, { jurisdictions: EU }, 's - -'],
  ['vessel by name', { of: 'vessel', role: 'vessel' }, {}, { jurisdictions: EU }, 's r n'],
  [
    'vessel, EU port ban',
    { of: 'vessel', role: 'vessel', imo: true },
    { effect: 'transaction-ban', list: 'eu_annex_xlii' },
    { jurisdictions: EU },
    'r - -',
  ],
  [
    'vessel, not chosen',
    { of: 'vessel', role: 'vessel', imo: true },
    { jurisdiction: 'UK' },
    { jurisdictions: EU },
    'r - -',
  ],
  ['owner of half, EU', { of: 'owner', role: 'owner', share: 50 }, {}, { jurisdictions: EU }, 's r n'],
  [
    'owner of half, US',
    { of: 'owner', role: 'owner', share: 50 },
    { jurisdiction: 'US' },
    { jurisdictions: US },
    's r n',
  ],
  [
    'owner of half, UK',
    { of: 'owner', role: 'owner', share: 50 },
    { jurisdiction: 'UK' },
    { jurisdictions: ['UK'] },
    'r r n',
  ],
  [
    'owner of more than half, UK',
    { of: 'owner', role: 'owner', share: 51 },
    { jurisdiction: 'UK' },
    { jurisdictions: ['UK'] },
    's r n',
  ],
  ['owner by control', { of: 'owner', role: 'owner', control: true }, {}, { jurisdictions: EU }, 's r n'],
  ['owner of less', { of: 'owner', role: 'owner', share: 49 }, {}, { jurisdictions: EU }, 'r r n'],
  ['owner, share unknown', { of: 'owner', role: 'owner' }, {}, { jurisdictions: EU }, 'r r n'],
  [
    'Entity List owner of half, EAR, switch unknown',
    { of: 'owner', role: 'owner', share: 60 },
    { effect: 'export-receiver', jurisdiction: 'US' },
    { jurisdictions: US, us: US_ORIGIN },
    's r n',
  ],
  [
    'the same, suspended',
    { of: 'owner', role: 'owner', share: 60 },
    { effect: 'export-receiver', jurisdiction: 'US' },
    { jurisdictions: US, us: US_ORIGIN, today: '2026-03-01' },
    'r r n',
  ],
  [
    'the same, in force',
    { of: 'owner', role: 'owner', share: 60 },
    { effect: 'export-receiver', jurisdiction: 'US' },
    { jurisdictions: US, us: US_ORIGIN, today: '2025-10-15' },
    's r n',
  ],
  [
    'the same, no EAR sign',
    { of: 'owner', role: 'owner', share: 60 },
    { effect: 'export-receiver', jurisdiction: 'US' },
    { jurisdictions: US },
    'r r n',
  ],
  ['notice', {}, { effect: 'notice' }, { jurisdictions: EU }, 'r n -'],
  [
    'US-only Iran entry, EU chosen',
    {},
    { jurisdiction: 'US', programme: 'IRAN; SDGT' },
    { jurisdictions: EU },
    'r n -',
  ],
  ['US-only Cuba entry, UK chosen', {}, { jurisdiction: 'US', programme: 'CUBA' }, { jurisdictions: ['UK'] }, 'r n -'],
  [
    'US-only Iran entry, US and EU chosen',
    {},
    { jurisdiction: 'US', programme: 'IRAN' },
    { jurisdictions: ['US', 'EU'] },
    's r n',
  ],
  ['US-only Iran entry, US chosen', {}, { jurisdiction: 'US', programme: 'IRAN' }, { jurisdictions: US }, 's r n'],
  [
    'no row: export receiver as payer',
    { role: 'payer' },
    { effect: 'export-receiver' },
    { goods: A, jurisdictions: EU },
    'r r n',
  ],
];

const rows = ROWS.flatMap(([name, who, match, changes, letters]) =>
  letters
    .split(' ')
    .map(
      (letter, i) => [name, GRADES[i] as ListMatch['grade'], LETTERS[letter] as Verdict, who, match, changes] as const,
    ),
);

test.each(rows)('%s, %s-grade: %s', (_name, grade, verdict, who, match, changes) => {
  const hits = [hit(who, { ...match, grade })];
  expect(judge(facts({ goods: goods('E'), ...changes, hits }), rules).verdict).toBe(verdict);
});

const findingOf = (changes: Partial<Facts>) => judge(facts({ goods: goods('E'), ...changes }), rules).findings;

test('owners of one party are added up', () => {
  const owner = (party: string, share: number) => hit({ of: 'owner', role: 'owner', owned: 'Example', party, share });
  expect(
    judge(facts({ goods: goods('E'), jurisdictions: EU, hits: [owner('One', 30), owner('Two', 25)] }), rules).verdict,
  ).toBe('stop');
  expect(
    judge(facts({ goods: goods('E'), jurisdictions: EU, hits: [owner('One', 30), owner('Two', 15)] }), rules).verdict,
  ).toBe('review');
});

test('the Blocking Statute is shown, and the finding never says "tied to Russia"', () => {
  const iran = hit({}, { jurisdiction: 'US', programme: 'IRAN' });
  expect(findingOf({ hits: [iran], jurisdictions: EU })[0]).toMatchObject({
    id: 'blocking_statute',
    level: 'review',
    next: ['blocking_advice'],
  });
  const both = findingOf({ hits: [iran], jurisdictions: ['US', 'EU'] });
  expect(both.map(({ id }) => id)).toEqual(expect.arrayContaining(['hit_freeze', 'blocking_conflict']));
});

test('also listed by the EU: no Blocking Statute', () => {
  const hits = [hit({}, { jurisdiction: 'US', programme: 'IRAN' }), hit({}, { jurisdiction: 'EU', programme: 'IRN' })];
  expect(findingOf({ hits, jurisdictions: EU }).map(({ id }) => id)).not.toContain('blocking_statute');
});

test('a hit of another jurisdiction says whose it is', () => {
  const [finding] = findingOf({ hits: [hit({}, { jurisdiction: 'JP' })], jurisdictions: EU });
  expect(finding).toMatchObject({ id: 'hit_not_yours', level: 'review', jurisdictions: ['JP'] });
});

test('an American export list follows goods under the EAR', () => {
  const hits = [hit({}, { effect: 'export-receiver', jurisdiction: 'US' })];
  const [finding] = findingOf({ goods: A, us: US_ORIGIN, hits, jurisdictions: ['TR'] });
  expect(finding).toMatchObject({ id: 'hit_receiver', level: 'stop', followsGoods: true });
});
