// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadWhereNotJudged } from '../../../../entrypoints/guard.content/load.ts';
import type { EarlyGuard } from '../../../../overlay/guard/early.ts';
import type { GuardState } from '../../../../platform/guardMessages.ts';

const asked = vi.fn();
const FORM = '<form><label>City</label><input><input></form>';
const SEARCH = '<form><input name="q"></form>';
const KNOWN: GuardState = { state: 'known', kind: 'product', verdict: 'note', key: '' };

/** What is asked of the background once a page of that state has stood for a while. */
async function askedOf(html: string, state: GuardState | null, life = new AbortController()): Promise<string[]> {
  document.body.innerHTML = html;
  const early: EarlyGuard<GuardState> = { signal: life.signal, act: null, state: null, hear: null };
  loadWhereNotJudged(early);
  early.state = state;
  await vi.advanceTimersByTimeAsync(60_000);
  return asked.mock.calls.map(([{ type }]) => type);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(asked);
});
afterEach(() => {
  vi.useRealTimers();
  asked.mockClear();
});

test.each<[string, GuardState | null]>([
  ['was not judged', null],
  ['was answered without rules', { state: 'unknown' }],
])('a page with a form that %s gets the bundle, which says so beside its button', async (_how, state) => {
  expect(await askedOf(FORM, state)).toEqual(['load-guard']);
});

test.each<[string, string, GuardState | null]>([
  ['was judged', FORM, KNOWN],
  ['is on a site that is off', FORM, { state: 'off' }],
  ['has a search box only', SEARCH, null],
])('a page that %s gets none', async (_how, html, state) => {
  expect(await askedOf(html, state)).toEqual([]);
});

test('a copy that ends meanwhile asks nothing', async () => {
  const life = new AbortController();
  setTimeout(() => life.abort(), 1000);
  expect(await askedOf(FORM, null, life)).toEqual([]);
});
