import { expect, test } from 'vitest';
import { choose, parseCell } from '../../../../rules/verdict/cells.ts';
import { compileVerdict } from '../../../../rules/verdict/index.ts';
import { allTables } from '../../../../tools/tables.ts';

test('a cell tells verdict, basis, source, finding, information and condition', () => {
  const cell = parseCell('stop [law] @FR-1 #us_licence +ear_signal if ear & us_list; review');
  expect(cell[0]).toEqual({
    verdict: 'stop',
    basis: 'law',
    source: 'FR-1',
    finding: 'us_licence',
    infos: ['ear_signal'],
    when: ['ear', 'us_list'],
  });
  expect(cell[1]).toEqual({ verdict: 'review', basis: 'policy', source: null, finding: null, infos: [], when: [] });
});

test('the first alternative whose conditions all hold decides', () => {
  const cell = parseCell('stop if a & b; note if b; clear');
  const given = (...names: string[]) => choose(cell, (name) => names.includes(name)).verdict;
  expect([given('a', 'b'), given('b'), given('a'), given()]).toEqual(['stop', 'note', 'clear', 'clear']);
});

test.each(['halt', 'stop if ear', 'stop [rumour]', 'stop; review if ear', ''])(
  'a cell that is none does not compile: %s',
  (text) => {
    expect(() => parseCell(text)).toThrow();
  },
);

test.each([
  ['condition', 'stop if moon_is_full; review'],
  ['finding', 'stop #no_such_finding'],
  ['information', 'stop +no_such_finding'],
])('a cell with an unknown %s does not compile', (_, text) => {
  const tables = structuredClone(allTables().verdict);
  tables.ties.rows.A.known = text;
  expect(() => compileVerdict(tables)).toThrow(/unknown/);
});
