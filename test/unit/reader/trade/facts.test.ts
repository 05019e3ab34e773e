import { expect, test } from 'vitest';
import { addBracketed, addFact, addField, addHint, fits } from '../../../../reader/trade/facts.ts';
import type { Field, Party } from '../../../../rules/reading.ts';

test('values that cannot be what the label says are not taken', () => {
  expect(fits('hs', '8542.39.00')).toBe(true);
  expect(fits('hs', 'on request')).toBe(false);
  expect(fits('article', 'RFQ-2025-112')).toBe(false);
  expect(fits('article', 'RFQX-112')).toBe(true);
  expect(fits('phone', '+90 262 000 00 00')).toBe(true);
  expect(fits('phone', 'call us')).toBe(false);
  expect(fits('email', 'info@firm.example')).toBe(true);
  expect(fits('name', 'Log in')).toBe(false);
  expect(fits('city', 'Foshan (4,775)')).toBe(false);
  expect(fits('origin', '—')).toBe(false);
});

test('an article number is a model by its letters, a shop number without', () => {
  const fields: Field[] = [];
  addField(fields, 'article', 'Артикул', 'HX-788CXI');
  addField(fields, 'article', 'Артикул', '747122168');
  addField(fields, 'article', 'Артикул', 'hx-788cxi');
  expect(fields.map(({ key, text }) => `${key}=${text}`)).toEqual(['model=HX-788CXI', 'sku=747122168']);
});

test('a part number in brackets, not a voltage or a remark', () => {
  const bracketed = (title: string) => {
    const fields: Field[] = [];
    addBracketed(fields, title);
    return fields[0]?.text;
  };
  expect(bracketed('Конденсатор 1uF 35V B (TKA105K035R)')).toBe('TKA105K035R');
  expect(bracketed('Relay [RX78-12VDC/5]')).toBe('RX78-12VDC/5');
  for (const title of ['Battery (1500MAH)', 'Cable (USB)', 'Lens (new)', 'Case (2020)', 'Kit (A+B)'])
    expect([title, bracketed(title)]).toEqual([title, undefined]);
});

test('a fact told twice is one; a second name opens a second party', () => {
  const parties: Party[] = [];
  addFact(parties, 'buyer', 'name', 'Altay Makina');
  addFact(parties, 'buyer', 'country', 'Türkiye');
  addFact(parties, 'buyer', 'name', 'ALTAY MAKINA');
  addFact(parties, 'buyer', 'name', 'Brandtner GmbH');
  expect(parties).toEqual([
    { role: 'buyer', name: 'Altay Makina', country: 'Türkiye' },
    { role: 'buyer', name: 'Brandtner GmbH' },
  ]);
});

test('prompts and currencies are no places', () => {
  const hints: never[] = [];
  for (const text of ['Select your location', 'Выберите город', '-- seçiniz --', 'USD', '—', '请选择'])
    addHint(hints, { source: 'site-setting', label: null, text });
  expect(hints).toEqual([]);
});
