import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decision, isExpired, lastDay, monthsAfter } from '../../../../rules/decisions/decision.ts';
import { readDecisions, writeDecisions } from '../../../../rules/decisions/file.ts';
import { standingOf } from '../../../../rules/decisions/standing.ts';
import { rules } from '../../../../tools/rules.ts';
import { decision, entity, lists, SUPPLIER, TODAY, VELTRA } from './example.ts';

const WORDS = { disclaimer: 'Information, not legal advice.', notChecked: 'See each entry.' };
const flag = decision(
  { of: 'flag', flag: 'RF-PACKING', side: 'seller', weight: 'low', text: 'no label' },
  { in: 'site', host: 'shop.example' },
);
const written = (decisions: unknown[]) => writeDecisions(decisions as Decision[], TODAY, WORDS);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-12-31', 2, '2027-02-28'],
  ['no date', 1, null],
])('%s and %i months', (date, months, expected) => expect(monthsAfter(date, months)).toBe(expected));

test('a decision holds through its last day, twelve months at most, and never on a day that is none', () => {
  expect(lastDay({ decided: '2026-11-24', expires: '2026-12-01' })).toBe('2026-12-01');
  expect(lastDay({ decided: '2026-11-24', expires: '2030-01-01' })).toBe('2027-11-24');
  expect(isExpired({ ...flag, expires: 'for ever' }, '2026-11-24')).toBe(true);
});

test('what is written is read again, with the words that every export carries', () => {
  const json = written([flag]);
  expect(readDecisions(json)).toEqual({ decisions: [flag], refused: [] });
  expect(JSON.parse(json)).toMatchObject({ format: 'tradeflag-decisions', schema: 1, ...WORDS });
});

test.each<[string, object]>([
  ['a scope that does not fit', { scope: { in: 'part', mpn: 'X' } }],
  ['no reason', { reason: '  ' }],
  ['a kind nobody knows', { about: { ...flag.about, of: '__proto__' } }],
  ['a day that is none', { decided: '2026-13-45' }],
  ['a text too long', { reason: 'x'.repeat(5001) }],
])('%s is left out and told by its place', (_what, changes) => {
  expect(readDecisions(written([flag, { ...flag, ...changes }]))).toEqual({ decisions: [flag], refused: [2] });
});

test('what was recorded of a listing neither leaves nor comes in', () => {
  const about = { of: 'listing', outcome: 'authorised', number: 'L-1', until: '2027-01-01' } as const;
  const recorded = decision(about, { in: 'listing', key: 'https://shop.example/' });
  expect(readDecisions(written([flag, recorded]))).toEqual({ decisions: [flag], refused: [] });
  const forged = JSON.stringify({ ...JSON.parse(written([flag])), decisions: [recorded] });
  expect(readDecisions(forged)).toEqual({ decisions: [], refused: [1] });
});

test('anything else is no such file', () => {
  for (const json of [
    '',
    '[]',
    '{}',
    'null',
    '{"format":"tradeflag-log","schema":1,"decisions":[]}',
    written([]).replace('1', '2'),
  ])
    expect(readDecisions(json)).toBeNull();
  fc.assert(
    fc.property(fc.json(), (json) => {
      const read = readDecisions(json);
      expect(read === null || Array.isArray(read.decisions)).toBe(true);
    }),
  );
});

const cacheOf = (known: ReturnType<typeof lists> | null, today = TODAY) => ({ rules: rules(), lists: known, today });
const { names, effect, jurisdiction, programme, countries, ...rest } = VELTRA;
const party = decision(
  {
    of: 'party',
    name: SUPPLIER.name,
    country: 'United Arab Emirates',
    taxId: null,
    entries: [
      {
        ...{ list: rest.list, id: rest.id, name: VELTRA.id, matchedName: VELTRA.id, grade: 'stop' },
        ...{ effect, jurisdiction, programme, countries },
      },
    ],
    beside: [],
    vouched: true,
  },
  { in: 'party', name: SUPPLIER.name },
);

test.each([
  ['the same list', lists(VELTRA), 'holds'],
  ['the entry changed', lists({ ...VELTRA, effect: 'notice' }), 'entry_changed'],
  ['another entry of the same name', lists(VELTRA, { ...VELTRA, id: 'second' }), 'other_entry'],
  ['the entry is gone', lists(entity('Ostrakon Primer Freight')), 'holds'],
  ['no list loaded', null, 'holds'],
] as const)('under today’s lists: %s', (_what, known, standing) => {
  expect(standingOf(party, cacheOf(known))).toBe(standing);
});

test('a decision whose time has run out does not hold, whatever the lists say', () => {
  expect(standingOf(party, cacheOf(lists(VELTRA), '2028-01-01'))).toBe('expired');
  expect(standingOf(flag, cacheOf(null))).toBe('holds');
});
