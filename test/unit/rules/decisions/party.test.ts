import { expect, test } from 'vitest';
import type { Deal } from '../../../../rules/deal.ts';
import { aboutParty } from '../../../../rules/decisions/about.ts';
import type { AboutParty, Decision, Scope } from '../../../../rules/decisions/decision.ts';
import type { ScreenedParty } from '../../../../rules/screening.ts';
import { decision, entity, listing, lists, only, page, SUPPLIER, screened, TODAY, VELTRA } from './example.ts';

const offer = page({ listings: [listing({ parties: [SUPPLIER] })] });
const [party] = only(screened(offer)).parties as [ScreenedParty];
const about = aboutParty(party, party.matches);
const EVERYWHERE: Scope = { in: 'party', name: SUPPLIER.name };
const notTheSame = (changes: Partial<Decision> = {}) => decision(about, EVERYWHERE, changes);
const ids = (screening: ReturnType<typeof screened>) => only(screening).findings.map(({ id }) => id);

test('a listed supplier stops; once it is not the same party the rest decides, and says who decided what and why', () => {
  expect(only(screened(offer)).verdict).toBe('stop');
  const after = screened(offer, [notTheSame()]);
  expect(only(after).verdict).toBe('note');
  expect(after.verdict).toBe('note');
  expect(ids(after)).not.toContain('hit_freeze');
  expect(only(after).findings.find(({ id }) => id === 'discounted_party')).toMatchObject({
    level: 'info',
    params: { by: 'Compliance desk', on: TODAY, why: 'Other register number', listedName: VELTRA.names[0]?.text },
    evidence: [{ field: 'seller', text: SUPPLIER.name }],
  });
  expect(only(after).parties[0]?.matches).toMatchObject([{ id: VELTRA.id, discounted: 'd1' }]);
});

test.each<[string, Partial<typeof SUPPLIER> & { taxId?: string }]>([
  ['of another name', { name: 'Veltra Quorum Reexports' }],
  ['of the same name in another country', { country: 'CN' }],
  ['of another number', { taxId: 'TR 99' }],
])('a decision does not reach a party %s', (_which, changes) => {
  const other = page({ listings: [listing({ parties: [{ ...SUPPLIER, ...changes }] })] });
  const numbered = decision({ ...about, taxId: 'AE 7719204' }, EVERYWHERE);
  const before = screened(other);
  expect(only(before).parties[0]?.matches).not.toEqual([]);
  expect(screened(other, [numbered])).toEqual(before);
});

test('case, gaps and accents of a name make no other party; nor does a country told in words', () => {
  const same = { ...SUPPLIER, name: ' VELTRA  Quórum reexport', country: 'United Arab Emirates' };
  const reading = page({ listings: [listing({ parties: [same] })] });
  expect(only(screened(reading)).verdict).toBe('stop');
  expect(only(screened(reading, [notTheSame()])).verdict).toBe('note');
});

test.each([
  ['the entry changed its programme', lists({ ...VELTRA, programme: 'X2' }), 'entry_changed'],
  ['the entry has another country', lists({ ...VELTRA, countries: ['AE', 'IR'] }), 'entry_changed'],
  ['another entry matches', lists(VELTRA, entity('Veltra Quorum Reexport LLC', { id: 'second' })), 'other_entry'],
] as const)('void when %s: the stop is back and says why', (_what, changed, lapse) => {
  const after = screened(offer, [notTheSame()], { lists: changed });
  expect(only(after).verdict).toBe('stop');
  expect(only(after).findings.find(({ id }) => id === 'decision_lapsed')?.params).toMatchObject({
    lapse,
    about: 'party',
  });
});

test('void when the match goes further than the one decided on', () => {
  const vague = page({ listings: [listing({ parties: [{ role: 'seller', name: SUPPLIER.name }] })] });
  const [unplaced] = only(screened(vague)).parties as [ScreenedParty];
  const weaker = decision(aboutParty(unplaced, unplaced.matches), EVERYWHERE);
  expect(only(screened(vague, [weaker])).verdict).toBe('note');
  const after = screened(offer, [weaker]);
  expect(only(after).verdict).toBe('stop');
  expect(ids(after)).toContain('decision_lapsed');
});

test.each([
  ['on its last day', '2027-11-24', 'note'],
  ['after its last day', '2027-11-25', 'stop'],
])('%s', (_when, today, verdict) => {
  expect(only(screened(offer, [notTheSame()], { today })).verdict).toBe(verdict);
});

test('no decision holds longer than twelve months, whatever it says', () => {
  const forEver = notTheSame({ expires: '2099-01-01' });
  expect(only(screened(offer, [forEver], { today: '2027-11-25' })).verdict).toBe('stop');
});

test.each<[string, Scope, string]>([
  ['this listing', { in: 'listing', key: 'https://shop.example/pic pic16f877a i p 8 bit microcontroller' }, 'note'],
  [
    'another listing',
    { in: 'listing', key: 'https://shop.example/other pic16f877a i p 8 bit microcontroller' },
    'stop',
  ],
  ['this site', { in: 'site', host: 'shop.example' }, 'note'],
  ['another site', { in: 'site', host: 'evil.shop.example' }, 'stop'],
  ['no site at all', { in: 'site', host: '' }, 'stop'],
  ['a part number, which says nothing of a party', { in: 'part', mpn: 'PIC16F877A-I/P' }, 'stop'],
])('scope: %s', (_what, scope, verdict) => {
  expect(only(screened(offer, [decision(about, scope)])).verdict).toBe(verdict);
});

test('an entry that stood beside the one decided on goes on counting', () => {
  const two = lists(VELTRA, entity('Veltra Quorum Reexport LLC', { id: 'second', programme: 'X9' }));
  const [both] = only(screened(offer, [], { lists: two })).parties as [ScreenedParty];
  expect(both.matches).toHaveLength(2);
  const first = decision(aboutParty(both, both.matches.slice(0, 1)), EVERYWHERE);
  const after = only(screened(offer, [first], { lists: two }));
  expect(after.verdict).toBe('stop');
  expect(after.parties[0]?.matches.map((match) => match.discounted)).toEqual(['d1', undefined]);
  const second = decision(aboutParty(both, both.matches.slice(1)), EVERYWHERE, { id: 'd2' });
  expect(only(screened(offer, [first, second], { lists: two })).verdict).toBe('note');
});

test('a name the user vouches for is told as such', () => {
  const vouched: AboutParty = { ...about, vouched: true };
  expect(ids(screened(offer, [decision(vouched, EVERYWHERE)]))).toContain('discounted_vouched');
});

test('parties of the page and of the deal are reached too, on a page without listings as well', () => {
  const order = page({ kind: 'checkout', listings: [], parties: [{ ...SUPPLIER, role: 'consignee' }] });
  expect(screened(order).verdict).toBe('stop');
  const after = screened(order, [notTheSame()]);
  expect(after.verdict).not.toBe('stop');
  expect(after.findings.map(({ id }) => id)).toContain('discounted_party');
  expect(after.parties[0]?.matches[0]?.discounted).toBe('d1');
  const deal = { buyer: { name: SUPPLIER.name, country: 'AE' }, destination: 'DE' };
  expect(screened(page(), [], { deal }).verdict).toBe('stop');
  expect(screened(page(), [notTheSame()], { deal }).verdict).toBe('note');
});

test('the stated owner of a party is reached by its own name', () => {
  const deal = { owners: [{ of: 'buyer', name: SUPPLIER.name, share: 60 }], destination: 'DE' };
  const before = screened(page(), [], { deal });
  expect(before.verdict).toBe('review');
  const [hit] = only(before).findings.filter(({ id }) => id === 'hit_owner');
  const unplaced = screened(page({ parties: [{ role: 'seller', name: SUPPLIER.name }] })).parties[0] as ScreenedParty;
  const owner = decision({ ...aboutParty(unplaced, unplaced.matches) }, EVERYWHERE);
  expect([hit?.params.party, screened(page(), [owner], { deal }).verdict]).toEqual([SUPPLIER.name, 'note']);
});

test('ten thousand decisions elsewhere change nothing of a page', () => {
  const others = Array.from({ length: 10_000 }, (_, i) =>
    decision({ ...about, name: `Somebody else ${i}` }, { in: 'party', name: `Somebody else ${i}` }, { id: `o${i}` }),
  );
  const reading = page({
    listings: Array.from({ length: 48 }, (_, i) => listing({ title: `Part ${i}`, parties: [SUPPLIER] })),
  });
  expect(screened(reading, others)).toEqual(screened(reading));
});

test('an owner and a vessel that the deal names apart can be decided on, too', () => {
  const deal: Deal = {
    destination: 'DE',
    buyer: { name: 'Quarrel Works' },
    owners: [{ of: 'Quarrel Works', name: VELTRA.names[0]?.text as string, share: 60 }],
    vessel: { name: 'Mirage Pearl', imo: '9999993' },
  };
  const ship = entity('Mirage Pearl', { id: 'ship', type: 'vessel', ids: [{ kind: 'imo', value: '9999993' }] });
  const world = { deal, lists: lists(VELTRA, ship) };
  const before = screened(page(), [], world);
  expect(before.apart.map(({ role, matches }) => [role, matches[0]?.id])).toEqual([
    ['vessel', 'ship'],
    ['owner', VELTRA.id],
  ]);
  const decisions = before.apart.map((named, i) => {
    const scope: Scope = { in: 'party', name: named.name as string };
    return decision(aboutParty(named, named.matches), scope, { id: `d${i}` });
  });
  const after = screened(page(), decisions, world);
  const told = ({ findings, listings }: typeof after) =>
    [...findings, ...listings.flatMap((one) => one.findings)].filter(({ id }) => id.startsWith('hit_')).length;
  expect(told(before)).toBeGreaterThan(0);
  expect(told(after)).toBe(0);
  expect(after.apart.map(({ matches }) => matches[0]?.discounted)).toEqual(['d0', 'd1']);
});
