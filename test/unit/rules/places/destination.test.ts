import { expect, test } from 'vitest';
import { judgeDestinations } from '../../../../rules/places/index.ts';
import type { DestinationHint, DestinationSource } from '../../../../rules/reading.ts';
import { brief, rules } from './compiled.ts';

const hint = (source: DestinationSource, text: string): DestinationHint => ({ source, label: null, text });
const judged = (...hints: DestinationHint[]) => {
  const { destination, ties } = judgeDestinations(hints, rules);
  return [destination?.country ?? null, destination?.strength ?? null, brief(ties)];
};

test.each<[string, string | null, string]>([
  ['Rusya', 'RU', 'destination:RU:direct'],
  ['RUS', 'RU', 'destination:RU:direct'],
  ['Minsk, Beyaz Rusya', 'BY', 'destination:BY:direct'],
  ['白俄罗斯', 'BY', 'destination:BY:direct'],
  ['روسيا البيضاء', 'BY', 'destination:BY:direct'],
  ['Weißrussland', 'BY', 'destination:BY:direct'],
  ['CIF Novorossiysk', 'RU', 'destination:RU:direct'],
  ['Moscow, ID 83843', 'US', '-'],
  ['St. Petersburg, FL 33701', 'US', '-'],
  ['Sevastopol', 'UA', 'destination:sevastopol:direct'],
  ['Херсон, 73000', 'UA', '-'],
  ['Rusko', 'RU', 'destination:RU:strong'],
  ['Siberia', 'RU', 'destination:RU:strong'],
  ['新西伯利亚', 'RU', 'destination:RU:direct'],
  ['Krim', 'UA', 'destination:crimea:strong'],
  ['Almanya', 'DE', '-'],
  ['Istanbul', 'TR', '-'],
  ['somewhere', null, '-'],
  [
    'Please ship to our partner in Tver, everything by truck within three weeks of payment',
    'RU',
    'destination:RU:direct',
  ],
])('a form that says "%s" goes to %s', (text, country, ties) => {
  expect(judged(hint('form', text))).toEqual([country, 'direct', ties]);
});

test('no hint, no destination', () => {
  expect(judged()).toEqual([null, null, '-']);
  expect(judged(hint('form', '  '))).toEqual([null, null, '-']);
});

test('a site setting is strong, and weak where the deal names another country', () => {
  const { ties } = judgeDestinations([hint('site-setting', 'Deliver to Russia')], rules);
  expect(ties).toMatchObject([{ kind: 'site-setting', area: 'RU', strength: 'strong' }]);
  expect(judged(hint('site-setting', 'Russia'), hint('deal', 'DE'))).toEqual(['DE', 'direct', 'destination:RU:weak']);
  expect(judged(hint('site-setting', 'United States'), hint('deal', 'RU'))).toEqual([
    'RU',
    'direct',
    'destination:RU:direct',
  ]);
});

test('countries a seller serves are weak ties of the seller and no destination', () => {
  expect(judged(hint('served', 'Germany, Russia, Poland'))).toEqual([null, null, 'seller:RU:weak']);
});

test('a transshipment place is marked as information', () => {
  expect(judgeDestinations([hint('order', 'Kyrgyzstan')], rules).destination).toMatchObject({
    country: 'KG',
    hub: true,
  });
  expect(judgeDestinations([hint('order', 'Norway')], rules).destination).toMatchObject({ country: 'NO', hub: false });
});
