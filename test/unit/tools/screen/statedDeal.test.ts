import { expect, test } from 'vitest';
import { statedDeal } from '../../../../tools/screen/statedDeal.ts';

test('a deal as the contract writes it passes; null and what is not named are not stated, numbers are their digits', () => {
  expect(
    statedDeal({
      side: 'sell',
      buyer: { name: 'Muster', country: null, phone: 491234 },
      vessel: { imo: 9074729 },
      owners: [{ of: 'Muster', name: 'Holding', share: 51 }],
      route: ['AE', null],
      jurisdictions: ['EU', 'US'],
      extra: 1,
    }),
  ).toEqual({
    side: 'sell',
    buyer: { name: 'Muster', phone: '491234' },
    vessel: { imo: '9074729' },
    owners: [{ of: 'Muster', name: 'Holding', share: 51 }],
    route: ['AE'],
    jurisdictions: ['EU', 'US'],
  });
  expect(statedDeal({})).toEqual({});
});

test.each([
  [{ side: 'steal' }, /^deal\.side: /],
  [{ buyer: 'Muster' }, /^deal\.buyer: /],
  [{ buyer: { country: ['DE'] } }, /^deal\.buyer\.country: /],
  [{ jurisdictions: ['XX'] }, /^deal\.jurisdictions\.0: /],
  [{ route: 'AE' }, /^deal\.route: /],
  ['DE', /^deal: /],
])('%j is refused with its place', (deal, message) => expect(() => statedDeal(deal)).toThrow(message));
