import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DealPanel, type DealPanelProps } from '../../../../components/deal/panel.tsx';
import type { StatedDeal } from '../../../../rules/dealBook/age.ts';

const spring: StatedDeal = {
  id: 'a',
  name: 'Spring order',
  changed: 0,
  confirmed: 0,
  revision: 4,
  age: 'holds',
  deal: {
    side: 'resell',
    destination: 'Germany',
    buyer: { name: 'Muster', phone: '1' },
    text: 'kept',
    jurisdictions: ['EU'],
  },
};
const autumn: StatedDeal = { ...spring, id: 'b', name: 'Autumn', revision: 1, deal: { destination: 'TR' } };

const acts = {
  onSave: vi.fn<DealPanelProps['onSave']>(),
  onRemove: vi.fn<DealPanelProps['onRemove']>(),
  onChoose: vi.fn<DealPanelProps['onChoose']>(),
  onConfirm: vi.fn<DealPanelProps['onConfirm']>(),
  onFill: vi.fn<DealPanelProps['onFill']>(),
};

beforeEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
  for (const one of Object.values(acts)) one.mockReset();
  acts.onSave.mockImplementation(async ({ name, deal }) => ({
    saved: true,
    deal: { ...spring, name, deal, revision: 5 },
  }));
  acts.onRemove.mockResolvedValue(true);
});

function show(inForce: StatedDeal | null, more: Partial<DealPanelProps> = {}): void {
  const deals = inForce === null ? [] : [spring, autumn].map((one) => (one.id === inForce.id ? inForce : one));
  const props = {
    deals,
    inForce,
    usual: 'a',
    own: false,
    readOnly: false,
    now: 2 * 3_600_000,
    fillable: true,
    ...acts,
    ...more,
  };
  act(() => render(<DealPanel {...props} />, document.body));
}

async function click(words: string): Promise<void> {
  await act(async () =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click(),
  );
}

const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const text = () => document.body.textContent ?? '';

test('the deal is shown with its name, age and parts, beside the others to choose from', async () => {
  show(spring);
  expect(text()).toContain('Spring order, 2 hours ago');
  expect(text()).toContain('Destination: Germany');
  const choice = document.querySelector('select') as HTMLSelectElement;
  expect([...choice.options].map((one) => one.textContent)).toEqual(['Spring order (usual)', 'Autumn', 'No deal']);
  for (const [value, chosen] of [
    ['b', 'b'],
    ['', null],
  ] as const) {
    choice.value = value;
    await act(async () => void choice.dispatchEvent(new Event('change', { bubbles: true })));
    expect(acts.onChoose).toHaveBeenLastCalledWith(chosen, false);
  }
  show(autumn, { own: true });
  await click('Use in every tab');
  expect(acts.onChoose).toHaveBeenLastCalledWith('b', true);
});

test('saving gives the form as a deal: empty fields are not stated, what the form does not ask is kept', async () => {
  show(spring);
  await click('Change');
  field('destination').value = ' Türkiye ';
  field('buyer.country').value = 'TR';
  field('name').value = 'Renamed';
  await click('Save');
  const deal = {
    side: 'resell',
    destination: 'Türkiye',
    buyer: { name: 'Muster', phone: '1', country: 'TR' },
    text: 'kept',
    jurisdictions: ['EU'],
  };
  expect(acts.onSave).toHaveBeenCalledWith({ id: 'a', revision: 4, name: 'Renamed', deal });
  expect(text()).toContain('Saved as “Renamed”, just now.');
  await click('Undo');
  expect(acts.onSave).toHaveBeenLastCalledWith({ id: 'a', revision: 5, name: 'Spring order', deal: spring.deal });
});

test('a copy is a new deal, and undo removes it again', async () => {
  show(spring);
  await click('Copy…');
  expect(field('name').value).toBe('Copy of Spring order');
  await click('Save');
  expect(acts.onSave).toHaveBeenCalledWith({
    id: null,
    revision: null,
    name: 'Copy of Spring order',
    deal: spring.deal,
  });
  await click('Undo');
  expect(acts.onRemove).toHaveBeenCalledWith(expect.objectContaining({ name: 'Copy of Spring order', revision: 5 }));
});

test('an unknown country is said at its field, and the form stays', async () => {
  acts.onSave.mockResolvedValue({ saved: false, error: 'unknown-country', field: 'payer.country' });
  show(null);
  await click('State the deal');
  field('payer.country').value = 'Narnia';
  await click('Save');
  const wrong = field('payer.country');
  expect(wrong.getAttribute('aria-invalid')).toBe('true');
  expect(wrong.closest('details')?.hasAttribute('open')).toBe(true);
  expect(document.getElementById(wrong.getAttribute('aria-describedby') ?? '')?.textContent).toContain('not known');
  expect(wrong.value).toBe('Narnia');
  expect(field('destination').getAttribute('aria-invalid')).toBe('false');
});

test.each([
  ['not-ready', 'not ready'],
  ['storage', 'refused'],
] as const)('a deal that could not be saved (%s) is said too', async (error, words) => {
  acts.onSave.mockResolvedValue({ saved: false, error, field: '' });
  show(null);
  await click('State the deal');
  await click('Save');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain(words);
});

test('changed in another window: theirs is shown, and mine goes over it, beside it, or nowhere', async () => {
  const theirs = { ...spring, revision: 9, deal: { destination: 'Poland' } };
  acts.onSave.mockResolvedValueOnce({ saved: false, error: 'changed', current: theirs });
  show(spring);
  await click('Change');
  field('destination').value = 'France';
  await click('Save');
  expect(text()).toContain('Destination: Poland');
  await click('Save mine over it');
  expect(acts.onSave).toHaveBeenLastCalledWith(
    expect.objectContaining({ id: 'a', revision: 9, deal: expect.objectContaining({ destination: 'France' }) }),
  );
  acts.onSave.mockResolvedValueOnce({ saved: false, error: 'changed', current: null });
  await click('Change');
  await click('Save');
  expect(text()).toContain('removed in another window');
  await click('Save mine as a new deal');
  expect(acts.onSave).toHaveBeenLastCalledWith(expect.objectContaining({ id: null, revision: null }));
});

test('a removed deal comes back with undo, under its own id', async () => {
  show(spring);
  await click('Remove');
  expect(acts.onRemove).toHaveBeenLastCalledWith(spring);
  await click('Undo');
  expect(acts.onSave).toHaveBeenLastCalledWith({ id: 'a', revision: null, name: 'Spring order', deal: spring.deal });
});

test('an old deal is asked about, an expired one is called so', async () => {
  show({ ...spring, age: 'ask' });
  await click('It still holds');
  expect(acts.onConfirm).toHaveBeenCalledWith('a');
  show({ ...spring, age: 'expired' });
  expect(text()).toContain('states nothing any more');
  expect(document.querySelector('option')?.textContent).toBe('Spring order (expired)');
});

test('a page fills the form with one click, and what was not taken is told', async () => {
  acts.onFill.mockResolvedValue({ deal: { destination: 'Türkiye', payer: { name: 'Muster' } }, left: ['Choose'] });
  show(spring);
  await click('Fill from this page');
  expect([field('destination').value, field('payer.name').value]).toEqual(['Türkiye', 'Muster']);
  expect(text()).toContain('“Choose”');
  expect(acts.onSave).not.toHaveBeenCalled();
});
