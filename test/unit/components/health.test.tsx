import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Health } from '../../../components/health.tsx';
import { screening } from '../../worded.ts';

beforeEach(() => {
  render(null, document.body);
});

function shown(changes: Parameters<typeof screening>[0]) {
  render(<Health screening={screening(changes)} />, document.body);
  const box = document.querySelector<HTMLElement>('.health');
  return { state: box?.dataset.health, lines: [...(box?.children ?? [])].map(({ textContent }) => textContent) };
}

test('a page that was read whole says so in one line, with its adapter where it has one', () => {
  expect(shown({ site: 'generic', missed: {} })).toEqual({ state: 'read', lines: ['This page was read.'] });
  expect(shown({ site: 'farnell', missed: {} }).lines[0]).toMatch(/adapter/);
});

test('what was not read is named, and what has no name of its own is told all the same', () => {
  const { state, lines } = shown({ missed: { 'json-ld': 2, listings: 30, 'of-tomorrow': 1 } });
  expect(state).toBe('partly');
  expect(lines[1]).toMatch(/listings after the first 400; damaged data in the code of the page; a part of the page/);
});

test('a page that was not understood never counts as read', () => {
  expect(shown({ status: 'not-understood', reason: 'wall', missed: {} })).toMatchObject({ state: 'not' });
  expect(shown({ status: 'not-understood', reason: 'too-large', missed: { nodes: 1 } }).lines).toHaveLength(2);
});

test('a page without a listing is no gap, a changed site is told beside a page that was read', () => {
  expect(shown({ status: 'nothing-to-screen', reason: 'no-listings', missed: {} }).state).toBe('nothing');
  expect(shown({ missed: { 'site-changed': 1 } })).toEqual({
    state: 'read',
    lines: ['This page was read.', 'This site changed: reading without its adapter.'],
  });
});
