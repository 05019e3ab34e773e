import { expect, test } from 'vitest';
import { LISTS } from '../../../../rules/lists/lists.ts';
import { ownListKey, ownListName, type Publication, publisherOf } from '../../../../rules/lists/publications.ts';
import publications from '../../../../rules/tables/publications.json' with { type: 'json' };
import sources from '../../../../rules/tables/sources.json' with { type: 'json' };
import en from '../../../../rules/tables/texts/en.json' with { type: 'json' };

test.each(publications as Publication[])('$id names lists we know, files over https, and its source', (row) => {
  expect(row.lists.filter((list) => !Object.hasOwn(LISTS, list))).toEqual([]);
  expect(row.files.length).toBeGreaterThan(0);
  expect(row.files.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  expect(sources).toHaveProperty([row.source]);
  expect(en).toHaveProperty([`publisher.${row.publisher}`]);
});

test('every list has a publisher with a name', () => {
  for (const list of [...Object.keys(LISTS), 'own:partners', 'constructor'])
    expect(en).toHaveProperty([`publisher.${publisherOf(list)}`]);
});

test.each([
  ['Blocked firms.csv', 'own:blocked firms'],
  ['Blocked firms 2026-05-01 (2).csv', 'own:blocked firms'],
  ['blocked_firms_20260501.CSV', 'own:blocked_firms'],
  ['folder/2026-05-01.csv', 'own'],
  ['us_sdn.csv', 'own:us_sdn'],
])('the file %s is the list %s, whenever it was saved', (file, key) => expect(ownListKey(file)).toBe(key));

test('a list of the user’s own is called by its file, an official one is not', () => {
  expect([ownListName('own:blocked'), ownListName('own'), ownListName('us_sdn')]).toEqual(['blocked', null, null]);
});
