import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBuffer, writeBuffer } from '../../../../rules/pack/buffer.ts';
import type { PlaceRules } from '../../../../rules/places/index.ts';
import { judgeDestinations, tiesInText, tiesOfParty } from '../../../../rules/places/index.ts';
import type { TieRole } from '../../../../rules/screening.ts';
import { brief, rules } from './compiled.ts';

const FIELDS = ['name', 'country', 'city', 'address', 'phone', 'email', 'website', 'taxId', 'text'] as const;
const words = fc.constantFrom(
  'Russia',
  'РФ',
  'Minsk',
  'Perm',
  'ул. Ленина, 5',
  '614000',
  '+7 495 555-01-23',
  'a@b.ru',
  'ИНН 7707083893',
  'not',
  'не',
  'via',
  'hariç',
  '不发',
  '俄罗斯',
  'SWIFT SABRRUMM',
  'ship to',
  ', ',
  '. ',
  '\n',
  'Idaho',
  'ID 83843',
  'Ростовская обл.',
  'Донецк',
  '₽ 5',
  'IST-SVO',
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
);
const anyParty = fc.record(Object.fromEntries(FIELDS.map((field) => [field, anyText])), { requiredKeys: [] });
const anyRole = fc.constantFrom<TieRole>('destination', 'buyer', 'endUser', 'seller', 'payer', 'route');

test('any facts are answered, and evidence quotes its field', () => {
  fc.assert(
    fc.property(anyParty, anyRole, (party, role) => {
      for (const { evidence, country, area } of tiesOfParty(party, role, rules)) {
        expect(party[evidence.field]).toContain(evidence.text);
        expect(evidence.text.length).toBeLessThanOrEqual(200);
        expect(evidence.rule).toMatch(/^[a-z0-9_]+$/);
        expect(country).toBe(area === 'RU' || area === 'BY' ? area : 'UA');
      }
    }),
  );
});

test('the same facts give the same ties', () => {
  fc.assert(
    fc.property(anyParty, anyRole, (party, role) => {
      expect(tiesOfParty(party, role, rules)).toEqual(tiesOfParty(party, role, rules));
    }),
    { numRuns: 30 },
  );
});

test('more facts never lower or remove a tie of the same role', () => {
  const rank = { direct: 3, strong: 2, weak: 1 };
  fc.assert(
    fc.property(fc.record({ phone: anyText, email: anyText, taxId: anyText }), anyText, (facts, text) => {
      const more = tiesOfParty({ ...facts, text }, 'notify', rules).filter((tie) => tie.role === 'notify');
      for (const tie of tiesOfParty(facts, 'notify', rules)) {
        const same = more.find(({ kind, area }) => kind === tie.kind && area === tie.area);
        expect(rank[same?.strength ?? 'weak']).toBeGreaterThanOrEqual(rank[tie.strength]);
        expect(same).toBeDefined();
      }
    }),
  );
});

test("a seller's words are never ties of those who buy", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const roles = new Set(tiesInText(text, 'text', 'seller', rules).map((tie) => tie.role));
      expect([...roles].every((role) => ['seller', 'manufacturer', 'route', 'bank'].includes(role))).toBe(true);
    }),
  );
});

test('adding a country of destination never removes a tie of another hint', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tied = { source: 'form', label: null, text: 'Russia' } as const;
      const { ties } = judgeDestinations([tied, { source: 'order', label: null, text }], rules);
      expect(brief(ties)).toContain('destination:RU:direct');
    }),
  );
});

test('packed and unpacked rules judge alike', () => {
  const unpacked = readBuffer(writeBuffer(rules)) as PlaceRules;
  for (const address of ['г. Тверь, ул. Советская, 5', 'Moscow, ID 83843', 'ul. Lenina 10, Perm 614000'])
    expect(tiesOfParty({ address }, 'buyer', unpacked)).toEqual(tiesOfParty({ address }, 'buyer', rules));
});

test('a megabyte of text is read', () => {
  const text = 'Delivery to Moscow, Russia via Minsk; not to Iran, ул. Ленина, 5, +7 495 555-01-23 '.repeat(12_000);
  expect(tiesInText(text, 'message', 'destination', rules).length).toBeGreaterThan(0);
});
