import { expect, test } from 'vitest';
import { compileSite } from '../../../../rules/sites/index.ts';

const adapter = {
  id: 'shop',
  name: 'Shop',
  hosts: ['shop.example'],
  verified: [{ kind: 'product', date: '2026-01-02' }],
  labels: [{ label: 'Colli', key: 'mpn' }],
  destination: [{ select: '#place' }],
  traps: ['.also'],
  pages: [
    { kind: 'product', paths: ['/item/*'], title: 'h1', fields: [{ key: 'mpn', select: '.number' }] },
    { kind: 'search', paths: ['/find*'], cards: { card: '.hit', title: 'b' } },
  ],
};

test('compiles what fits, and says for which kinds of pages it was checked', () => {
  const site = compileSite(adapter);
  expect(site.pages.map(({ kind, verified }) => [kind, verified])).toEqual([
    ['product', true],
    ['search', false],
  ]);
  expect(site.labels).toEqual({ Colli: 'mpn' });
  expect(site.destination[0]?.key).toBe('destination');
});

const [product, search] = adapter.pages;

test.each([
  [{ ...adapter, script: 'x' }, /script/],
  [{ ...adapter, hosts: [] }, /hosts/],
  [{ ...adapter, hosts: ['com'] }, /hosts/],
  [{ ...adapter, hosts: ['*.example'] }, /hosts/],
  [{ ...adapter, id: '../x' }, /id/],
  [{ ...adapter, labels: [{ label: 'Colli', key: 'price' }] }, /labels/],
  [{ ...adapter, traps: ['.also:has(a)'] }, /selector/],
  [{ ...adapter, pages: [{ ...product, paths: ['item'] }] }, /paths/],
  [{ ...adapter, pages: [{ kind: 'product', paths: ['/item/*'] }] }, /title, cards or a form/],
  [{ ...adapter, pages: [{ ...search, cards: { card: 'a,', title: 'b' } }] }, /selector/],
  [{ ...adapter, pages: [{ ...product, fields: [{ key: 'mpn', select: '.n', pattern: '(a+)+' }] }] }, /pattern/],
  [{ ...adapter, pages: [{ ...product, fields: [{ key: 'mpn', select: '.n', attribute: 'onclick' }] }] }, /attribute/],
  [{ ...adapter, verified: [{ kind: 'product', date: 'yesterday' }] }, /verified/],
  [null, /site adapter/],
])('refuses %#', (wrong, why) => {
  expect(() => compileSite(wrong)).toThrow(why);
});
