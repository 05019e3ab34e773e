import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DecideForm, type DecideFormProps } from '../../../../components/decisions/decideForm.tsx';
import { OutcomeForm } from '../../../../components/decisions/outcomeForm.tsx';

beforeEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

const show = (node: VNode) => act(() => render(node, document.body));
const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const submit = () => act(() => document.querySelector('form')?.requestSubmit());

const decide: DecideFormProps = {
  title: 'Not the same party…',
  scopes: ['“Muster”, wherever it takes part', 'This listing only'],
  others: 2,
  ends: 'At most twelve months.',
  author: 'Desk',
  from: '2026-11-24',
  to: '2027-11-24',
  error: null,
  onSave: vi.fn(),
  onCancel: vi.fn(),
};

test('a decision is said with reason, scope, last day and name, the usual ones offered', () => {
  const onSave = vi.fn();
  show(<DecideForm {...decide} onSave={onSave} />);
  expect(document.activeElement).toBe(field('reason'));
  field('reason').value = '  Another number ';
  field('scope').value = '1';
  field('others').checked = true;
  submit();
  expect(onSave).toHaveBeenCalledWith({
    ...{ reason: 'Another number', scope: 1, expires: '2027-11-24', author: 'Desk', others: true },
  });
});

test('a reason must be given, and nothing is asked of other entries where there is none', () => {
  const onSave = vi.fn();
  show(<DecideForm {...decide} others={0} onSave={onSave} />);
  expect(field('reason').required).toBe(true);
  expect(field('others')).toBeNull();
});

test('why it was not kept is told, and what was typed stays', () => {
  show(<DecideForm {...decide} />);
  field('reason').value = 'typed';
  show(<DecideForm {...decide} error="The disk is full." />);
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('The disk is full.');
  expect(field('reason').value).toBe('typed');
});

const choose = (value: string) => act(() => (document.querySelector(`[value="${value}"]`) as HTMLInputElement).click());

test('an authorisation asks for number and last day, other outcomes do not', () => {
  const onSave = vi.fn();
  show(<OutcomeForm author="" today="2026-11-24" error={null} onSave={onSave} onCancel={vi.fn()} />);
  expect(field('number')).toBeNull();
  choose('authorised');
  field('number').value = 'L-12';
  field('until').value = '2027-01-31';
  field('reason').value = 'Granted';
  submit();
  const authorisation = { number: 'L-12', until: '2027-01-31' };
  expect(onSave).toHaveBeenLastCalledWith({ outcome: 'authorised', authorisation, reason: 'Granted', author: '' });
  choose('escalated');
  submit();
  expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ outcome: 'escalated', authorisation: null }));
});

test('an open decision is not escalated again', () => {
  show(
    <OutcomeForm
      author=""
      today="2026-11-24"
      without={['escalated']}
      error={null}
      onSave={vi.fn()}
      onCancel={vi.fn()}
    />,
  );
  expect(document.querySelector('[value="escalated"]')).toBeNull();
  expect((document.querySelector('[value="refused"]') as HTMLInputElement).checked).toBe(true);
});
