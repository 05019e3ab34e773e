import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { policy, policyPack, policyState, retentionUnder } from '../../../platform/policy.ts';

const get = vi.fn<() => Promise<Record<string, unknown>>>();
const KEY = `${'A'.repeat(43)}=`;

beforeEach(() => {
  Object.assign(fakeBrowser.storage.managed, { get });
});

test('where the browser has no policy and throws, nothing is set', async () => {
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await policyState()).toEqual({ policy: {}, wrong: [] });
});

test('a policy holds field by field: what is wrong is left out and named', async () => {
  get.mockResolvedValue({
    ...{ forbidPause: true, listDays: 15, jurisdictions: ['EU', 'US'], retentionYears: '5', notice: 'Ask Compliance.' },
    ...{ sites: ['shop.example', 'https://bad.example/'], __proto__x: 1, reportTo: 'https://x.example' },
  });
  expect(await policyState()).toEqual({
    policy: { forbidPause: true, jurisdictions: ['EU', 'US'], notice: 'Ask Compliance.' },
    wrong: ['listDays', 'retentionYears', 'sites', '__proto__x', 'reportTo'],
  });
});

test('address and key of packs count together only', async () => {
  const packAddress = 'https://rules.example/pack.json';
  get.mockResolvedValue({ packAddress });
  expect(policyPack(await policy())).toBeNull();
  get.mockResolvedValue({ packAddress, packKey: KEY });
  expect(policyPack(await policy())).toEqual({ address: packAddress, key: KEY });
});

test('the years of a policy hold for every class', () => {
  const chosen = { decision: 10, memory: 3, upkeep: 2 };
  expect(retentionUnder({}, chosen)).toEqual(chosen);
  expect(retentionUnder({ retentionYears: 5 }, chosen)).toEqual({ decision: 5, memory: 5, upkeep: 5 });
});

test('the schema for Chromium names the fields that are read, and the ready policies set only these', async () => {
  const { properties } = JSON.parse(readFileSync('public/policy.json', 'utf8'));
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('POLICY.md', 'utf8'))?.[1] ?? '');
  get.mockResolvedValue(example);
  expect(await policyState()).toEqual({ policy: example, wrong: [] });
  expect(Object.keys(properties).sort()).toEqual(Object.keys(example).sort());
});
