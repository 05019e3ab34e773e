import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { LookUp, type LookUpProps } from '../../../../components/lists/lookUp.tsx';
import { newEntry } from '../../../../rules/lists/entry.ts';
import type { WordedEntry } from '../../../../rules/worded.ts';

const acts = { onType: vi.fn(), onOpen: vi.fn() };
const bosk = {
  key: 'boskmarine',
  name: 'Bosk Marine',
  text: 'Bosk Shipping',
  ranges: [[0, 3]] as const,
  listNames: ['EU list', 'SDN list'],
};
const halberg = { ...bosk, key: 'halberg', name: 'Halberg', text: 'Halberg', ranges: [] };

const entry: WordedEntry = {
  entity: {
    ...newEntry('us_sdn', '42', ['DEMO1']),
    type: 'company',
    names: [
      { text: 'Bosk Marine', kind: 'primary' },
      { text: 'Bosk Shipping', kind: 'alias' },
      { text: 'BM', kind: 'weak' },
    ],
    countries: ['CY'],
    addresses: [{ text: '1 Imaginary Quay, Limassol', city: 'Limassol', country: 'CY' }],
    ids: [
      { kind: 'inn', value: '5750000017' },
      { kind: 'registration', value: 'HE 1' },
    ],
    websites: ['bosk.example'],
    dates: [
      { kind: 'listed', value: '2024-05-03' },
      { kind: 'expires', value: '2026-11-23' },
    ],
    remarks: 'Invented.',
  },
  listName: 'SDN list',
  publisher: 'US Treasury',
  effectText: 'Assets frozen.',
  published: '2026-11-20',
  expired: true,
};

function show(props: Partial<LookUpProps> = {}): string {
  const nothing = { typed: 'bosk', state: 'found' as const, found: [], more: 0, open: null, entries: null };
  act(() => render(<LookUp {...nothing} {...acts} {...props} />, document.body));
  return document.body.textContent ?? '';
}
const key = (name: string) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

beforeEach(() => {
  render(null, document.body);
  vi.resetAllMocks();
});

test('what is typed is passed on, and what was found is shown with its lists and the letters that agree', () => {
  const text = show({ found: [bosk] });
  expect(text).toMatch(/1 name found.*Bosk Shipping.*Bosk Marine.*EU list; SDN list/);
  expect(document.querySelector('mark')?.textContent).toBe('Bosk');
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = 'halb';
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  expect(acts.onType).toHaveBeenCalledWith('halb');
});

test.each([
  [{ state: null }, /^(?!.*found)/],
  [{ state: 'none' as const }, /No list is loaded/],
  [{ state: 'preparing' as const }, /being prepared/],
  [{ state: 'failed' as const }, /did not answer/],
  [{}, /No name in the loaded lists begins like “bosk”.*another name/],
  [{ found: [bosk], more: 30 }, /31 names found.*30 more names/],
])('without a hit it says why: %o', (props, words) => {
  expect(show(props)).toMatch(words);
});

test('arrow keys go from the box through what was found and back', () => {
  show({ found: [bosk, halberg] });
  document.querySelector('input')?.focus();
  key('ArrowDown');
  key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Halberg');
  key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Halberg');
  key('ArrowUp');
  key('ArrowUp');
  expect(document.activeElement).toBe(document.querySelector('input'));
});

test('one that is opened shows all that its list says', () => {
  show({ found: [bosk] });
  act(() => document.querySelector<HTMLElement>('.found-party > button')?.click());
  expect(acts.onOpen).toHaveBeenCalledWith('boskmarine');
  const text = show({ found: [bosk], open: 'boskmarine', entries: [entry] });
  expect(text).toMatch(/SDN list, published Nov 20, 2026.*US Treasury.*Company. Assets frozen/);
  for (const words of [
    'DEMO1',
    'Cyprus',
    '1 Imaginary Quay',
    'INN 5750000017',
    'Registration number HE 1',
    'bosk.example',
  ])
    expect(text).toContain(words);
  expect(text).toMatch(/weak.*BM/);
  expect(text).toMatch(/Expired, it no longer counts.*Nov 23, 2026/);
  expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual([entry.entity.source]);
});

test('an entry that is gone meanwhile is said to be', () => {
  expect(show({ found: [bosk], open: 'boskmarine', entries: [] })).toContain('no longer in the loaded lists');
});
