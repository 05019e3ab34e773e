/**
 * Each page of this folder beside the reading it must give, whole: a finding that is not listed fails as a missing one
 * does. To add a page, write `<name>.html` and `<name>.expected.json` by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import labels from '../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../../tools/document.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

test.each(names)('%s', async (name) => {
  const { document, close } = documentOf(readFileSync(new URL(`${name}.html`, folder)));
  const { url, site, ...reading } = read(document, {
    url: 'https://shop.example/page',
    visible: visibleInNode,
    vocabulary: labels.words,
  });
  await close();
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
  expect({ url, site }).toEqual({ url: 'https://shop.example/page', site: 'generic' });
  expect(reading).toEqual(expected);
});
