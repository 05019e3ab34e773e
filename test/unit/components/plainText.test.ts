import { expect, test } from 'vitest';
import { asPlainText } from '../../../components/plainText.ts';
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
