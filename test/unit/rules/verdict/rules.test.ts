/** The rules over the tables: what no table says, and what no addition may change. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JURISDICTIONS } from '../../../../rules/deal.ts';
import { AREAS, type Flag, type PolicyRow, type Tie, VERDICTS } from '../../../../rules/screening.ts';
import { type Facts, type Hit, judge } from '../../../../rules/verdict/index.ts';
import { facts, flag, goods, hit, ORIGIN_CHINA, ORIGIN_GERMANY, rules, tie, US_ORIGIN, us } from './example.ts';

const strength = (changes: Partial<Facts>) => -VERDICTS.indexOf(judge(facts(changes), rules).verdict);

const anyTie: fc.Arbitrary<Tie> = fc
  .record({
    role: fc.constantFrom(
      'destination',
      'buyer',
      'consignee',
      'endUser',
      'payer',
      'bank',
      'route',
      'seller',
      'manufacturer',
    ),
    kind: fc.constantFrom('country', 'place', 'phone', 'domain', 'email', 'bank', 'currency', 'site-setting'),
    area: fc.constantFrom(...AREAS),
    strength: fc.constantFrom('direct', 'strong', 'weak'),
  } as const)
  .map((part) => tie({ ...part, country: part.area === 'RU' || part.area === 'BY' ? part.area : 'UA' }));

const anyHit: fc.Arbitrary<Hit> = fc
  .record({
    of: fc.constantFrom('party', 'owner', 'vessel'),
    role: fc.constantFrom('buyer', 'seller', 'bank', 'manufacturer', 'forwarder'),
    share: fc.constantFrom(null, 20, 50, 51),
    imo: fc.boolean(),
    grade: fc.constantFrom('stop', 'review', 'note'),
    effect: fc.constantFrom('freeze', 'export-receiver', 'denied', 'transaction-ban', 'conditional', 'notice'),
    jurisdiction: fc.constantFrom(...JURISDICTIONS, 'UN', 'own'),
    programme: fc.constantFrom(null, 'IRAN'),
    list: fc.constantFrom('example', 'us_ssi', 'us_uvl', 'eu_annex_xlii'),
  } as const)
  .map(({ of, role, share, imo, ...match }) => hit({ of, role, share, imo }, match));

const anyFlag: fc.Arbitrary<Flag> = fc
  .record({
    id: fc.constantFrom('RF-ADVERT-RU', 'RF-HS-CHANGE', 'RF-CASH'),
    side: fc.constantFrom('seller', 'buyer'),
    weight: fc.constantFrom('high', 'low', 'info'),
  } as const)
  .map((part) => flag({ ...part, kind: part.id }));

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    goods: fc
      .constantFrom<(PolicyRow | null)[]>('A', 'A*', 'B', 'C', 'D', 'E', 'U', 'X', null)
      .map((row) => row && goods(row)),
    us: fc.constantFrom(us(), US_ORIGIN, ORIGIN_CHINA, ORIGIN_GERMANY, us({ originStated: 'RU' })),
    ties: fc.array(anyTie, { maxLength: 3 }),
    flags: fc.array(anyFlag, { maxLength: 2 }),
    hits: fc.array(anyHit, { maxLength: 2 }),
    goesTo: fc.constantFrom([], ['DE'], ['KG'], ['TR']),
    exportCountry: fc.constantFrom(null, 'DE', 'CN'),
    side: fc.constantFrom(null, 'buy', 'sell'),
    jurisdictions: fc.uniqueArray(fc.constantFrom(...JURISDICTIONS), { minLength: 1, maxLength: 3 }),
  } as const)
  .map((part) => facts(part as Partial<Facts>));

test('adding a tie, a hit, a flag or a jurisdiction never lowers a verdict', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyTie,
      anyHit,
      anyFlag,
      fc.constantFrom(...JURISDICTIONS),
      (given, moreTie, moreHit, moreFlag, more) => {
        const before = strength(given);
        expect(strength({ ...given, ties: [...given.ties, moreTie] })).toBeGreaterThanOrEqual(before);
        expect(strength({ ...given, hits: [...given.hits, moreHit] })).toBeGreaterThanOrEqual(before);
        expect(strength({ ...given, flags: [...given.flags, moreFlag] })).toBeGreaterThanOrEqual(before);
        expect(strength({ ...given, flagsCount: true })).toBeGreaterThanOrEqual(
          strength({ ...given, flagsCount: false }),
        );
        expect(strength({ ...given, jurisdictions: [...given.jurisdictions, more] })).toBeGreaterThanOrEqual(before);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a maker that only US Cuba or Iran rules list is looked at, and another list makes that no milder', () => {
  const maker = hit({ role: 'manufacturer' }, { grade: 'stop', jurisdiction: 'US', programme: 'IRAN' });
  const given = facts({ goods: goods('A'), hits: [maker], jurisdictions: ['US', 'UK'] });
  const other = hit({ role: 'buyer' }, { grade: 'stop', jurisdiction: 'CH' });
  const { verdict, findings } = judge(given, rules);
  expect([verdict, findings[0]?.id]).toEqual(['review', 'blocking_statute']);
  expect(strength({ ...given, hits: [maker, other] })).toBeGreaterThanOrEqual(strength(given));
});

test('what was not checked, and an authorisation, never lower a verdict', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const checked = { ...given.checked, parties: 'stale', goods: 'stale' } as const;
      expect(strength({ ...given, checked })).toBeGreaterThanOrEqual(strength(given));
      expect(strength({ ...given, authorisation: { number: '1' } })).toBe(strength(given));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['goods', 'not-understood'],
  ['origin', 'stale'],
  ['destination', 'not-understood'],
  ['parties', 'not-loaded'],
  ['parties', 'stale'],
] as const)('clear with %s %s is unchecked; note, review and stop stand', (facet, state) => {
  const checked = { ...facts().checked, [facet]: state };
  const verdicts = [{ goods: goods('E') }, {}, { ties: [tie({ strength: 'strong' })] }, { ties: [tie()] }].map(
    (changes) => judge(facts({ ...changes, checked }), rules).verdict,
  );
  expect(verdicts).toEqual(['unchecked', 'note', 'review', 'stop']);
});

test('clear stands where a facet was not given', () => {
  const checked = { goods: 'yes', origin: 'none-given', destination: 'none-given', parties: 'none-given' } as const;
  expect(judge(facts({ goods: goods('E'), goesTo: [], checked }), rules).verdict).toBe('clear');
});

test('two strong ties of different kinds for one role are direct; of one kind, of two roles or by the site itself they are not', () => {
  const place = tie({ role: 'consignee', kind: 'place', strength: 'strong' });
  const phone = tie({ role: 'consignee', kind: 'phone', strength: 'strong' });
  const verdict = (...ties: Tie[]) => judge(facts({ ties }), rules).verdict;
  expect(verdict(place, phone)).toBe('stop');
  expect(verdict(place, place)).toBe('review');
  expect(verdict(place, { ...phone, role: 'buyer' })).toBe('review');
  expect(verdict(place, { ...phone, kind: 'site-setting' })).toBe('review');
  expect(verdict({ ...place, kind: 'domain' }, { ...phone, kind: 'email' })).toBe('review');
});

test('a Russian phone backs a town of Crimea, a Belarusian one does not', () => {
  const yalta = tie({ role: 'consignee', kind: 'place', area: 'crimea', country: 'UA', strength: 'strong' });
  const phone = tie({ role: 'consignee', kind: 'phone', strength: 'strong' });
  expect(judge(facts({ ties: [yalta, phone] }), rules).findings[0]).toMatchObject({ level: 'stop' });
  expect(judge(facts({ ties: [yalta, { ...phone, area: 'BY', country: 'BY' }] }), rules).verdict).toBe('review');
});

test('an authorisation leaves the verdict and is said', () => {
  const { verdict, findings } = judge(
    facts({ ties: [tie()], authorisation: { number: 'L-1', until: '2027-01-31' } }),
    rules,
  );
  expect(verdict).toBe('stop');
  expect(findings.find(({ id }) => id === 'authorised')?.params).toEqual({ number: 'L-1', until: '2027-01-31' });
});

test('a page without goods: base cells say nothing, ties and hits do', () => {
  expect(judge(facts({ goods: null }), rules)).toMatchObject({ verdict: 'clear', findings: [] });
  expect(judge(facts({ goods: null, ties: [tie()] }), rules).verdict).toBe('review');
  expect(judge(facts({ goods: null, hits: [hit()] }), rules).verdict).toBe('stop');
});

test('findings stand strongest first and quote what they rest on', () => {
  const { findings } = judge(facts({ ties: [tie()], us: US_ORIGIN, goesTo: [] }), rules);
  expect(findings[0]?.level).toBe('stop');
  expect(findings.at(-1)?.level).toBe('info');
  for (const finding of findings.filter(({ level }) => level === 'stop'))
    expect(finding.evidence).toEqual([tie().evidence]);
});
