import { expect, test } from 'vitest';
import type { Screening } from '../../../rules/screening.ts';
import { inWords } from '../../../rules/words.ts';
import { rules } from '../../../tools/rules.ts';
import { allTables } from '../../../tools/tables.ts';
import { goods, hit, tie, us } from './verdict/example.ts';

const { texts, verdict, sources, flags } = allTables();
const en = texts.en as Record<string, string>;
const tr = texts.tr as Record<string, string>;
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('Turkish has every text of English, with the same places', () => {
  expect(Object.keys(tr).sort()).toEqual(Object.keys(en).sort());
  for (const [id, text] of Object.entries(en)) expect([id, places(tr[id] as string)]).toEqual([id, places(text)]);
});

test('every finding, action, obligation and flag has its text and its source', () => {
  const { findings } = verdict.findings;
  for (const [id, { source, next }] of Object.entries(findings)) {
    expect(en).toHaveProperty([`finding.${id}`]);
    expect(sources).toHaveProperty([source]);
    for (const action of next) expect(en).toHaveProperty([`action.${action}`]);
  }
  for (const { id, source } of verdict.obligations.lines) {
    expect(en).toHaveProperty([`obligation.${id}`]);
    expect(sources).toHaveProperty([source]);
  }
  for (const [id, { source }] of Object.entries(flags.flags)) {
    expect(en).toHaveProperty([`flag.${id}`]);
    expect(sources).toHaveProperty([source]);
  }
  for (const cited of JSON.stringify(verdict).matchAll(/@([A-Z][\w.-]*)/g))
    expect(sources).toHaveProperty([cited[1] as string]);
});

const finding = {
  id: 'us_licence',
  level: 'stop' as const,
  params: { row: 'A', areas: 'RU' },
  evidence: [],
  basis: 'law' as const,
  jurisdictions: ['US' as const],
  followsGoods: true,
  source: 'FR-2024-06-18',
  next: ['hold', 'compliance'],
};

const screening: Screening = {
  url: '',
  site: 'generic',
  kind: 'product',
  status: 'screened',
  reason: null,
  listings: [
    {
      title: 'Example',
      url: null,
      goods: goods('A', { eccn: ['3A991'] }),
      us: us({ originStated: 'MY', brandCountry: 'US', ear: true }),
      parties: [],
      destination: null,
      ties: [tie()],
      flags: [],
      verdict: 'stop',
      findings: [finding],
      obligations: [{ id: 'eu_12g', jurisdiction: 'EU', basis: 'law' }],
    },
  ],
  apart: [],
  parties: [{ role: 'buyer', name: 'Example Gizmos', matches: [hit({}, { programme: 'X1' }).match] }],
  destination: null,
  ties: [],
  flags: [],
  checked: { goods: 'yes', origin: 'yes', destination: 'none-given', parties: 'not-loaded', lists: [] },
  obligations: [],
  findings: [{ ...finding, id: 'jp_lists', source: 'JP-METI', params: {} }],
  verdict: 'stop',
  missed: {},
};
const worded = inWords(screening, rules(), 'en-GB');

test('a listing in words', () => {
  const [listing] = worded.listings;
  expect(listing?.goodsText).toBe(
    'Likely HS 8542.31, processors and controllers: on the priority list, tier 1; ECCN shown: 3A991',
  );
  expect(listing?.originText).toMatch(
    /^Origin stated: Malaysia; signs that US rules follow the goods; maker's headquarters: United States/,
  );
  expect(listing?.ties[0]?.text).toBe('Destination: Russia, shown by country (direct)');
  expect(listing?.findings[0]?.text).toContain('bound for Russia usually need a licence');
  expect(listing?.findings[0]?.sourceText).toMatchObject({ date: '2024-06-18', level: 'official text read' });
  expect(listing?.findings[0]?.actions).toEqual([
    'Do not order, ship or pay until compliance has decided.',
    'Ask your compliance team.',
  ]);
  expect(listing?.obligations[0]?.text).toContain('Article 12g');
});

test('the page in words, and what was not checked', () => {
  expect(worded.summary).toBe('1 of 1 are priority-list goods, ties found: Russia, 1 to stop, 0 to review');
  expect(worded.notChecked).toEqual([
    'Destination: none stated. State it in the deal.',
    'Parties: no party list is loaded, so no name was compared with any list.',
  ]);
  expect(worded.parties[0]?.matches[0]?.text).toMatch(
    /^Agrees.*“Example Gizmos”, listed on example \(European Union, programme X1\)/,
  );
});

test('a fact of one secondary source is an indicator, never law', () => {
  expect(worded.findings[0]).toMatchObject({
    basis: 'reported',
    sourceText: { level: 'one secondary source, an indicator' },
  });
});

test('Turkish; English where a language is unknown', () => {
  expect(inWords(screening, rules(), 'tr').listings[0]?.originText).toContain('Malezya');
  expect(inWords(screening, rules(), 'xx').verdictText).toBe(worded.verdictText);
  expect(inWords(screening, rules(), '').verdictText).toBe(worded.verdictText);
});

test('no place is left open in any text', () => {
  expect(JSON.stringify({ ...worded, questions: {} })).not.toMatch(/\{\w+\}/);
});
