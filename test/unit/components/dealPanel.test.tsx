import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { NamedDeal } from '../../../components/deal.tsx';
import { DealPanel, type DealPanelProps } from '../../../components/dealPanel.tsx';

const stated: NamedDeal = {
  name: 'Spring order',
  changed: 0,
  deal: {
    side: 'resell',
    destination: 'Germany',
    buyer: { name: 'Muster', phone: '1' },
    text: 'kept',
    jurisdictions: ['EU'],
  },
};
const onSave = vi.fn<DealPanelProps['onSave']>();

beforeEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
  onSave.mockReset().mockResolvedValue({ saved: true });
});

function show(deal: NamedDeal | null): void {
  act(() => render(<DealPanel stated={deal} now={2 * 3_600_000} onSave={onSave} />, document.body));
}

async function click(words: string): Promise<void> {
  await act(async () =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click(),
  );
}

const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;

test('the deal is shown with its name, age and parts', () => {
  show(stated);
  expect(document.body.textContent).toContain('Spring order, 2 hours ago');
  expect(document.body.textContent).toContain('Destination: Germany');
});

test('saving gives the form as a deal: empty fields are not stated, what the form does not ask is kept', async () => {
  show(stated);
  await click('Change');
  field('destination').value = ' Türkiye ';
  field('buyer.country').value = 'TR';
  await click('Save');
  expect(onSave).toHaveBeenCalledWith('Spring order', {
    side: 'resell',
    destination: 'Türkiye',
    buyer: { name: 'Muster', phone: '1', country: 'TR' },
    text: 'kept',
    jurisdictions: ['EU'],
  });
  expect(document.body.textContent).toContain('Saved as “Spring order”, just now.');
});

test('an unknown country is said at its field, and the form stays', async () => {
  onSave.mockResolvedValue({ saved: false, error: 'unknown-country', field: 'endUser.country' });
  show(null);
  await click('State the deal');
  field('endUser.country').value = 'Narnia';
  await click('Save');
  const wrong = field('endUser.country');
  expect(wrong.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(wrong.getAttribute('aria-describedby') ?? '')?.textContent).toContain('not known');
  expect(wrong.value).toBe('Narnia');
  expect(field('destination').getAttribute('aria-invalid')).toBe('false');
});

test('a deal that could not be saved for another reason is said too', async () => {
  onSave.mockResolvedValue({ saved: false, error: 'not-ready', field: '' });
  show(null);
  await click('State the deal');
  await click('Save');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('not ready');
});

test('a removed deal comes back with undo', async () => {
  show(stated);
  await click('Remove');
  expect(onSave).toHaveBeenLastCalledWith('', null);
  await click('Undo');
  expect(onSave).toHaveBeenLastCalledWith('Spring order', stated.deal);
});
