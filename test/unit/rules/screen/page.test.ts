/** The page as a whole: what is not understood, not loaded or stale, and what a listing-free page gives. */
import { expect, test } from 'vitest';
import { screen } from '../../../../rules/screen.ts';
import { CHIP, cacheOf, run, scenarios, TOWELS } from './scenario.ts';

const SELLER = { role: 'seller' as const, name: 'Example Parts', country: 'DE' };
const EMPTY = { listings: [], parties: [], destinations: [], texts: [] };

scenarios({
  'goods outside every list, nobody named': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    verdict: 'clear',
    ties: [],
  },
  'the same with a seller and no list loaded': {
    listing: TOWELS,
    parties: [SELLER],
    deal: { destination: 'DE' },
    verdict: 'unchecked',
  },
  'tables past their limit': {
    listing: TOWELS,
    deal: { destination: 'DE' },
    cache: { today: '2028-01-01' },
    verdict: 'unchecked',
  },
  'tables past their limit leave a stop': {
    deal: { destination: 'RU' },
    cache: { today: '2028-01-01' },
    verdict: 'stop',
  },
  'a deal with a destination nobody knows': {
    listing: TOWELS,
    deal: { destination: 'Ruritania' },
    verdict: 'unchecked',
  },
  'a page that was not understood': {
    reading: { ...EMPTY, status: 'not-understood', reason: 'wall' },
    verdict: 'unchecked',
    says: ['page_not_understood'],
  },
  'not understood, though a listing was read': {
    listing: TOWELS,
    reading: { status: 'not-understood', reason: 'shell' },
    verdict: 'unchecked',
  },
  'not understood, and the deal goes to Russia': {
    reading: { ...EMPTY, status: 'not-understood', reason: 'wall' },
    deal: { destination: 'Russia' },
    verdict: 'review',
  },
  'a supplier in Germany, no listing': {
    reading: { ...EMPTY, kind: 'supplier', parties: [SELLER] },
    verdict: 'unchecked',
  },
  'a checkout to Russia whose goods were not read': {
    reading: { ...EMPTY, kind: 'checkout', destinations: [{ source: 'order', label: 'Ship to', text: 'Russia' }] },
    verdict: 'review',
    says: ['direct_ru'],
  },
});

test('an empty page: nothing to screen, nothing said, the deal is not judged', () => {
  const reading = {
    ...EMPTY,
    url: '',
    site: 'generic',
    kind: 'other',
    status: 'nothing-to-screen',
    reason: 'empty',
    missed: {},
  } as const;
  const screening = screen(
    { ...reading, ...{ listings: [], parties: [], destinations: [], texts: [] } },
    { destination: 'RU' },
    cacheOf(),
  );
  expect(screening).toMatchObject({ status: 'nothing-to-screen', verdict: 'clear', findings: [], ties: [] });
});

test('what was checked is told facet by facet', () => {
  expect(run({ listing: TOWELS, verdict: 'clear' }).checked).toEqual({
    goods: 'yes',
    origin: 'none-given',
    destination: 'none-given',
    parties: 'none-given',
    lists: [],
  });
  expect(run({ parties: [SELLER], deal: { destination: 'DE' }, verdict: 'note' }).checked).toMatchObject({
    destination: 'yes',
    parties: 'not-loaded',
  });
});

test('jurisdictions that nobody set are said where it matters', () => {
  const said = (deal: object) => run({ deal, verdict: 'stop' }).findings.map(({ id }) => id);
  expect(said({ destination: 'RU' })).toContain('jurisdictions_not_set');
  expect(said({ destination: 'RU', jurisdictions: ['EU'] })).not.toContain('jurisdictions_not_set');
});

test('fifty listings: parties of the page are judged once, and the page is as strong as its strongest listing', () => {
  const one = run({ deal: { destination: 'DE' }, verdict: 'note' });
  expect(one.verdict).toBe('note');
  const { listings } = run({ verdict: 'note' });
  expect(listings).toHaveLength(1);
  expect(run({ listing: CHIP, verdict: 'note' }).listings[0]?.goods.hs6).toBe('854231');
});
