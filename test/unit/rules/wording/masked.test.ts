import { expect, test } from 'vitest';
import { masked, namesIn } from '../../../../rules/wording/masked.ts';
import { finding, listing, screening } from '../../../worded.ts';

const seller = { role: 'seller' as const, name: 'Quarrelwick Gulf', email: 'sales@quarrelwick.example', matches: [] };
const page = screening({
  url: 'https://shop.example/quarrelwick',
  parties: [seller, { role: 'buyer', name: 'Quarrelwick Gulf Reexport', matches: [] }],
  listings: [
    listing({
      title: 'Pump by Quarrelwick Gulf',
      findings: [
        finding({
          params: { party: 'Quarrelwick Gulf Reexport', list: 'demo' },
          text: '“Quarrelwick Gulf Reexport” (buyer) resembles an entry; “Quarrelwick Gulf” sells.',
          evidence: [{ field: 'seller', text: 'Quarrelwick Gulf, sales@quarrelwick.example', rule: 'list_match' }],
        }),
      ],
    }),
  ],
});

test('names are covered wherever they stand, the longer one first, each with its number', () => {
  const shown = masked(page);
  expect(JSON.stringify({ ...shown, url: '' })).not.toMatch(/quarrelwick/i);
  expect(shown.listings[0]?.findings[0]?.text).toBe('“▒▒▒ 1” (buyer) resembles an entry; “▒▒▒ 2” sells.');
  expect(shown.listings[0]?.title).toBe('Pump by ▒▒▒ 2');
});

test('what says which thing is meant stays, and so does everything that names nobody', () => {
  const shown = masked(page);
  expect(shown.url).toBe(page.url);
  expect(shown.listings[0]?.verdictText).toBe(page.listings[0]?.verdictText);
  expect(masked(screening())).toEqual(screening());
});

test('names too short to be told from words are none', () => {
  expect(namesIn({ name: 'AB', party: '  ', supplier: 'ABC', other: 'Xyz', deep: [{ matchedName: 'Deep' }] })).toEqual([
    'ABC',
    'Deep',
  ]);
});

test('a name with signs of patterns or replacements is taken by the letter', () => {
  expect(masked({ name: 'A.$& (B)', text: 'see A.$& (B), not AX$& (B)' }).text).toBe('see ▒▒▒ 1, not AX$& (B)');
});
