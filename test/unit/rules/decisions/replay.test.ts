import { expect, test } from 'vitest';
import type { Versions } from '../../../../rules/decisions/record.ts';
import { compareScreenings, isDifferent } from '../../../../rules/decisions/replay.ts';
import { replayLines } from '../../../../rules/wording/replay.ts';
import { teller } from '../../../../rules/wording/teller.ts';
import { rules } from '../../../../tools/rules.ts';
import { entity, listing, lists, page, SUPPLIER, screened, VELTRA } from './example.ts';

const offer = page({ listings: [listing({ parties: [SUPPLIER] })] });
const list = { list: 'example', published: '2026-11-01', imported: '2026-11-02', rows: 1, sha256: ['a'] };
const versions: Versions = { extension: '0.1.0', pack: '1', packCreated: '2026-11-01', lists: [list] };
const of = (known: Parameters<typeof lists>, changes: Partial<Versions> = {}) => ({
  screening: screened(offer, [], { lists: lists(...known) }),
  versions: { ...versions, ...changes },
  decisions: [],
});
const tell = teller(rules(), 'en');

test('the same rules and lists: nothing came out differently', () => {
  const outcome = compareScreenings(of([VELTRA]), of([VELTRA]));
  expect(outcome).toMatchObject({ before: 'stop', after: 'stop', came: [], went: [], why: [] });
  expect([isDifferent(outcome), replayLines(outcome, tell)]).toEqual([false, ['Nothing came out differently.']]);
});

test('an entry left the list: what went, and which list changed', () => {
  const newer = { ...list, published: '2026-11-20', rows: 2, sha256: ['b'] };
  const outcome = compareScreenings(of([VELTRA]), of([entity('Ostrakon Primer Freight')], { lists: [newer] }));
  expect(outcome).toMatchObject({ before: 'stop', after: 'note', came: [] });
  expect(outcome.went.join()).toContain('hit_freeze (Veltra Quorum Reexport');
  expect(outcome.why).toEqual([{ changed: 'list', list: 'example', before: '2026-11-01', after: '2026-11-20' }]);
  expect(replayLines(outcome, tell).join(' ')).toContain('example: 2026-11-01 → 2026-11-20');
});

test('extension and rules are named with their versions; a list that came or went too', () => {
  const { why } = compareScreenings(of([VELTRA]), of([VELTRA], { extension: '0.2.0', pack: '2', lists: [] }));
  expect(why).toEqual([
    { changed: 'extension', before: '0.1.0', after: '0.2.0' },
    { changed: 'pack', before: '1', after: '2' },
    { changed: 'list', list: 'example', before: '2026-11-01', after: '' },
  ]);
});

test('with all else as it was only age can be the cause', () => {
  const old = {
    ...of([VELTRA]),
    screening: screened(offer, [], { lists: lists(entity('Ostrakon Primer Freight')), today: '2027-11-24' }),
  };
  const fresh = { ...old, screening: screened(offer, [], { lists: lists(VELTRA) }) };
  expect(compareScreenings(fresh, old).why).toEqual([{ changed: 'age' }]);
});
