import { expect, test } from 'vitest';
import { asPlainText, questionText, templateText } from '../../../components/plainText.ts';
import { finding, listing, screening } from '../../worded.ts';

test('copied text carries evidence, rule, source, date, next step, limits, deal and disclaimer', () => {
  const text = asPlainText(listing(), screening(), {
    name: 'Spring order',
    changed: 0,
    deal: { destination: 'Germany' },
  });
  expect(text).toBe(`XY1234 microcontroller
https://shop.example/xy1234

Stop: do not go on until compliance decides
Goods: HS 8542.31: on the priority list, tier 1
Origin: Origin not stated

Why
- Stop: Priority-list goods, and the order goes to Russia.
  Title: "XY1234 microcontroller"
  Law: EU, UK. Rule: goods_direct_russia
  Source: Regulation 1, 2026-01-02 (official text read)
  > Ask your compliance team.

What was not checked
- Names of parties: no list is loaded.

Your deal: Spring order · Destination: Germany · Rules: not set (all apply)
Information, not legal advice.`);
});

test('reasons of the page and of the listing stand together, strongest first', () => {
  const page = screening({ findings: [finding({ id: 'page_conflict', level: 'review' })] });
  const text = asPlainText(listing({ findings: [finding({ id: 'low', level: 'note' })] }), page, null);
  expect(text.indexOf('page_conflict')).toBeLessThan(text.indexOf('low'));
});

test('the evidence carries what the supplier answered, with date and name', () => {
  const answered = [
    {
      ...{ id: 'a', supplier: 'Longwick', item: '', answers: { origin: 'Malaysia', hs: '8542.31' }, by: 'Ms Lee' },
      ...{ on: '2026-11-02', author: 'Desk', revision: 1 },
    },
  ];
  expect(asPlainText(listing({ answered }), screening(), null)).toContain(
    'What this supplier answered\n- Origin: Malaysia · HS code: 8542.31 (Ms Lee, Nov 2, 2026, about everything it offers)',
  );
});

test('the question names the item alone, in the language asked for, else in English', () => {
  const one = listing({ title: 'Chip $& {item}' });
  expect(questionText(one, screening(), 'zh')).toBe('请提供 XY1234, Chip $& {item} 的原产国。');
  expect(questionText(one, screening(), 'xx')).toBe('Please send us the origin of XY1234, Chip $& {item}.');
});

test('the place of a template comes with what was not checked, and only where a duty asks for it', () => {
  expect(templateText(listing(), screening())).toBeNull();
  const duty = {
    id: 'eu_12g',
    jurisdiction: 'EU' as const,
    basis: 'law' as const,
    text: 'Clause',
    templateText: 'At X',
  };
  expect(templateText(listing({ obligations: [duty] }), screening())).toBe(
    'At X\n\nWhat was not checked\n- Names of parties: no list is loaded.\n\nInformation, not legal advice.',
  );
});
