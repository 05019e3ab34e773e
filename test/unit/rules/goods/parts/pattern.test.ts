import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePatterns, longestPattern } from '../../../../../rules/goods/parts/pattern.ts';

const trie = compilePatterns([['LM#', 'LM3##'], ['LM358'], ['AB@-##', 'Ж12'], ['#205']]);
const rowOf = (part: string) => longestPattern(trie, part);

test.each([
  ['LM358DR', { row: 1, length: 5 }],
  ['LM324', { row: 0, length: 5 }],
  ['LM7', { row: 0, length: 3 }],
  ['ABC-12X', { row: 2, length: 6 }],
  ['Ж123', { row: 2, length: 3 }],
  ['6205', { row: 3, length: 4 }],
])('%s has its longest pattern', (part, hit) => {
  expect(rowOf(part)).toEqual(hit);
});

test.each(['LMX', 'ABC-1', 'AB1-12', 'XLM358', 'A205', '', 'Ж'])('%j has none', (part) => {
  expect(rowOf(part)).toBeNull();
});

test('an empty pattern is a mistake of the table', () => {
  expect(() => compilePatterns([['LM#'], ['']])).toThrow('row 1');
});

test('the longest of plain patterns is what a search of all of them finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('A', 'B', '1', '2'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1 }), letters, (patterns, part) => {
      const longest = patterns
        .filter((pattern) => part.startsWith(pattern))
        .reduce((a, b) => (a.length > b.length ? a : b), '');
      const hit = longestPattern(compilePatterns(patterns.map((pattern) => [pattern])), part);
      expect(hit === null ? '' : patterns[hit.row]).toBe(longest);
    }),
  );
});
