/** What decisions may never do, whatever the page and whatever was decided. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../../../rules/decisions/decision.ts';
import { listingKey, pageKey } from '../../../../rules/decisions/scope.ts';
import type { Party, Reading } from '../../../../rules/reading.ts';
import { type Screening, VERDICTS } from '../../../../rules/screening.ts';
import { entity, everyDecision, listing, lists, page, SUPPLIER, screened, VELTRA } from './example.ts';

const known = lists(
  VELTRA,
  entity('Ostrakon Primer Freight', {
    effect: 'export-receiver',
    jurisdiction: 'US',
    programme: 'Entity List',
    countries: ['TR'],
  }),
  entity('Kvarnholm Notice Bureau', { effect: 'notice', countries: [] }),
  entity('Parsim Example Petrochem', { jurisdiction: 'US', programme: 'IRAN-EO13846', countries: ['AE'] }),
);

const anyParty: fc.Arbitrary<Party> = fc.record(
  {
    role: fc.constantFrom('seller', 'buyer', 'consignee', 'endUser', 'payer', 'forwarder'),
    name: fc.constantFrom(
      SUPPLIER.name,
      'Ostrakon Primer Freight',
      'Kvarnholm Notice Bureau',
      'Parsim Example Petrochem',
      'Ordinary Lamps',
    ),
    country: fc.constantFrom('AE', 'TR', 'RU', 'CN'),
    phone: fc.constantFrom('+7 495 123 45 67', '+90 212 555 01 01'),
    email: fc.constantFrom('office@lorem.ru', 'office@lorem.example'),
  },
  { requiredKeys: ['role', 'name'] },
);

const anyPage: fc.Arbitrary<Reading> = fc
  .record({
    own: fc.array(anyParty, { maxLength: 2 }),
    shared: fc.array(anyParty, { maxLength: 2 }),
    shipTo: fc.constantFrom(null, 'Russia', 'Germany', 'Belarus'),
    source: fc.constantFrom('form', 'site-setting'),
    message: fc.constantFrom('', 'End user is confidential. Lower the invoice value.', 'Delivery to Minsk'),
    goods: fc.constantFrom('PIC16F877A-I/P microcontroller 8542.31', 'Cotton bath towels', ''),
    listed: fc.boolean(),
  } as const)
  .map(({ own, shared, shipTo, source, message, goods, listed }) => {
    const fields = goods === '' ? [] : [{ key: 'title' as const, label: null, text: goods }];
    return page({
      kind: listed ? 'product' : 'checkout',
      listings: listed ? [listing({ title: goods, fields, parties: own })] : [],
      parties: shared,
      destinations: shipTo === null ? [] : [{ source, label: null, text: shipTo }],
      texts: message === '' ? [] : [{ key: 'message', label: null, text: message }],
    });
  });

/** Every decision there could be on a page: on its own facts and on each listing's. */
function possible(reading: Reading, screening: Screening): Decision[] {
  const ofPage = everyDecision(screening, pageKey(reading));
  const ofListings = screening.listings.flatMap((one) => everyDecision(one, listingKey(one, reading)));
  return [...ofPage, ...ofListings].map((decision, i) => ({ ...decision, id: `d${i}` }));
}

const judgedBy = (reading: Reading, decisions: Decision[] = []) =>
  screened(reading, decisions, { lists: known, deal: {} });
const rank = ({ verdict }: { verdict: Screening['verdict'] }) => VERDICTS.indexOf(verdict);
/** The decisions of a bit mask. */
const chosen = (all: Decision[], mask: number) => all.filter((_, i) => (mask >> (i % 30)) & 1);

test('decisions never make anything stronger', () => {
  fc.assert(
    fc.property(anyPage, fc.nat(), (reading, mask) => {
      const before = judgedBy(reading);
      const after = judgedBy(reading, chosen(possible(reading, before), mask));
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      after.listings.forEach((one, i) => {
        expect(rank(one)).toBeGreaterThanOrEqual(rank(before.listings[i] ?? one));
      });
    }),
  );
});

test('decisions take away what they name and nothing else', () => {
  const bare = ({ parties, ties, flags }: Pick<Screening, 'parties' | 'ties' | 'flags'>) =>
    JSON.parse(JSON.stringify({ parties, ties, flags }, (key, value) => (key === 'discounted' ? undefined : value)));
  const counted = ({ parties, ties, flags }: Pick<Screening, 'parties' | 'ties' | 'flags'>) =>
    [...parties.flatMap(({ matches }) => matches), ...ties, ...flags].filter(
      ({ discounted }) => discounted === undefined,
    ).length;
  fc.assert(
    fc.property(anyPage, fc.nat(), (reading, pick) => {
      const before = judgedBy(reading);
      const all = possible(reading, before);
      const one = all[pick % Math.max(1, all.length)];
      const after = judgedBy(reading, one === undefined ? [] : [one]);
      expect(bare(after)).toEqual(bare(before));
      for (const [i, listed] of after.listings.entries()) {
        expect(bare(listed)).toEqual(bare(before.listings[i] as typeof listed));
        const discounts = listed.findings.filter(({ id }) => id.startsWith('discounted_'));
        for (const { params } of discounts) expect(params.decision).toBe(one?.id);
        const findings = listed.findings.filter(({ id }) => id !== 'decision_lapsed');
        if (discounts.length === 0) expect({ ...listed, findings }).toEqual(before.listings[i]);
      }
      if (one === undefined) expect(counted(after)).toBe(counted(before));
    }),
  );
});

test('a decision on another party never lowers a stop, whatever it says of the entry', () => {
  fc.assert(
    fc.property(anyPage, fc.nat(), (reading, mask) => {
      const before = judgedBy(reading);
      const about = chosen(possible(reading, before), mask).filter((one) => one.about.of === 'party');
      const others = about.map(
        (one) => ({ ...one, about: { ...one.about, name: `${(one.about as { name: string }).name} Two` } }) as Decision,
      );
      expect(judgedBy(reading, others)).toEqual(before);
    }),
  );
});
