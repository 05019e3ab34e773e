import { render } from 'preact';
import { expect, test } from 'vitest';
import { Adapters } from '../../../../components/sites/adapters.tsx';

const SITES = [
  { name: 'Parts', hosts: ['parts.example'], verified: ['product', 'search'] as const },
  { name: 'Trade', hosts: ['trade.example', 'trade.test'], verified: [] },
];

test('says which sites were checked and which are unverified, and offers what is not read', () => {
  const allowed: string[] = [];
  render(
    <Adapters sites={SITES} read={['example', 'parts.example']} onAllow={(host) => allowed.push(host)} />,
    document.body,
  );
  const [parts, trade] = document.querySelectorAll('[data-adapter]');
  expect(parts?.textContent).toContain('product pages, result lists');
  expect(parts?.querySelector('button')).toBeNull();
  expect(trade?.textContent).toContain('Unverified');
  const buttons = trade?.querySelectorAll('button') ?? [];
  expect([...buttons].map((button) => button.textContent)).toEqual(['Read trade.test']);
  buttons[0]?.click();
  expect(allowed).toEqual(['trade.test']);
});
