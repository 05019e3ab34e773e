/** Decisions on goods, ties and flags, and on a listing as a whole. */
import { expect, test } from 'vitest';
import { aboutFlag, aboutItem, aboutTie } from '../../../../rules/decisions/about.ts';
import type { Scope } from '../../../../rules/decisions/decision.ts';
import type { Party, Reading } from '../../../../rules/reading.ts';
import type { Flag, Tie } from '../../../../rules/screening.ts';
import { decision, listing, only, page, screened } from './example.ts';

const FORWARDER: Party = { role: 'consignee', name: 'Lorem Depot', country: 'TR', phone: '+7 495 123 45 67' };
const site: Scope = { in: 'site', host: 'shop.example' };
const here: Scope = { in: 'listing', key: 'https://shop.example/search?q=pic' };
const world = { deal: {} };

const order = (changes: Partial<Reading> = {}): Reading => page({ parties: [FORWARDER], ...changes });
const phone = screened(order(), [], world).ties.find(({ kind }) => kind === 'phone') as Tie;

test('a tie that is none takes nothing else with it', () => {
  expect(screened(order(), [], world).verdict).toBe('review');
  const after = screened(order(), [decision(aboutTie(phone), site)], world);
  expect(after.verdict).toBe('note');
  expect(after.ties.find(({ kind }) => kind === 'phone')?.discounted).toBe('d1');
  expect(only(after).findings.find(({ id }) => id === 'discounted_tie')?.evidence).toEqual([phone.evidence]);
  const second = order({ parties: [{ ...FORWARDER, email: 'office@lorem-depot.ru' }] });
  expect(screened(second, [], world).verdict).toBe('stop');
  expect(screened(second, [decision(aboutTie(phone), site)], world).verdict).toBe('stop');
});

test.each<[string, Party]>([
  ['another number', { ...FORWARDER, phone: '+7 495 123 45 68' }],
  ['another role', { ...FORWARDER, role: 'buyer' }],
])('%s is another tie', (_which, party) => {
  const reading = order({ parties: [party] });
  expect(screened(reading, [decision(aboutTie(phone), site)], world)).toEqual(screened(reading, [], world));
});

test('a party scope holds where the party takes part', () => {
  const about = aboutTie(phone);
  const whose = (name: string) => screened(order(), [decision(about, { in: 'party', name })], world).verdict;
  expect(whose('LOREM depot')).toBe('note');
  expect(whose('Ipsum depot')).toBe('review');
});

test('what a form states of the destination is decided for its page alone, never for a site', () => {
  const form = order({ parties: [], destinations: [{ source: 'form', label: 'Ship to', text: 'Russia' }] });
  const stated = screened(form, [], world);
  expect(stated.verdict).toBe('stop');
  const about = aboutTie(stated.ties[0] as Tie);
  expect(screened(form, [decision(about, site)], world)).toEqual(stated);
  expect(screened(form, [decision(about, here)], world).verdict).not.toBe('stop');
});

test('a sign that grew stronger is a new question', () => {
  const weak = decision({ ...aboutTie(phone), strength: 'weak' }, site);
  const after = screened(order(), [weak], world);
  expect(after.verdict).toBe('review');
  expect(only(after).findings.find(({ id }) => id === 'decision_lapsed')?.params.lapse).toBe('stronger');
});

test('goods that are not this item are other goods, for this part number on any page', () => {
  const { goods } = only(screened(page()));
  const about = aboutItem(goods);
  const elsewhere = page({ url: 'https://other.example/', listings: [listing({ url: null })] });
  const part = decision(about, { in: 'part', mpn: 'pic16f877a i/p' });
  const after = only(screened(elsewhere, [part]));
  expect(only(screened(elsewhere)).verdict).toBe('note');
  expect(after.verdict).toBe('clear');
  expect(after.goods).toEqual({ ...goods, discounted: 'd1' });
  expect(after.findings.map(({ id }) => id)).toEqual(['discounted_item']);
  const other = decision({ ...about, hs6: '854232' }, { in: 'part', mpn: 'PIC16F877A-I/P' });
  expect(only(screened(elsewhere, [other])).findings.map(({ id }) => id)).toContain('decision_lapsed');
});

test('goods are never decided for a whole site or a party', () => {
  const about = aboutItem(only(screened(page())).goods);
  for (const scope of [site, { in: 'party', name: 'Lorem Depot' } as const])
    expect(screened(order(), [decision(about, scope)], world)).toEqual(screened(order(), [], world));
});

const MESSAGE = 'The end user is confidential. Please write a lower invoice value.';
const asked = page({ texts: [{ key: 'message', label: null, text: MESSAGE }] });

test('a flag that does not apply no longer counts; one flag alone is none', () => {
  const before = screened(asked);
  expect(before.verdict).toBe('review');
  const [flag] = before.flags as [Flag];
  const after = screened(asked, [decision(aboutFlag(flag), site)]);
  expect(after.verdict).toBe('note');
  expect(after.flags.filter(({ discounted }) => discounted === 'd1').map(({ id }) => id)).toEqual([flag.id]);
  expect(only(after).findings.map(({ id }) => id)).toContain('discounted_flag');
});

test('what was recorded of a listing is said and changes nothing', () => {
  const key = 'https://shop.example/pic pic16f877a i p 8 bit microcontroller';
  const about = { of: 'listing', outcome: 'authorised', number: 'L-12', until: '2027-01-31' } as const;
  const before = only(screened(asked));
  const after = only(screened(asked, [decision(about, { in: 'listing', key })]));
  expect({ ...after, findings: [] }).toEqual({ ...before, findings: [] });
  expect(after.findings).toEqual([
    ...before.findings,
    expect.objectContaining({
      id: 'recorded_authorised',
      level: 'info',
      params: expect.objectContaining({ number: 'L-12', until: '2027-01-31' }),
    }),
  ]);
});
