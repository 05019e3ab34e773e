import { expect, test } from 'vitest';
import type { AboutDestination, Decision } from '../../../../rules/decisions/decision.ts';
import { readDecisions, writeDecisions } from '../../../../rules/decisions/file.ts';
import { pageKey } from '../../../../rules/decisions/scope.ts';
import type { Reading } from '../../../../rules/reading.ts';
import { page, screened, TODAY } from './example.ts';

const goesTo = (text: string): Reading =>
  page({ kind: 'checkout', destinations: [{ source: 'form', label: 'Ship to', text }] });

function settle(right: 'deal' | 'page', changes: Partial<AboutDestination> = {}, expires = '2027-06-30'): Decision {
  return {
    id: 'd1',
    about: { of: 'destination', deal: 'DE', page: 'RU', right, ...changes },
    scope: { in: 'listing', key: pageKey(page()) },
    reason: 'The form was prefilled',
    author: 'Desk',
    decided: TODAY,
    expires,
  };
}

const under = (reading: Reading, destination: string, ...decisions: Decision[]) => {
  const { verdict, listings, findings } = screened(reading, decisions, { deal: { destination } });
  return { verdict, listing: listings[0]?.verdict, ids: findings.map(({ id }) => id) };
};

test('page and deal are both judged, the stricter decides, and the page asks once which is right', () => {
  for (const [shown, stated] of [
    ['Russia', 'Germany'],
    ['Germany', 'Russia'],
  ] as const) {
    const { verdict, ids } = under(goesTo(shown), stated);
    expect(verdict).toBe('stop');
    expect(ids.filter((id) => id === 'page_conflict')).toHaveLength(1);
  }
});

test('settled for the deal, the page’s destination does not count, and who said so stays in sight', () => {
  const { verdict, ids } = under(goesTo('Russia'), 'Germany', settle('deal'));
  expect(verdict).not.toBe('stop');
  expect(ids).toContain('conflict_settled_deal');
  expect(ids).not.toContain('page_conflict');
});

test('settled for the page, the deal’s destination does not count', () => {
  expect(under(goesTo('Russia'), 'Germany', settle('page'))).toMatchObject({
    verdict: 'stop',
    ids: expect.arrayContaining(['conflict_settled_page']),
  });
  const other = settle('page', { deal: 'RU', page: 'DE' });
  expect(under(goesTo('Germany'), 'Russia', other).verdict).not.toBe('stop');
});

test.each<[string, Reading, string, Decision]>([
  ['the deal names another country', goesTo('Russia'), 'France', settle('deal')],
  ['the page names another country', goesTo('Belarus'), 'Germany', settle('deal')],
  ['its time has run out', goesTo('Russia'), 'Germany', settle('deal', {}, '2020-01-01')],
  ['it is another page', { ...goesTo('Russia'), url: 'https://shop.example/else' }, 'Germany', settle('deal')],
])('the question comes back when %s', (_when, reading, deal, decision) => {
  const { verdict, ids } = under(reading, deal, decision);
  expect([verdict, ids.includes('page_conflict')]).toEqual(['stop', true]);
});

const onCheckout = (...texts: string[]): Reading =>
  page({ kind: 'checkout', destinations: texts.map((text) => ({ source: 'form', label: 'Ship to', text })) });

test.each<[string, Reading, string, Decision]>([
  ['an occupied area of it', onCheckout('Sevastopol, Crimea'), 'Germany', settle('deal', { page: 'UA' })],
  ['a second destination', onCheckout('Russia', 'Belarus'), 'Germany', settle('deal')],
  [
    'an end user elsewhere',
    onCheckout('Berlin, Germany, for onward delivery to end user in Moscow, Russia'),
    'Türkiye',
    settle('deal', { deal: 'TR', page: 'DE' }),
  ],
])('a country settled takes nothing else from the page: %s', (_what, reading, deal, decision) => {
  expect(under(reading, deal, decision).verdict).toBe(under(reading, deal).verdict);
  expect(under(reading, deal, decision).verdict).toBe('stop');
});

test('it goes out to a file and comes back', () => {
  const words = { disclaimer: '', notChecked: '' };
  expect(readDecisions(writeDecisions([settle('deal')], TODAY, words))).toEqual({
    decisions: [settle('deal')],
    refused: [],
  });
});
