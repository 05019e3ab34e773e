import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { KeptPacks } from '../../../../components/packs/kept.tsx';
import { PackSource, type ShownPackSource } from '../../../../components/packs/source.tsx';
import type { PackUpdateFailure } from '../../../../platform/db/schema.ts';

const off: ShownPackSource = {
  source: null,
  isManaged: false,
  permitted: true,
  running: false,
  tried: null,
  succeeded: null,
  next: null,
  failure: null,
};
const NOON = new Date(2026, 10, 24, 12).getTime();
const on = { ...off, source: { address: 'https://rules.example/pack.json', key: 'KEY=' }, tried: NOON, next: NOON };
const acts = {
  onTurnOn: vi.fn(async () => 'key' as const),
  onTurnOff: vi.fn(),
  onNow: vi.fn(),
  onPermit: vi.fn(),
};

function show(state: ShownPackSource): string {
  act(() => render(<PackSource state={state} {...acts} />, document.body));
  return document.body.textContent ?? '';
}

const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

beforeEach(() => render(null, document.body));

test('no address is named at first; one is taken with its key, and what is wrong is told', async () => {
  show(off);
  const [address, key] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  await act(async () => {
    address.value = ' https://rules.example/pack.json ';
    address.dispatchEvent(new Event('input', { bubbles: true }));
    key.value = 'KEY';
    key.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => document.querySelector('form')?.requestSubmit());
  expect(acts.onTurnOn).toHaveBeenCalledWith('https://rules.example/pack.json', 'KEY');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('not a public key');
  expect(key.getAttribute('aria-invalid')).toBe('true');
});

test('address, key, last try and next try of one that is on; a permission that was taken back can be given', () => {
  expect(show(on)).toMatch(/https:\/\/rules\.example\/pack\.json.*KEY=.*Last tried.*Next try after/);
  expect(button('Permit the address')).toBeUndefined();
  show({ ...on, permitted: false });
  button('Permit the address')?.click();
  expect(acts.onPermit).toHaveBeenCalled();
});

const REASONS: Record<Exclude<PackUpdateFailure['reason'], keyof typeof OF_LISTS>, true> = {
  ...{ not_json: true, cut_off: true, not_a_pack: true, wrong_key: true, wrong_signature: true, older: true },
  ...{ ahead: true, expired: true, valid_too_long: true, extension_too_old: true, part_differs: true },
  ...{ wrong_rows: true, fewer_rows: true, wrong_tables: true, no_permission: true, no_connection: true },
  ...{ http_error: true, redirected: true, too_slow: true, file_too_large: true, storage: true, cancelled: true },
};
/** Reasons of list imports, which no pack has. */
const OF_LISTS = {
  ...{ empty_file: 0, unknown_format: 0, parse_error: 0, no_rows: 0, too_large: 0, fewer_names: 0 },
  ...{ publisher_stays: 0, other_list: 0, interrupted: 0, fault: 0 },
} as const;

test('every reason has its own words', () => {
  const said = Object.keys(REASONS).map((reason) =>
    show({ ...on, failure: { reason, params: { table: 'goods/codes', rows: '3', last: '50' } } }),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) expect(text).not.toContain('packFailure');
});

test('the packs that are kept, what is in force, and the way back', () => {
  const pack = { created: '2026-11-24', validUntil: '2027-02-01', rows: { goods: 1200, texts: 30 } };
  const onUse = vi.fn();
  const packs = [
    { ...pack, number: 2026112410, version: '2026.11.24.10', inForce: true },
    { ...pack, number: 2026112409, version: '2026.11.24.9', inForce: false },
    { ...pack, number: null, version: '2026.11.24', validUntil: null, inForce: false },
  ];
  act(() => render(<KeptPacks packs={packs} onUse={onUse} />, document.body));
  expect(document.body.textContent).toMatch(/1,230 rows.*Goods: 1,200.*In force now/);
  button('Go back to version 2026.11.24.9')?.click();
  expect(onUse).toHaveBeenCalledWith(2026112409);
  button('Go back to version 2026.11.24')?.click();
  expect(onUse).toHaveBeenLastCalledWith(null);
});
