import { expect, test } from 'vitest';
import { askedAbout, waysPast } from '../../../../rules/decisions/ways.ts';
import type { ListMatch } from '../../../../rules/screening.ts';
import { finding, listing, screening } from '../../../worded.ts';

const match = (id: string, discounted?: string) =>
  ({ list: 'demo', id, discounted, text: id }) as unknown as ListMatch & { text: string };
const party = (name: string, ...matches: ReturnType<typeof match>[]) => ({ role: 'consignee' as const, name, matches });
const hit = (id: string) => finding({ id: 'hit_freeze', basis: 'law', params: { list: 'demo', entry: id } });
const at = (...findings: ReturnType<typeof finding>[]) => screening({ listings: [listing({ findings })] });

test('a plain reason is enough where neither law nor a list entry stands behind any stop', () => {
  expect(waysPast(at(finding({ basis: 'reported' }), finding({ basis: 'policy' }))).plain).toBe(true);
  expect(waysPast(at(finding({ basis: 'reported' }), finding({ basis: 'law', level: 'review' }))).plain).toBe(true);
});

test.each([
  ['a law', finding({ basis: 'law' })],
  ['a list entry, whatever its basis', finding({ basis: 'reported', params: { list: 'demo', entry: 'E1' } })],
])('a plain reason is not enough against %s', (_what, one) => {
  expect(waysPast(at(finding({ basis: 'policy' }), one)).plain).toBe(false);
});

test('without a stop there is nothing to pass', () => {
  expect(waysPast(at(finding({ level: 'review', basis: 'policy' })))).toEqual({ parties: [], plain: false });
});

test('parties are those whose entries stand behind a stop, each once, without what was decided before', () => {
  const page = screening({
    parties: [party('One', match('E1'), match('E2')), party('Two', match('E3')), party('Three', match('E1', 'd1'))],
    listings: [listing({ findings: [hit('E1')], parties: [party('One', match('E1'))] })],
    findings: [hit('E3')],
  });
  const { parties } = waysPast(page);
  expect(parties.map(({ party: { name }, matches }) => [name, matches.map(({ id }) => id)])).toEqual([
    ['One', ['E1']],
    ['Two', ['E3']],
  ]);
});

test('an owner and a vessel that a deal names are parties too', () => {
  const owner = { role: 'owner' as const, name: 'Three', matches: [match('E4')] };
  const vessel = { role: 'vessel' as const, taxId: 'IMO 9999993', matches: [match('E5')] };
  const { parties } = waysPast(screening({ apart: [owner, vessel], findings: [hit('E4'), hit('E5')] }));
  expect(parties.map(({ party }) => party)).toEqual([owner, vessel]);
});

test('what is asked about changes with a reason and its words, and not with what a decision adds for information', () => {
  const before = askedAbout(at(finding()));
  expect(askedAbout(at(finding({ evidence: [{ field: 'country', text: 'Belarus', rule: 'x' }] })))).not.toBe(before);
  expect(askedAbout(at(finding(), finding({ id: 'more', level: 'review' })))).not.toBe(before);
  expect(askedAbout(at(finding(), finding({ id: 'authorised_by', level: 'info' })))).toBe(before);
});
