import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ListTable, type ShownList } from '../../../../components/lists/table.tsx';

const NOW = Date.UTC(2026, 10, 24, 12);
const list: ShownList = {
  list: 'us_sdn',
  name: 'SDN list',
  publisher: 'US Treasury',
  published: '2026-11-23',
  imported: NOW,
  asOf: '2026-11-23',
  ages: true,
  expired: 0,
  rows: 14_965,
  files: [{ name: 'sdn.csv', modified: Date.UTC(2026, 10, 22) }],
  missing: [],
  bundled: false,
  changes: null,
  failed: null,
};
const onRemove = vi.fn();

function show(changes: Partial<ShownList> = {}): string {
  act(() =>
    render(<ListTable lists={[{ ...list, ...changes }]} now={NOW} limit={7} onRemove={onRemove} />, document.body),
  );
  return document.body.textContent ?? '';
}

const press = (words: string) =>
  act(() => [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click());

beforeEach(() => {
  render(null, document.body);
  onRemove.mockReset();
});

test('a list is shown with its publisher, dates, age and entries', () => {
  expect(show()).toMatch(/SDN list.*US Treasury.*Nov 23, 2026.*Nov 24, 2026.*yesterday.*14,965/);
});

test('a file without a date says so, and gives the date of the file', () => {
  expect(show({ published: null })).toContain('not stated, file of Nov 22, 2026');
});

test.each([
  ['2026-11-21', '3 days ago', null],
  ['2026-11-20', 'Look for a newer file', '.list-aging'],
  ['2026-11-17', 'Look for a newer file', '.list-aging'],
  ['2026-11-16', 'no hit counts as not checked', '.list-stale'],
])('a list as of %s says: %s', (asOf, words, mark) => {
  expect(show({ asOf })).toContain(words);
  expect(document.querySelector('.list-aging, .list-stale')?.matches(mark ?? '*') ?? mark === null).toBe(true);
});

test('a list of the user’s own does not age', () => {
  expect(show({ ages: false, asOf: '2025-01-01' })).toContain('does not age');
  expect(document.querySelector('.list-stale')).toBeNull();
});

test('expired entries are counted in words', () => {
  expect(show({ expired: 2 })).toContain('2 entries have expired');
});

test('of a downloaded list it is said when its publisher was last asked', () => {
  expect(show({ confirmed: NOW })).toContain('was asked on Nov 24, 2026');
});

test('a list goes only after a second word, and a bundled one not at all', () => {
  show();
  press('Remove');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Remove SDN list?');
  press('Keep it');
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Remove');
  press('Remove');
  press('Yes, remove');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('us_sdn');
  show({ bundled: true });
  expect(document.querySelector('button')).toBeNull();
});

test('the failure of the last import, what the last update changed and what is missing stand below the list', () => {
  const text = show({
    missing: ['OFAC addresses'],
    failed: { reason: 'fewer_rows', params: { rows: '90', last: '100' }, files: ['sdn.csv'], at: NOW },
    changes: {
      added: { count: 2, names: ['Firm A'] },
      removed: { count: 0, names: [] },
      changed: { count: 0, names: [] },
    },
  });
  expect(text).toContain('sdn.csv holds 90 entries, and the loaded version holds 100.');
  expect(text).toContain('2 added, 0 removed, 0 changed');
  expect(text).toContain('Added: Firm A and 1 more');
  expect(text).toContain('OFAC addresses');
});
