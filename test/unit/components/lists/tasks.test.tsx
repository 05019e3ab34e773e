import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ListTasks, type Progress, type ShownTask } from '../../../../components/lists/tasks.tsx';
import type { Outcome } from '../../../../rules/lists/outcome.ts';

const task: ShownTask = { id: 4, work: 'import', names: ['sdn.csv', 'alt.csv'], outcomes: null };
const outcome: Outcome & { name: string | null } = {
  list: 'us_sdn',
  name: 'SDN list',
  files: ['sdn.csv'],
  rows: 14_965,
  changes: null,
  skipped: 0,
  missing: [],
  failure: null,
};
const onDrop = vi.fn();

function show(shown: Partial<ShownTask>, progress: Progress | null = null, loaded: string[] = []): string {
  const tasks = [{ ...task, ...shown }];
  act(() => render(<ListTasks tasks={tasks} progress={progress} loaded={loaded} onDrop={onDrop} />, document.body));
  return document.body.textContent ?? '';
}

const bar = () => document.querySelector('progress');
const said = () => document.querySelector('[role=status]')?.textContent ?? '';

beforeEach(() => {
  render(null, document.body);
  onDrop.mockReset();
});

test('a task that waits has a bar without a value and can be cancelled', () => {
  expect(show({})).toContain('Waiting: sdn.csv, alt.csv');
  expect(bar()?.hasAttribute('value')).toBe(false);
  act(() => document.querySelector('button')?.click());
  expect(onDrop).toHaveBeenCalledExactlyOnceWith(4);
});

test('the bar moves with the bytes, is named for its files, and is not read out at every step', () => {
  const text = show({}, { task: 4, stage: 'reading', read: 3_200_000, total: 6_000_000, rows: 12_345 });
  expect(text).toContain('3.2 of 6 MB, 12,345 entries');
  expect([bar()?.getAttribute('value'), bar()?.getAttribute('max')]).toEqual(['3200000', '6000000']);
  expect(document.getElementById(bar()?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('sdn.csv');
  expect(said()).toBe('');
  expect(show({}, { task: 4, stage: 'indexing', read: 0, total: 0, rows: 0 })).toContain('index of all names');
  expect(bar()?.hasAttribute('value')).toBe(false);
});

test('the progress of another task is not shown here', () => {
  expect(show({}, { task: 5, stage: 'reading', read: 1, total: 2, rows: 1 })).toContain('Waiting');
});

test('what came of an import is told in a live region', () => {
  show({ outcomes: [{ ...outcome, skipped: 2, missing: ['OFAC addresses'] }] });
  expect(said()).toContain('SDN list: 14,965 entries loaded from sdn.csv.');
  expect(said()).toContain('2 rows were left out');
  expect(said()).toContain('OFAC addresses');
});

test.each([
  [
    'unknown_format',
    { error: 'Unknown list: a ZIP archive' },
    'is not a list',
    'The reader says: Unknown list: a ZIP archive',
  ],
  ['storage', { error: 'QuotaExceededError' }, 'Make room on the disk', ''],
  ['cancelled', {}, 'Cancelled.', ''],
] as const)('a failure is told: %s', (reason, params, words, detail) => {
  show({ outcomes: [{ ...outcome, rows: null, failure: { reason, params } }] }, null, ['us_sdn']);
  expect(said()).toContain(words);
  expect(said()).toContain(detail);
  expect(said()).toContain('The version loaded before stays in use.');
  show({ outcomes: [{ ...outcome, list: null, name: null, rows: null, failure: { reason, params } }] });
  expect(said()).toContain('Nothing of it was loaded.');
});

test('a removal is told too', () => {
  show({ work: 'remove', names: ['SDN list'], outcomes: [] });
  expect(said()).toContain('Removed: SDN list.');
});
