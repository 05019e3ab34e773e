import { expect, test } from 'vitest';
import { dealFromPage } from '../../../../rules/dealBook/fromPage.ts';
import type { Reading } from '../../../../rules/reading.ts';
import { rules } from '../../../../tools/rules.ts';
import { page } from '../decisions/example.ts';

const { countries } = rules().places;
const from = (changes: Partial<Reading>) =>
  dealFromPage(
    page({ kind: 'checkout', listings: [], parties: [], destinations: [], texts: [], ...changes }),
    countries,
  );

test('a checkout gives its destination and its parties as the page wrote them', () => {
  const found = from({
    destinations: [{ source: 'form', label: 'Ship to', text: 'Türkiye' }],
    parties: [
      { role: 'consignee', name: 'Örnek Depo', country: 'TR', phone: '' },
      { role: 'payer', name: 'Muster GmbH', country: 'Germany' },
      { role: 'payer', name: 'Second payer' },
    ],
  });
  expect(found).toEqual({
    deal: {
      destination: 'Türkiye',
      payer: { name: 'Muster GmbH', country: 'Germany' },
      consignee: { name: 'Örnek Depo', country: 'TR' },
    },
    left: [],
  });
});

test('a request gives its words too; where no destination stands, the last receiver says it', () => {
  const found = from({
    kind: 'rfq',
    parties: [
      { role: 'buyer', name: 'A', country: 'DE' },
      { role: 'endUser', name: 'B', country: 'Poland' },
    ],
    texts: [{ key: 'message', label: null, text: '200 pieces, please' }],
  });
  expect(found?.deal).toMatchObject({ destination: 'Poland', text: '200 pieces, please' });
});

test('what names no country, or another one, is told and not taken', () => {
  const found = from({
    destinations: [
      { source: 'form', label: null, text: 'Germany' },
      { source: 'order', label: null, text: 'Belarus' },
      { source: 'order', label: null, text: 'DE' },
    ],
  });
  expect(found).toEqual({ deal: { destination: 'Germany' }, left: ['Belarus'] });
  expect(from({ destinations: [{ source: 'form', label: null, text: 'Choose a country' }] })).toEqual({
    deal: {},
    left: ['Choose a country'],
  });
});

test('a site setting, and a page that says nothing of a deal, give none', () => {
  expect(from({ destinations: [{ source: 'site-setting', label: null, text: 'Germany' }] })).toBeNull();
});
