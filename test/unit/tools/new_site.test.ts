import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { compileSite } from '../../../rules/sites/index.ts';

const PAGE = 'test/pages/list-nested-tiles.html';
const run = (...args: string[]) => execFileSync('node', ['tools/new-site.ts', ...args], { encoding: 'utf8' });

test('a skeleton is shown with the reading it gives, sorted and fit for the schema', () => {
  const said = run('www.shop.example', PAGE, '--url', 'https://www.shop.example/list/mills', '--dry');
  expect(said).toMatch(/^without: search, read, read by generic\n {2}9 listings/);
  expect(said).toContain('with: search, read, read by shop\n  9 listings');
  const adapter = JSON.parse(said.slice(said.indexOf('\n{')));
  expect(compileSite(adapter)).toMatchObject({ id: 'shop', hosts: ['shop.example'] });
  expect(adapter.pages[0].paths).toEqual(['/list/*']);
  for (const part of [adapter, adapter.pages[0]]) expect(Object.keys(part)).toEqual(Object.keys(part).toSorted());
});

test('an adapter that is there already is read and not overwritten', () => {
  expect(run('farnell.com', PAGE, '--id', 'farnell')).toMatch(/there already/);
});

test('wrong usage is told in one line', () => {
  for (const args of [[], ['shop'], ['shop.example', PAGE, '--url', 'nowhere']]) {
    const { status, stderr } = spawnSync('node', ['tools/new-site.ts', ...args], { encoding: 'utf8', input: '' });
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  }
});
