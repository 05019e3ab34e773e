import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Downloads, type ShownDownload, type ShownProgress } from '../../../../components/lists/downloads.tsx';
import type { ShownPublication } from '../../../../components/lists/publications.tsx';

const publication: ShownPublication = {
  id: 'invented_csv',
  lists: ['invented'],
  publisher: 'office',
  format: 'CSV',
  files: [{ name: 'a.csv', url: 'https://office.example/a.csv' }],
  licence: 'free reuse',
  download: { hosts: ['office.example', 'files.example'] },
  source: 'OWN',
  date: '2026-11-24',
  level: 'V1',
  name: 'Invented list',
  publisherName: 'Invented Office',
};
const off: ShownDownload = {
  id: publication.id,
  on: false,
  running: false,
  required: false,
  tried: null,
  succeeded: null,
  next: null,
  failure: null,
};
const NOON = new Date(2026, 10, 24, 12).getTime();
const on: ShownDownload = { ...off, on: true, tried: NOON, succeeded: NOON, next: NOON + 86_400_000 };
const acts = { onTurn: vi.fn(), onNow: vi.fn(), onCancel: vi.fn() };

function show(download: ShownDownload, progress: ShownProgress | null = null): string {
  act(() =>
    render(
      <Downloads publications={[publication]} downloads={[download]} progress={progress} {...acts} />,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}

const press = (label: string) =>
  act(() =>
    [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith(label))?.click(),
  );

beforeEach(() => {
  render(null, document.body);
  vi.resetAllMocks();
});

test('a list is off at first, with its publisher, terms and every address', () => {
  const text = show(off);
  expect(text).toMatch(/Invented list.*Invented Office, CSV.*free reuse.*Off\./);
  expect(text).toMatch(/https:\/\/office\.example\/a\.csv.*lead on to: files\.example/);
  press('Download now and every day: Invented list');
  expect(acts.onTurn).toHaveBeenCalledWith('invented_csv', true);
});

test('one that is on says when it was tried, what came of it, and when it is tried next', () => {
  expect(show(on)).toMatch(/Last tried Nov 24, 2026.*in force Nov 24, 2026.*Next try after Nov 25, 2026/);
  press('Look for a newer version');
  expect(acts.onNow).toHaveBeenCalledWith('invented_csv');
  press('Turn off');
  expect(acts.onTurn).toHaveBeenCalledWith('invented_csv', false);
});

test.each([
  [{ reason: 'http_error' as const, params: { status: '503' } }, 'answered with the error 503'],
  [{ reason: 'redirected' as const, params: { host: 'elsewhere.example' } }, 'leads to elsewhere.example'],
  [
    { reason: 'fewer_rows' as const, params: { rows: '3', last: '900' } },
    'holds 3 entries, and the loaded version holds 900',
  ],
])('why a try failed: %o', (failure, words) => {
  expect(show({ ...on, failure })).toContain(words);
});

test('one under way says how far it is and can be cancelled', () => {
  expect(show({ ...on, running: true })).toContain('Waiting for the publisher');
  const progress = { id: 'invented_csv', read: 5_200_000, files: 4, done: 1 };
  expect(show({ ...on, running: true }, progress)).toContain('1 of 4 files, 5.2 MB');
  expect(document.querySelector('progress')?.value).toBe(1);
  press('Cancel the download');
  expect(acts.onCancel).toHaveBeenCalledWith('invented_csv');
});

test('what the organisation requires has no way to be turned off', () => {
  show(on);
  press('Turn off');
  expect(acts.onTurn).toHaveBeenCalledWith('invented_csv', false);
  vi.resetAllMocks();
  expect(show({ ...on, required: true })).toContain('Your organisation requires it.');
  press('Turn off');
  expect(acts.onTurn).not.toHaveBeenCalled();
});
