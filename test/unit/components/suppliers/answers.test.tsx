import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { AnswerForm } from '../../../../components/suppliers/answerForm.tsx';
import { AnswerList } from '../../../../components/suppliers/answers.tsx';
import type { SupplierAnswer } from '../../../../rules/suppliers/answer.ts';

const answer: SupplierAnswer = {
  ...{ id: 'a', supplier: 'Longwick', item: 'XY1234', answers: { origin: 'Malaysia', endUse: 'none needed' } },
  ...{ by: 'Ms Lee', on: '2026-11-02', author: 'Desk', revision: 3 },
};

beforeEach(() => {
  render(null, document.body);
});

test('answers are shown with who, when and about what, and that they change no verdict', () => {
  act(() => render(<AnswerList answers={[answer, { ...answer, id: 'b', item: '', by: '' }]} />, document.body));
  const text = document.body.textContent;
  expect(text).toContain('Origin: Malaysia · End use: none needed');
  expect(text).toContain('Ms Lee, Nov 2, 2026, XY1234');
  expect(text).toContain('Nov 2, 2026, about everything it offers');
  expect(text).toContain('changes no verdict');
});

test('the form gives back the answer with its id and revision; an emptied field was not answered', async () => {
  const onSave = vi.fn();
  const form = <AnswerForm answer={answer} today="2026-11-24" error={null} onSave={onSave} onCancel={() => {}} />;
  act(() => render(form, document.body));
  const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
  field('endUse').value = ' ';
  field('eccn').value = ' EAR99 ';
  await act(async () => document.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledWith({ ...answer, answers: { origin: 'Malaysia', eccn: 'EAR99' } });
});
